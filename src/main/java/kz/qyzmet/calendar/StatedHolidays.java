package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Every year of the calendar, its special days worked out once for both weeks. */
record StatedHolidays(Map<Integer, HolidayYear> years, Map<Week, Map<LocalDate, DayKind>> special) implements Holidays {
    static final Holidays SHIPPED = of(shippedYears());

    static Holidays of(Collection<HolidayYear> known) {
        var law = HolidayLaw.shipped();
        var years = new TreeMap<Integer, HolidayYear>();
        IntStream.rangeClosed(law.firstYear(), law.lastYear()).forEach(year -> years.put(year, law.year(year)));
        known.forEach(year -> years.put(year.year(), year));
        return of(years);
    }

    private static Holidays of(Map<Integer, HolidayYear> years) {
        var special = new EnumMap<Week, Map<LocalDate, DayKind>>(Week.class);
        for (var week : Week.values()) {
            var days = new HashMap<LocalDate, DayKind>();
            years.forEach((number, year) -> SpecialDays.of(year, week).forEach((date, kind) -> {
                if (date.getYear() == number) days.put(date, kind);
            }));
            special.put(week, days);
        }
        return new StatedHolidays(years, special);
    }

    private static List<HolidayYear> shippedYears() {
        var law = HolidayLaw.shipped();
        return IntStream.rangeClosed(law.firstYear(), law.lastYear())
                .mapToObj(YearFile::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public HolidayYear year(int year) {
        var found = years.get(year);
        if (found == null) throw new IllegalArgumentException("There is no calendar for the year " + year + ".");
        return found;
    }

    @Override
    public DayKind kind(LocalDate date, Week week) {
        year(date.getYear());
        var found = special.getOrDefault(week, Map.of()).get(date);
        if (found != null) return found;
        return week.rests(date) ? new DayKind.Weekend() : new DayKind.WorkingDay();
    }

    @Override
    public Holidays with(HolidayYear edited) {
        var changed = new TreeMap<>(years);
        changed.put(edited.year(), edited);
        return of(changed);
    }

    // The years say it all: the special days follow from them.
    @Override
    public boolean equals(Object other) {
        return other instanceof StatedHolidays that && years.equals(that.years);
    }

    @Override
    public int hashCode() {
        return years.hashCode();
    }
}
