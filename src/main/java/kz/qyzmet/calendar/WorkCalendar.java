package kz.qyzmet.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The calendar of an acting office: its holidays, its week, its zone, its hours. Dates are local to the zone. */
public record WorkCalendar(Holidays holidays, Week week, ZoneId zone, OfficeHours hours) {
    /** An opening stretch, as instants. */
    record OpenSpan(Instant from, Instant to) {
        Duration within(Instant start, Instant end) {
            var first = start.isAfter(from) ? start : from;
            var last = end.isBefore(to) ? end : to;
            return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    /** The calendar of a provider: five days, shipped holidays. */
    public static WorkCalendar provider(ZoneId zone) {
        return new WorkCalendar(Holidays.shipped(), Week.FIVE_DAYS, zone, OfficeHours.provider());
    }

    /** The calendar of the State Corporation: six days, shipped holidays. */
    public static WorkCalendar stateCorporation(ZoneId zone) {
        return new WorkCalendar(Holidays.shipped(), Week.SIX_DAYS, zone, OfficeHours.stateCorporation());
    }

    /** The same office with edited holidays. */
    public WorkCalendar with(Holidays edited) {
        return new WorkCalendar(edited, week, zone, hours);
    }

    /** The office's date at that instant. */
    public LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** What the date is, and why. */
    public DayKind kind(LocalDate date) {
        return holidays.kind(date, week);
    }

    public boolean isWorkingDay(LocalDate date) {
        return kind(date).working();
    }

    /** The date itself if the office works on it, else the next working day. */
    public LocalDate workingDayFrom(LocalDate date) {
        return Stream.iterate(date, day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The first working day after the date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDayFrom(date.plusDays(1));
    }

    /** How many working days come after the one date up to and including the other; 0 if that is earlier. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        if (!after.isBefore(upTo)) return 0;
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** When the office opens on such a date, were it a working day. */
    public Instant opening(LocalDate date) {
        return at(date, hours.opens());
    }

    /** When the office closes on such a date, were it a working day. */
    public Instant closing(LocalDate date) {
        return at(date, hours.closes(date.getDayOfWeek()));
    }

    /** When the office stops accepting on such a date, were it a working day. */
    public Instant endOfAcceptance(LocalDate date) {
        var closes = hours.closes(date.getDayOfWeek());
        return at(date, hours.acceptsUntil().isBefore(closes) ? hours.acceptsUntil() : closes);
    }

    /** How long the office is open between the two instants. */
    public Duration openTime(Instant from, Instant to) {
        if (!from.isBefore(to)) return Duration.ZERO;
        return date(from)
                .datesUntil(date(to).plusDays(1))
                .flatMap(date -> openSpans(date).stream())
                .map(span -> span.within(from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The last instant at which something started at {@code from} is still in time, and how it was counted. */
    public Deadline due(Instant from, Term term, Counting counting) {
        return new Count(this, counting).due(from, term);
    }

    /** Counted the general way. */
    public Deadline due(Instant from, Term term) {
        return due(from, term, Counting.GENERAL);
    }

    /** The opening stretches of the date; none on a day off. */
    List<OpenSpan> openSpans(LocalDate date) {
        if (!isWorkingDay(date)) return List.of();
        return hours.open(date.getDayOfWeek()).stream()
                .map(span -> new OpenSpan(at(date, span.from()), at(date, span.to())))
                .toList();
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
