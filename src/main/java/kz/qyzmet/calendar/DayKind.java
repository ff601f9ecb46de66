package kz.qyzmet.calendar;

import java.time.LocalDate;

/** What a date is in a working calendar, and why. Names are keys: {@code calendar.holiday.<name>} in the messages. */
public sealed interface DayKind {
    /** A day on which the office works as every week. */
    record WorkingDay() implements DayKind {}

    /** A day off that the act made a working day, resting on {@code restsOn} instead. */
    record WorkingByTransfer(LocalDate restsOn, String act) implements DayKind {}

    /** The weekly day off. */
    record Weekend() implements DayKind {}

    /** A holiday, or a religious day off. */
    record Holiday(String name) implements DayKind {}

    /** A day off because the holiday fell on a weekly day off. */
    record Substitute(LocalDate holiday, String name) implements DayKind {}

    /** A working day that the act made a day off, worked on {@code workedOn} instead. */
    record RestByTransfer(LocalDate workedOn, String act) implements DayKind {}

    /** Whether the office works. */
    default boolean working() {
        return switch (this) {
            case WorkingDay(), WorkingByTransfer(var _, var _) -> true;
            case Weekend(), Holiday(var _), Substitute(var _, var _), RestByTransfer(var _, var _) -> false;
        };
    }
}
