package kz.qyzmet.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days an office rests every week: providers work five days, the State Corporation six. */
public enum Week {
    FIVE_DAYS,
    SIX_DAYS;

    /** Whether the weekly rest falls on this date, holidays and transfers left aside. */
    public boolean rests(LocalDate date) {
        var day = date.getDayOfWeek();
        return day == DayOfWeek.SUNDAY || (this == FIVE_DAYS && day == DayOfWeek.SATURDAY);
    }
}
