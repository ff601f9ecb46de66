package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/** What differs in the steps: those of one text only, those that stand elsewhere, and actor, action and term of the others. */
final class StepDifferences {
    private static final int SAME_ACTION = 4;
    private static final int SAME_ACTOR = 2;
    private static final int SAME_TERM = 1;

    private final List<Difference> found = new ArrayList<>();
    private final List<ToldStep> removed = new ArrayList<>();
    private final List<ToldStep> added = new ArrayList<>();

    private StepDifferences() {}

    static List<Difference> between(List<ToldStep> first, List<ToldStep> second) {
        var differences = new StepDifferences();
        for (var pair : alignment(first, second).pairs()) differences.compare(pair);
        differences.alone();
        return differences.found;
    }

    static SideBySide<ToldStep> alignment(List<ToldStep> first, List<ToldStep> second) {
        return new SideBySide<>(first, second, StepDifferences::likeness);
    }

    /** Steps stand together when they do the same, or the same person does something. */
    private static int likeness(ToldStep one, ToldStep other) {
        boolean action = own(one) != null && own(one) == own(other);
        boolean actor = one.role() != null
                && other.role() != null
                && one.role().value() == other.role().value();
        if (!action && !actor) return 0;
        boolean term = term(one) != null && Objects.equals(term(one), term(other));
        return (action ? SAME_ACTION : 0) + (actor ? SAME_ACTOR : 0) + (term ? SAME_TERM : 0);
    }

    private void compare(SideBySide.Pair<ToldStep> pair) {
        var one = pair.first();
        var other = pair.second();
        if (one == null) added.add(Objects.requireNonNull(other));
        else if (other == null) removed.add(one);
        else compare(one, other);
    }

    private void compare(ToldStep one, ToldStep other) {
        if (role(one) != role(other)) add(Difference.Kind.ROLE, one, other, List.of(actor(one), actor(other)));
        if (own(one) != own(other))
            add(
                    Difference.Kind.ACTION,
                    one,
                    other,
                    List.of(Argument.actions(actions(one)), Argument.actions(actions(other))));
        if (!Objects.equals(term(one), term(other)))
            add(Difference.Kind.TERM, one, other, List.of(termOf(one), termOf(other)));
    }

    private void add(Difference.Kind kind, ToldStep one, ToldStep other, List<String> arguments) {
        found.add(new Difference(kind, one.ref(), other.ref(), arguments));
    }

    /** The same step on both sides has moved; the rest is of one text only. */
    private void alone() {
        for (var one : List.copyOf(removed)) {
            var same = added.stream()
                    .filter(other -> role(one) == role(other) && own(one) == own(other))
                    .findFirst();
            if (same.isEmpty()) continue;
            removed.remove(one);
            added.remove(same.get());
            add(Difference.Kind.STEP_MOVED, one, same.get(), List.of(actor(one), Argument.actions(actions(one))));
            if (!Objects.equals(term(one), term(same.get())))
                add(Difference.Kind.TERM, one, same.get(), List.of(termOf(one), termOf(same.get())));
        }
        removed.forEach(step -> found.add(new Difference(Difference.Kind.STEP, step.ref(), "", told("first", step))));
        added.forEach(step -> found.add(new Difference(Difference.Kind.STEP, "", step.ref(), told("second", step))));
    }

    private static List<String> told(String side, ToldStep step) {
        return List.of(side, actor(step), Argument.actions(actions(step)), termOf(step));
    }

    private static String actor(ToldStep step) {
        var role = role(step);
        return role == null ? Argument.UNTOLD : Argument.role(role);
    }

    private static @Nullable Role role(ToldStep step) {
        return step.role() == null ? null : step.role().value();
    }

    private static List<Action> actions(ToldStep step) {
        return step.actions().stream().map(Told::value).distinct().toList();
    }

    private static @Nullable Action own(ToldStep step) {
        return step.actions().isEmpty() ? null : step.actions().getFirst().value();
    }

    private static @Nullable Term term(ToldStep step) {
        return step.term() == null ? null : step.term().value();
    }

    private static String termOf(ToldStep step) {
        var term = term(step);
        return term == null ? Argument.UNTOLD : Argument.term(term);
    }
}
