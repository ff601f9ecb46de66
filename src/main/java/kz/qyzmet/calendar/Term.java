package kz.qyzmet.calendar;

/** placeholder replaced by merge */
public sealed interface Term {
    record Minutes(int count) implements Term {}

    record Hours(int count) implements Term {}

    record WorkingDays(int count) implements Term {}

    record CalendarDays(int count) implements Term {}

    record Months(int count) implements Term {}
}
