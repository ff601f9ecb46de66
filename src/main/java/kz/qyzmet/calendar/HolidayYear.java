package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of one year; substitute days follow from it and from the week.
 *
 * @param known whether acts and official calendars state it, or only the general rule of the law
 * @param holidays holidays of article 5 of the Law on Holidays: on a weekly day off they have a substitute
 * @param daysOff religious days off of article 84(5) of the Labour Code: no substitute
 * @param transfers days off moved under article 85(3) of the Labour Code
 * @param knownSince a day by which all this was known; null for the rule
 * @param remark what a person who counts by this year should know, or null
 * @param sources acts by number
 */
public record HolidayYear(
        int year,
        boolean known,
        List<Named> holidays,
        List<Named> daysOff,
        List<Transfer> transfers,
        @Nullable LocalDate knownSince,
        @Nullable String remark,
        List<String> sources) {
    /** A date and the key of its name. */
    public record Named(LocalDate date, String name) {}

    /** The day off {@code from} is worked, and {@code to} is rested instead. It concerns only weeks that rest on {@code from}. */
    public record Transfer(LocalDate from, LocalDate to, String act) {}

    public HolidayYear {
        holidays = List.copyOf(holidays);
        daysOff = List.copyOf(daysOff);
        transfers = List.copyOf(transfers);
        sources = List.copyOf(sources);
        Stream.concat(holidays.stream(), daysOff.stream()).forEach(named -> check(year, named.date(), named.date()));
        transfers.forEach(moved -> check(year, moved.from(), moved.to()));
    }

    // A transfer over the new year stands in both years.
    private static void check(int year, LocalDate one, LocalDate other) {
        if (one.getYear() != year && other.getYear() != year)
            throw new IllegalArgumentException("The calendar of " + year + " speaks of " + one + ".");
    }
}
