package kz.qyzmet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Policy.Ending;

/**
 * The part of every year in which applications are taken: from the first moment of {@code from} to the last of {@code to},
 * local time of the oblast. It may run over the new year.
 */
public record Window(MonthDay from, MonthDay to) {
    /** Whether it is open at that instant; a last day that is a day off is still the last day. */
    public boolean isOpen(Instant at, ZoneId zone) {
        return isOpen(LocalDate.ofInstant(at, zone));
    }

    /** Whether it is open at that instant for an office that may take a last day off for the next working day. */
    public boolean isOpen(Instant at, WorkCalendar calendar, Ending ending) {
        var date = calendar.date(at);
        return isOpen(date)
                || (ending == Ending.ROLLS_FORWARD && !date.isAfter(calendar.workingDayFrom(lastEndBefore(date))));
    }

    /** Whether it is open on the date. */
    public boolean isOpen(LocalDate date) {
        var day = MonthDay.from(date);
        boolean begun = !day.isBefore(from);
        boolean notOver = !day.isAfter(to);
        return from.isAfter(to) ? begun || notOver : begun && notOver;
    }

    /** The date itself if the window is open on it, else the day it opens next. */
    public LocalDate opensNext(LocalDate date) {
        return Stream.iterate(date, day -> day.plusDays(1))
                .filter(this::isOpen)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate lastEndBefore(LocalDate date) {
        var thisYear = to.atYear(date.getYear());
        return thisYear.isBefore(date) ? thisYear : to.atYear(date.getYear() - 1);
    }
}
