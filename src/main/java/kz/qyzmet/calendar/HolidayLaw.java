package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.calendar.HolidayYear.Named;

/** The general rule of the law ({@code calendar/law.yaml}) for years of which nothing more is known. */
record HolidayLaw(DataFile file) {
    static HolidayLaw shipped() {
        return new HolidayLaw(DataFile.read("law.yaml"));
    }

    int firstYear() {
        return file.at("years").at("from").number();
    }

    int lastYear() {
        return file.at("years").at("to").number();
    }

    HolidayYear year(int year) {
        return new HolidayYear(
                year,
                false,
                days("holidays", year),
                days("days-off", year),
                List.of(),
                null,
                "Transfers of " + year + " are unknown; its days follow the general rule of the law",
                List.of());
    }

    private List<Named> days(String key, int year) {
        return file.items(key).stream()
                .filter(rule -> holds(rule, year))
                .flatMap(rule -> dates(rule, year)
                        .map(date -> new Named(date, rule.at("name").text())))
                .toList();
    }

    private static boolean holds(DataFile rule, int year) {
        return rule.maybe("since").stream().allMatch(since -> since.number() <= year)
                && rule.maybe("until").stream().allMatch(until -> year <= until.number());
    }

    private static Stream<LocalDate> dates(DataFile rule, int year) {
        var lunar = rule.maybe("lunar").stream().flatMap(day -> lunar(monthDay(day), year));
        var solar = rule.items("days").stream().map(day -> monthDay(day).atYear(year));
        return Stream.concat(solar, lunar);
    }

    // The lunar year is shorter: the day comes once or twice in a year of ours.
    private static Stream<LocalDate> lunar(MonthDay day, int year) {
        int first = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return Stream.of(first, first + 1)
                .map(lunarYear -> HijrahChronology.INSTANCE.date(lunarYear, day.getMonthValue(), day.getDayOfMonth()))
                .map(LocalDate::from)
                .filter(date -> date.getYear() == year);
    }

    private static MonthDay monthDay(DataFile day) {
        return MonthDay.parse("--" + day.text());
    }
}
