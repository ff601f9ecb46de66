package kz.qyzmet.compile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/** What checks ask about told steps. */
final class Steps {
    /** Who is no part of the provider. */
    private static final Set<Role> OUTSIDE = EnumSet.of(Role.RECIPIENT, Role.SYSTEM, Role.STATE_CORP_WORKER);

    private Steps() {}

    static boolean by(ToldStep step, Role role) {
        return step.role() != null && step.role().value() == role;
    }

    /** Whether the provider's own people take it; so does a step that names nobody. */
    static boolean inside(ToldStep step) {
        return step.role() == null || !OUTSIDE.contains(step.role().value());
    }

    static boolean does(ToldStep step, Action... any) {
        return step.actions().stream().anyMatch(told -> List.of(any).contains(told.value()));
    }

    static boolean signs(ToldStep step) {
        return step.actions().stream().anyMatch(told -> told.value().signs());
    }

    /** The paragraph an item stands in: {@code 5} for {@code 5.3}, {@code 2.2} for {@code 2.2.1}. */
    static String paragraph(String ref) {
        int point = ref.lastIndexOf('.');
        return point < 0 ? ref : ref.substring(0, point);
    }

    /** Days that the steps take together, as {@code kind} of days; a term that two steps share counts once. */
    static int days(Collection<ToldStep> steps, Class<? extends Term> kind) {
        var counted = new HashSet<Place>();
        return steps.stream()
                .map(ToldStep::term)
                .filter(told -> told != null && kind.isInstance(told.value()) && counted.add(told.place()))
                .mapToInt(told -> told.value().count())
                .sum();
    }

    static boolean lastsDays(@Nullable Told<Term> term) {
        return term != null && days(term.value());
    }

    static boolean days(Term term) {
        return switch (term) {
            case Term.WorkingDays(var _), Term.CalendarDays(var _), Term.Months(var _) -> true;
            case Term.Minutes(var _), Term.Hours(var _) -> false;
        };
    }
}
