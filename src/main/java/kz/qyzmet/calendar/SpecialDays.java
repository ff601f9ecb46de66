package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.qyzmet.calendar.HolidayYear.Named;
import kz.qyzmet.calendar.HolidayYear.Transfer;

/** The days of a year that are not what the plain week says. */
final class SpecialDays {
    private final Map<LocalDate, DayKind> days = new HashMap<>();
    private final Week week;

    private SpecialDays(Week week) {
        this.week = week;
    }

    static Map<LocalDate, DayKind> of(HolidayYear year, Week week) {
        var special = new SpecialDays(week);
        Stream.concat(year.daysOff().stream(), year.holidays().stream())
                .forEach(named -> special.days.put(named.date(), new DayKind.Holiday(named.name())));
        year.holidays().stream().sorted(Comparator.comparing(Named::date)).forEach(special::substitute);
        year.transfers().forEach(special::transfer);
        return special.days;
    }

    // Law on Holidays, article 5: the next working day after the holiday, so never another holiday or substitute.
    private void substitute(Named holiday) {
        if (!week.rests(holiday.date())) return;
        var next = Stream.iterate(holiday.date().plusDays(1), date -> date.plusDays(1))
                .filter(this::works)
                .findFirst()
                .orElseThrow();
        days.put(next, new DayKind.Substitute(holiday.date(), holiday.name()));
    }

    // A Saturday moved is no day off for a six-day week, so nothing changes there.
    private void transfer(Transfer moved) {
        if (works(moved.from())) return;
        days.put(moved.from(), new DayKind.WorkingByTransfer(moved.to(), moved.act()));
        days.put(moved.to(), new DayKind.RestByTransfer(moved.from(), moved.act()));
    }

    private boolean works(LocalDate date) {
        var special = days.get(date);
        return special == null ? !week.rests(date) : special.working();
    }
}
