package kz.qyzmet.prove;

import kz.qyzmet.calendar.WorkCalendar;

/** Where somebody acts: the calendar the engine counts his terms by, and the same looked up by day. */
record Desk(WorkCalendar calendar, DayTable table) {}
