package kz.qyzmet.calendar;

import java.time.LocalDate;

/**
 * One day on the way to a deadline.
 *
 * @param count the term used up after this day, in its own unit; in minutes for a term of hours
 */
public record CountedDay(LocalDate date, DayKind kind, Tally tally, int count) {
    /** What the day meant for the term. */
    public enum Tally {
        /** What came on this day counts as received on the next working day. */
        NOT_YET_RECEIVED,
        /** The day of acceptance, not part of the term. */
        ACCEPTANCE,
        /** Part of the term. */
        COUNTED,
        /** A day off that does not count. */
        SKIPPED,
        /** Beyond the term, which ended on a day off: it ends here instead. */
        ROLLED_TO
    }
}
