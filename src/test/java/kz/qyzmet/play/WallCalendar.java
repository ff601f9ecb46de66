package kz.qyzmet.play;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * The calendar on the wall, copied from the official ones of 2018 and 2019, and terms counted on it with a finger: day by day, minute by
 * minute. It shares no code with the calendar module.
 */
final class WallCalendar {
    private static final Set<LocalDate> DAYS_OFF =
            days("2018-07-06 2018-08-21 2018-08-30 2018-08-31 2018-12-03 2018-12-17 2018-12-18 2018-12-31 "
                    + "2019-01-01 2019-01-02 2019-01-07 2019-03-08 2019-03-21 2019-03-22 2019-03-25 2019-05-01 2019-05-07 2019-05-09 "
                    + "2019-05-10 2019-07-08 2019-08-30 2019-12-02 2019-12-16 2019-12-17");
    private static final Set<LocalDate> WORKING_SATURDAYS = days("2018-08-25 2018-12-29 2019-05-04");

    /** On six days a week Saturdays work, and no holiday on a Saturday is made up for. */
    private static final Set<LocalDate> SIX_DAY_WEEK_OFF =
            days("2018-07-06 2018-08-21 2018-08-30 2018-12-01 2018-12-17 2018-12-18 "
                    + "2019-01-01 2019-01-02 2019-01-07 2019-03-08 2019-03-21 2019-03-22 2019-03-23 2019-05-01 2019-05-07 2019-05-09 "
                    + "2019-07-06 2019-08-30 2019-12-02 2019-12-16 2019-12-17");

    private final boolean sixDays;

    private WallCalendar(boolean sixDays) {
        this.sixDays = sixDays;
    }

    /** The State Corporation's week has six days, all others' five. */
    static WallCalendar of(String role) {
        return new WallCalendar(role.equals("STATE_CORP_WORKER"));
    }

    LocalDateTime due(LocalDateTime from, String term) {
        var words = term.split(" ", 2);
        int count = Integer.parseInt(words[0]);
        return switch (words[1].replaceFirst("s$", "")) {
            case "minute" -> minutes(from, count);
            case "hour" -> minutes(from, 60 * count);
            case "working day" -> workingDays(from.toLocalDate(), count);
            case "calendar day" -> rolled(from.toLocalDate().plusDays(count));
            default -> throw new AssertionError("not a term: " + term);
        };
    }

    private LocalDateTime workingDays(LocalDate day, int count) {
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            if (works(day)) left--;
        }
        return day.atTime(closing());
    }

    private LocalDateTime rolled(LocalDate day) {
        while (!works(day)) day = day.plusDays(1);
        return day.atTime(closing());
    }

    private LocalDateTime minutes(LocalDateTime from, int count) {
        var at = from;
        int left = count;
        while (left > 0) {
            if (open(at)) left--;
            at = at.plusMinutes(1);
        }
        return at;
    }

    private boolean open(LocalDateTime at) {
        var time = at.toLocalTime();
        if (!works(at.toLocalDate()) || time.isBefore(LocalTime.of(9, 0)) || !time.isBefore(closing())) return false;
        return sixDays || time.isBefore(LocalTime.of(13, 0)) || !time.isBefore(LocalTime.of(14, 30));
    }

    private LocalTime closing() {
        return sixDays ? LocalTime.of(20, 0) : LocalTime.of(18, 30);
    }

    private boolean works(LocalDate day) {
        var of = day.getDayOfWeek();
        if (sixDays) return of != DayOfWeek.SUNDAY && !SIX_DAY_WEEK_OFF.contains(day);
        boolean weekend = of == DayOfWeek.SATURDAY || of == DayOfWeek.SUNDAY;
        return weekend ? WORKING_SATURDAYS.contains(day) : !DAYS_OFF.contains(day);
    }

    private static Set<LocalDate> days(String written) {
        return java.util.stream.Stream.of(written.split(" "))
                .map(LocalDate::parse)
                .collect(java.util.stream.Collectors.toSet());
    }
}
