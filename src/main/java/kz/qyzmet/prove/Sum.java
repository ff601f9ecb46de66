package kz.qyzmet.prove;

import java.util.List;
import kz.qyzmet.calendar.Term;

/** The terms of a path added up on paper, each unit by itself: calendars are left aside. */
public record Sum(int workingDays, int calendarDays, int months, int minutes) {
    /** How a sum stands to the total term. */
    public enum Verdict {
        /** Days of the total are left over. */
        SLACK,
        /** It takes the total exactly. */
        EXACT,
        /** It takes the days of the total exactly, and minutes beyond them, which are met within the day. */
        MINUTES_OVER,
        /** It exceeds the total on any day. */
        EXCEEDS,
        /** Units are mixed: only the calendar can tell. */
        MIXED
    }

    static Sum of(List<Term> terms) {
        int workingDays = 0;
        int calendarDays = 0;
        int months = 0;
        int minutes = 0;
        for (var term : terms)
            switch (term) {
                case Term.WorkingDays(int count) -> workingDays += count;
                case Term.CalendarDays(int count) -> calendarDays += count;
                case Term.Months(int count) -> months += count;
                case Term.Minutes(int count) -> minutes += count;
                case Term.Hours(int count) -> minutes += 60 * count;
            }
        return new Sum(workingDays, calendarDays, months, minutes);
    }

    /** The sum against the total, where the days of both are of one unit. */
    public Verdict against(Term total) {
        return switch (total) {
            case Term.WorkingDays(int count) -> calendarDays + months == 0 ? days(workingDays, count) : Verdict.MIXED;
            case Term.CalendarDays(int count) -> workingDays + months == 0 ? days(calendarDays, count) : Verdict.MIXED;
            case Term.Months(int count) -> workingDays + calendarDays == 0 ? days(months, count) : Verdict.MIXED;
            case Term.Minutes(int count) -> minutes(count);
            case Term.Hours(int count) -> minutes(60 * count);
        };
    }

    private Verdict days(int sum, int total) {
        var verdict = compare(sum, total);
        return verdict == Verdict.EXACT && minutes > 0 ? Verdict.MINUTES_OVER : verdict;
    }

    private Verdict minutes(int total) {
        return workingDays + calendarDays + months == 0 ? compare(minutes, total) : Verdict.EXCEEDS;
    }

    private static Verdict compare(int sum, int total) {
        if (sum == total) return Verdict.EXACT;
        return sum > total ? Verdict.EXCEEDS : Verdict.SLACK;
    }
}
