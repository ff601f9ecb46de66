package kz.qyzmet.web;

import java.time.Instant;
import java.time.ZoneId;
import kz.qyzmet.calendar.TimeLeft.Kind;
import kz.qyzmet.calendar.WorkCalendar;

/** How a deadline stands, as pages show it: counted by the calendar of the office that acts, in its time. */
public record TimeLeft(kz.qyzmet.calendar.TimeLeft counted, ZoneId zone) {
    public enum Standing {
        IN_TIME,
        /** The last day, or the last minutes. */
        SOON,
        LATE
    }

    /** The deadline {@code due} of something begun at {@code since}. */
    public static TimeLeft of(Instant now, Instant since, Instant due, WorkCalendar office) {
        return new TimeLeft(kz.qyzmet.calendar.TimeLeft.of(now, since, due, office), office.zone());
    }

    public Standing standing() {
        return switch (counted.kind()) {
            case IN_TIME -> Standing.IN_TIME;
            case LAST_DAY -> Standing.SOON;
            case OVERDUE -> Standing.LATE;
        };
    }

    public Instant due() {
        return counted.due();
    }

    /** Share of the term used, 0 to 100. */
    public int percentUsed() {
        return (int) Math.round(counted.used() * 100);
    }

    boolean lastMinutes() {
        return counted.kind() == Kind.LAST_DAY && counted.minutesToday() < 60;
    }
}
