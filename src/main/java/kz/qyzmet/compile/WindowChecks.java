package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.WINDOW_AGAINST_TERM;
import static kz.qyzmet.compile.Code.WINDOW_ENDS_ON_DAY_OFF;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.HolidayYear;
import kz.qyzmet.calendar.Holidays;
import kz.qyzmet.calendar.Term;

/** Windows and last dates. */
final class WindowChecks {
    /** Of an act whose date is not at hand: the middle of the years in which such acts were in force. */
    private static final int USUAL_YEAR = 2016;

    /** The first year with a calendar of ours, and the last in which such acts were applied. */
    private static final int FIRST_YEAR = 2015;

    private static final int LAST_YEAR = 2021;

    private WindowChecks() {}

    /** The last day is a holiday of the law, whatever the year (30 August, until 2021 also 1 December). */
    static List<Finding> endsOnDayOff(Examined e) {
        int year = year(e);
        return e.regulation().windows().stream()
                .filter(window -> holiday(window.to(), year))
                .map(window -> e.finding(WINDOW_ENDS_ON_DAY_OFF, window.place(), day(window.to())))
                .toList();
    }

    private static String day(MonthDay day) {
        return "day:" + day;
    }

    /** The first whole year in which the act was applied. */
    private static int year(Examined e) {
        var dates = Stream.of(e.act().act(), e.regulation().standard())
                .filter(Objects::nonNull)
                .map(told -> told.value().date())
                .filter(Objects::nonNull);
        int year = dates.map(LocalDate::getYear).findFirst().orElse(USUAL_YEAR - 1) + 1;
        return Math.clamp(year, FIRST_YEAR, LAST_YEAR);
    }

    private static boolean holiday(MonthDay day, int year) {
        return Holidays.shipped().year(year).holidays().stream()
                .map(HolidayYear.Named::date)
                .anyMatch(date -> MonthDay.from(date).equals(day));
    }

    /** Dates told as the time of the service, beside steps that have terms; or too close to the date the result is due by. */
    static List<Finding> againstTerm(Examined e) {
        boolean timed = e.regulation().procedure().stream().anyMatch(step -> step.term() != null);
        if (!timed) return List.of();
        return e.regulation().windows().stream()
                .filter(window -> asTerm(e, window) || dueTooSoon(e, window))
                .limit(1)
                .map(window -> e.finding(WINDOW_AGAINST_TERM, window.place(), firstTimed(e)))
                .toList();
    }

    /** The line over the dates calls them terms of the service. */
    private static boolean asTerm(Examined e, ToldWindow window) {
        return e.around(window.place().ref())
                .flatMap(paragraph -> paragraph.parts().stream())
                .filter(part -> !part.item())
                .anyMatch(part -> e.says(part.place(), "TERM_OF_SERVICE"));
    }

    /** The result paragraph names a last day that documents handed in on the window's last day cannot meet. */
    private static boolean dueTooSoon(Examined e, ToldWindow window) {
        int days = Steps.days(e.regulation().procedure(), Term.WorkingDays.class)
                + Steps.days(e.regulation().procedure(), Term.CalendarDays.class);
        var last = window.to().atYear(USUAL_YEAR);
        return e.paragraph(ParagraphKind.RESULT).stream()
                .flatMap(result -> Dates.yearlyIn(e.clauses(), result.whole()).stream())
                .map(day -> day.day().atYear(USUAL_YEAR))
                .anyMatch(due -> due.isAfter(last) && due.isBefore(last.plusDays(days)));
    }

    private static Place firstTimed(Examined e) {
        return e.regulation().procedure().stream()
                .map(ToldStep::term)
                .filter(Objects::nonNull)
                .map(Told::place)
                .findFirst()
                .orElseThrow();
    }
}
