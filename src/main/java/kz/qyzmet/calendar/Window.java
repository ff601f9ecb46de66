package kz.qyzmet.calendar;

import java.time.MonthDay;

public record Window(MonthDay from, MonthDay to) {}
