package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.CONFLICTING_TERMS;
import static kz.qyzmet.compile.Code.TERM_EXCEEDS_STANDARD;
import static kz.qyzmet.compile.Code.TERM_SLACK;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;

/** The steps together against the whole term: the act's own, and that of the standard. Minutes and hours are met within the days. */
final class TotalChecks {
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;
    /** Calendar days of days off in a row, beside those of every week. */
    private static final int HOLIDAYS = 10;

    private TotalChecks() {}

    /** The act's own whole term is shorter than its steps. */
    static List<Finding> stepsAgainstOwnTotal(Examined e) {
        var total = e.regulation().totalTerm();
        if (total == null) return List.of();
        return exceeding(e, total.value())
                .map(sum -> e.finding(
                        CONFLICTING_TERMS,
                        total.place(),
                        procedure(e),
                        Argument.term(total.value()),
                        Argument.term(sum)))
                .stream()
                .toList();
    }

    /** The steps against the whole term of the standard, where somebody knows it. */
    static List<Finding> stepsAgainstStandard(Examined e) {
        var told = e.regulation();
        var total = e.standards()
                .total(
                        told.title().value(),
                        told.standard() == null ? null : told.standard().value());
        if (total == null || told.procedure().isEmpty()) return List.of();
        return exceeding(e, total)
                .map(sum -> against(e, TERM_EXCEEDS_STANDARD, sum, total))
                .or(() -> slack(e, total).map(sum -> against(e, TERM_SLACK, sum, total)))
                .stream()
                .toList();
    }

    private static Finding against(Examined e, Code code, Term sum, Term total) {
        return e.finding(code, procedure(e), Argument.term(sum), Argument.term(total));
    }

    /** What the steps take where that is more than the whole; of different kinds only where it is so on every calendar. */
    private static Optional<Term> exceeding(Examined e, Term total) {
        if (!Steps.days(total)) return lastingDays(e).findFirst();
        int alike = days(e, total.getClass());
        if (alike > total.count()) return Optional.of(sameKind(total, alike));
        int least = days(e, Term.WorkingDays.class)
                + days(e, Term.CalendarDays.class)
                + SHORTEST_MONTH * days(e, Term.Months.class);
        return least > most(total) ? Optional.of(new Term.CalendarDays(least)) : Optional.empty();
    }

    /** What the steps take where that is less; only days of one kind can be compared so. */
    private static Optional<Term> slack(Examined e, Term total) {
        boolean mixed = lastingDays(e).anyMatch(term -> !total.getClass().isInstance(term));
        int sum = Steps.days(total) ? days(e, total.getClass()) : 0;
        return mixed || sum == 0 || sum == total.count() ? Optional.empty() : Optional.of(sameKind(total, sum));
    }

    private static Stream<Term> lastingDays(Examined e) {
        return e.regulation().procedure().stream()
                .flatMap(step -> Stream.ofNullable(step.term()))
                .map(Told::value)
                .filter(Steps::days);
    }

    private static int days(Examined e, Class<? extends Term> kind) {
        return Steps.days(e.regulation().procedure(), kind);
    }

    /** Calendar days that no whole term of this kind can exceed. */
    private static int most(Term total) {
        return switch (total) {
            case Term.WorkingDays(int count) -> 2 * count + HOLIDAYS;
            case Term.CalendarDays(int count) -> count;
            case Term.Months(int count) -> LONGEST_MONTH * count;
            case Term.Minutes _, Term.Hours _ -> 0;
        };
    }

    private static Term sameKind(Term term, int count) {
        return switch (term) {
            case Term.Minutes _ -> new Term.Minutes(count);
            case Term.Hours _ -> new Term.Hours(count);
            case Term.WorkingDays _ -> new Term.WorkingDays(count);
            case Term.CalendarDays _ -> new Term.CalendarDays(count);
            case Term.Months _ -> new Term.Months(count);
        };
    }

    private static Place procedure(Examined e) {
        return e.content()
                .map(Outline.Paragraph::head)
                .orElseGet(() -> e.regulation().procedure().getFirst().place());
    }
}
