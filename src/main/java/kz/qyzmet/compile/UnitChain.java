package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the steps of a table into the order in which one names the next. */
final class UnitChain {
    private UnitChain() {}

    /** As printed where the numbers part ways or lead nowhere; each number that could not be followed is a finding. */
    static List<UnitStep> ordered(Scope scope, List<UnitStep> steps) {
        if (steps.stream().allMatch(step -> step.next().isEmpty())) return steps;
        var chain = chain(steps);
        if (chain.size() == steps.size()) return chain;
        steps.stream()
                .filter(step -> !step.next().isEmpty() && !step.next().equals(List.of(step.number() + 1)))
                .forEach(step -> scope.finding(Code.NOT_UNDERSTOOD, step.nextPlace()));
        return steps;
    }

    private static List<UnitStep> chain(List<UnitStep> steps) {
        Map<Integer, UnitStep> left =
                steps.stream().collect(Collectors.toMap(UnitStep::number, Function.identity(), (one, _) -> one));
        var chain = new ArrayList<UnitStep>();
        for (var step = left.remove(steps.getFirst().number()); step != null; step = next(step, left)) chain.add(step);
        return List.copyOf(chain);
    }

    private static @Nullable UnitStep next(UnitStep step, Map<Integer, UnitStep> left) {
        return step.next().size() == 1 ? left.remove(step.next().getFirst()) : null;
    }
}
