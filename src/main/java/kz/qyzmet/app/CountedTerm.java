package kz.qyzmet.app;

import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CountedDay;
import kz.qyzmet.calendar.Counting;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.Deadline;
import kz.qyzmet.calendar.OfficeHours;
import kz.qyzmet.calendar.Policy;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.WorkCalendar;

/** A term and how it is counted, written out for the command line. */
record CountedTerm(WorkCalendar calendar, Term term, Counting counting) {
    /** The due date-time, the days, the hours, the policies, and what is to be known of the years. */
    Stream<String> lines(Instant start) {
        var deadline = calendar.due(start, term, counting);
        var due = deadline.at().atZone(calendar.zone()).toOffsetDateTime().toString();
        return Stream.of(
                        Stream.of(due),
                        deadline.counted().stream().map(this::line),
                        Stream.of("", "Hours: " + hours(calendar.hours())),
                        counting.policies(term).stream().map(CountedTerm::line),
                        remarks(deadline))
                .flatMap(lines -> lines);
    }

    private String line(CountedDay day) {
        var weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return day.date() + " " + weekday + "  " + tally(day) + reason(day.kind());
    }

    private String tally(CountedDay day) {
        return switch (day.tally()) {
            case NOT_YET_RECEIVED -> "not yet received";
            case ACCEPTANCE -> "acceptance, not counted";
            case COUNTED -> day.count() + " of " + total();
            case SKIPPED -> "not counted";
            case ROLLED_TO -> "ends here: the last day is a day off";
        };
    }

    private String total() {
        return switch (term) {
            case Term.Hours(int count) -> new Term.Minutes(60 * count).toString();
            default -> term.toString();
        };
    }

    private static String reason(DayKind kind) {
        return switch (kind) {
            case DayKind.WorkingDay() -> "";
            case DayKind.Weekend() -> " (weekly day off)";
            case DayKind.Holiday(var name) -> " (day off: " + name + ")";
            case DayKind.Substitute(var holiday, var name) -> " (day off: for " + name + " on " + holiday + ")";
            case DayKind.WorkingByTransfer(var other, var act) ->
                " (working day: its rest moved to " + other + ", " + act + ")";
            case DayKind.RestByTransfer(var other, var act) -> " (day off: moved from " + other + ", " + act + ")";
        };
    }

    private static String hours(OfficeHours hours) {
        var lunch = hours.lunch() == null
                ? ""
                : ", lunch " + hours.lunch().from() + "-" + hours.lunch().to();
        return hours.opens() + "-" + hours.closes() + lunch + " (" + hours.ground() + ")";
    }

    private static String line(Policy policy) {
        return "Policy: " + policy.name() + " (" + policy.ground() + ")";
    }

    private Stream<String> remarks(Deadline deadline) {
        return deadline.counted().stream()
                .map(day -> day.date().getYear())
                .distinct()
                .map(year -> calendar.holidays().year(year).remark())
                .filter(Objects::nonNull)
                .map(remark -> "Note: " + remark);
    }
}
