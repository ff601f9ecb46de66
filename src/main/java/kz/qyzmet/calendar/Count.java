package kz.qyzmet.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.calendar.CountedDay.Tally;
import kz.qyzmet.calendar.Policy.CutOff;
import kz.qyzmet.calendar.Policy.Ending;
import kz.qyzmet.calendar.Policy.FirstDay;

/** Counts one term, day by day. */
final class Count {
    private final WorkCalendar calendar;
    private final Counting counting;
    private final List<CountedDay> days = new ArrayList<>();

    Count(WorkCalendar calendar, Counting counting) {
        this.calendar = calendar;
        this.counting = counting;
    }

    Deadline due(Instant from, Term term) {
        var start = received(from);
        var at = switch (term) {
            case Term.Minutes(int count) -> openTime(start, Duration.ofMinutes(count));
            case Term.Hours(int count) -> openTime(start, Duration.ofHours(count));
            case Term.WorkingDays(int count) -> workingDays(accepted(start), count);
            case Term.CalendarDays(int count) -> calendarDays(accepted(start), count);
            case Term.Months(int count) -> months(accepted(start), count);
        };
        return new Deadline(at, days, days.stream().anyMatch(this::beyondData));
    }

    private Instant received(Instant from) {
        var date = calendar.date(from);
        if (counting.cutOff() == CutOff.ANY_HOUR || (calendar.isWorkingDay(date) && !from.isAfter(cutOff(date))))
            return from;
        var next = calendar.nextWorkingDay(date);
        date.datesUntil(next).forEach(late -> add(late, Tally.NOT_YET_RECEIVED, 0));
        return calendar.opening(next);
    }

    private Instant cutOff(LocalDate date) {
        return counting.cutOff() == CutOff.CLOSING ? calendar.closing(date) : calendar.endOfAcceptance(date);
    }

    /** The last day before day one. */
    private LocalDate accepted(Instant start) {
        var date = calendar.date(start);
        if (counting.firstDay() == FirstDay.DAY_OF_ACCEPTANCE) return date.minusDays(1);
        add(date, Tally.ACCEPTANCE, 0);
        return date;
    }

    private Instant openTime(Instant start, Duration term) {
        var left = term;
        for (var date = calendar.date(start); ; date = date.plusDays(1)) {
            for (var span : calendar.openSpans(date)) {
                var from = max(start, span.from());
                if (from.plus(left).compareTo(span.to()) <= 0) {
                    add(date, Tally.COUNTED, (int) term.toMinutes());
                    return from.plus(left);
                }
                if (from.isBefore(span.to())) left = left.minus(Duration.between(from, span.to()));
            }
            add(date, calendar.isWorkingDay(date) ? Tally.COUNTED : Tally.SKIPPED, (int)
                    term.minus(left).toMinutes());
        }
    }

    private Instant workingDays(LocalDate before, int count) {
        var date = before;
        for (int counted = 0; counted < count; ) {
            date = date.plusDays(1);
            if (calendar.isWorkingDay(date)) add(date, Tally.COUNTED, ++counted);
            else add(date, Tally.SKIPPED, counted);
        }
        return calendar.closing(date);
    }

    private Instant calendarDays(LocalDate before, int count) {
        for (int day = 1; day <= count; day++) add(before.plusDays(day), Tally.COUNTED, day);
        return ending(before.plusDays(count), count);
    }

    private Instant months(LocalDate before, int count) {
        for (int month = 1; month <= count; month++) add(before.plusMonths(month), Tally.COUNTED, month);
        return ending(before.plusMonths(count), count);
    }

    private Instant ending(LocalDate last, int count) {
        if (counting.ending() == Ending.AS_STATED || calendar.isWorkingDay(last)) return calendar.closing(last);
        var next = calendar.nextWorkingDay(last);
        last.plusDays(1).datesUntil(next).forEach(off -> add(off, Tally.SKIPPED, count));
        add(next, Tally.ROLLED_TO, count);
        return calendar.closing(next);
    }

    private void add(LocalDate date, Tally tally, int count) {
        days.add(new CountedDay(date, calendar.kind(date), tally, count));
    }

    private boolean beyondData(CountedDay day) {
        return !calendar.holidays().known(day.date().getYear());
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
