package kz.qyzmet.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldStep;
import org.jspecify.annotations.Nullable;

/**
 * What a person may correct about one step, told or not.
 *
 * @param name the act's own name for the actor, null where it names none
 */
public record StepFacts(Fact role, @Nullable Fact name, Fact action, Fact term) {

    /** Of each step in order. */
    public static List<StepFacts> of(CompiledRegulation regulation) {
        var seen = new HashMap<String, Integer>();
        var all = new ArrayList<StepFacts>();
        for (var step : regulation.procedure())
            all.add(of(regulation.number(), step, seen.merge(step.ref(), 1, Integer::sum)));
        return List.copyOf(all);
    }

    Stream<Fact> all() {
        return Stream.of(role, name, action, term).filter(Objects::nonNull);
    }

    private static StepFacts of(int regulation, ToldStep step, int nth) {
        var key = key(step, regulation + "/procedure/" + step.ref() + (nth == 1 ? "" : "~" + nth));
        var action = step.actions().isEmpty() ? null : step.actions().getFirst();
        var name = step.alias();
        return new StepFacts(
                fact(Fact.Kind.ROLE, step.role(), Facts::code, key + "/role", step),
                name == null ? null : Facts.name(name),
                fact(Fact.Kind.ACTION, action, Facts::code, key + "/action", step),
                fact(Fact.Kind.TERM, step.term(), Term::toString, key + "/term", step));
    }

    /** The beginning of its facts' keys, as a fact that is told has it. */
    private static String key(ToldStep step, String otherwise) {
        return Stream.<@Nullable Told<?>>of(step.role(), step.term())
                .filter(Objects::nonNull)
                .map(told -> told.fact().substring(0, told.fact().lastIndexOf('/')))
                .findFirst()
                .orElse(otherwise);
    }

    private static <T> Fact fact(
            Fact.Kind kind, @Nullable Told<T> told, Function<T, String> written, String untold, ToldStep step) {
        return told == null
                ? new Fact(untold, kind, null, step.place(), false)
                : new Fact(told.fact(), kind, written.apply(told.value()), told.place(), told.corrected());
    }
}
