package kz.qyzmet.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * How a deadline stands at one moment: what pages show of it.
 *
 * @param workingDays {@code IN_TIME}: working days after today, up to the due day; {@code OVERDUE}: working days begun
 *     since the due day, 0 until the next one comes; {@code LAST_DAY}: 0
 * @param minutesToday minutes of opening time left today before closing or the deadline, whichever is first
 * @param used the share of the opening time between start and deadline that is over, 0 to 1
 */
public record TimeLeft(Kind kind, int workingDays, int minutesToday, double used, Instant due) {
    /** How urgent. */
    public enum Kind {
        IN_TIME,
        LAST_DAY,
        OVERDUE
    }

    /** The deadline {@code due} of something started at {@code started}, seen at {@code now}. */
    public static TimeLeft of(Instant now, Instant started, Instant due, WorkCalendar calendar) {
        var today = calendar.date(now);
        var dueDay = calendar.date(due);
        if (now.isAfter(due)) return new TimeLeft(Kind.OVERDUE, calendar.workingDaysBetween(dueDay, today), 0, 1, due);
        int left = calendar.workingDaysBetween(today, dueDay);
        var closing = calendar.closing(today);
        var end = due.isBefore(closing) ? due : closing;
        int minutes = (int) calendar.openTime(now, end).toMinutes();
        var used = used(calendar.openTime(started, now), calendar.openTime(started, due));
        return new TimeLeft(left == 0 ? Kind.LAST_DAY : Kind.IN_TIME, left, minutes, used, due);
    }

    private static double used(Duration gone, Duration whole) {
        return whole.isZero() ? 1 : (double) gone.toMillis() / whole.toMillis();
    }
}
