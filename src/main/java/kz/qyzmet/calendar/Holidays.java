package kz.qyzmet.calendar;

import java.time.LocalDate;
import java.util.Collection;

/** The holidays of all years: a value, so that a deadline can be counted again with the calendar it was set by. */
public interface Holidays {
    /** What is stated of the year, or follows from the rule of the law. */
    HolidayYear year(int year);

    /** What the date is for an office with this week. */
    DayKind kind(LocalDate date, Week week);

    /** Whether the year is data, or only the rule of the law. */
    default boolean known(int year) {
        return year(year).known();
    }

    /** The same with one year stated otherwise: an edited calendar. */
    Holidays with(HolidayYear edited);

    /** The data files of this release. */
    static Holidays shipped() {
        return StatedHolidays.SHIPPED;
    }

    /** These years as stated, and the rule of the law for the others. */
    static Holidays of(Collection<HolidayYear> known) {
        return StatedHolidays.of(known);
    }
}
