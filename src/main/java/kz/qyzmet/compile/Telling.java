package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/**
 * What one item tells by its own words: who, what, within what time. An item may tell two steps.
 *
 * @param line whether it is a line or a sentence of a paragraph without items: others have its ref too
 */
record Telling(String ref, Place place, boolean line, Set<Role> roles, Set<Action> actions, Set<Term> terms) {

    /** The items of the paragraph that the first step stands in. */
    static List<Telling> of(List<ToldStep> steps) {
        return steps.isEmpty()
                ? List.of()
                : of(steps, Steps.paragraph(steps.getFirst().ref()));
    }

    /** The items of one paragraph; what the steps owe to other paragraphs is left out. */
    private static List<Telling> of(List<ToldStep> steps, String paragraph) {
        Map<String, Telling> items = new LinkedHashMap<>();
        for (var step : steps)
            if (Steps.paragraph(step.ref()).equals(paragraph))
                items.computeIfAbsent(
                                step.ref().equals(paragraph) ? "" + step.place().from() : step.ref(),
                                _ -> empty(step, paragraph))
                        .add(step);
        return new ArrayList<>(items.values());
    }

    /** Whether the step is told here first. */
    boolean tells(ToldStep step) {
        return ref.equals(step.ref()) && (!line || place.equals(step.place()));
    }

    private static Telling empty(ToldStep step, String paragraph) {
        boolean line = step.ref().equals(paragraph);
        return new Telling(
                step.ref(),
                step.place(),
                line,
                EnumSet.noneOf(Role.class),
                EnumSet.noneOf(Action.class),
                new HashSet<>());
    }

    private void add(ToldStep step) {
        if (own(step.role())) roles.add(Objects.requireNonNull(step.role()).value());
        if (own(step.term())) terms.add(Objects.requireNonNull(step.term()).value());
        step.actions().stream().filter(this::own).map(Told::value).forEach(actions::add);
    }

    private boolean own(@Nullable Told<?> told) {
        return told != null && told.place().ref().equals(ref);
    }

    /** How well two items tell the same step; above zero when they may. */
    int likeness(Telling other) {
        return agreement(roles, other.roles) + agreement(terms, other.terms) + agreement(actions, other.actions);
    }

    private static int agreement(Set<?> ours, Set<?> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) return 0;
        return ours.stream().anyMatch(theirs::contains) ? 2 : -2;
    }

    /**
     * Both name somebody, and nobody in common.
     *
     * @param others whether somebody beside our roles is listed; else what we could not name contradicts nothing
     */
    boolean otherRole(Telling other, boolean others) {
        boolean unnamed = roles.contains(Role.OTHER) || other.roles.contains(Role.OTHER);
        return contradict(roles, other.roles) && (others || !unnamed);
    }

    boolean otherTerm(Telling other) {
        return contradict(terms, other.terms);
    }

    private static boolean contradict(Set<?> ours, Set<?> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains);
    }
}
