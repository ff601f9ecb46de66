package kz.qyzmet.compile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;

/**
 * Where no item tells that somebody signs, the results paragraph may: it names what each step gives, and one of them is the head's
 * signature. That the item itself leaves the verb out stays a finding.
 */
final class SigningTold implements Pass {
    private static final Set<Role> HEADS = Set.of(Role.HEAD, Role.DEPUTY_HEAD);

    @Override
    public void read(Scope scope, Draft draft) {
        var steps = draft.procedure;
        if (steps.size() != draft.outcomes.size() || steps.stream().anyMatch(Steps::signs)) return;
        for (int i = 0; i < steps.size(); i++)
            if (silent(steps.get(i)) && signature(scope, draft.outcomes.get(i).place()))
                steps.set(i, signing(scope, steps.get(i), draft.outcomes.get(i).place()));
    }

    /** Whether a head only passes papers on, by what is told of him and by nobody's correction. */
    private static boolean silent(ToldStep step) {
        return step.role() != null
                && HEADS.contains(step.role().value())
                && step.actions().stream().allMatch(told -> told.value() == Action.RESOLVE && !told.corrected());
    }

    private static boolean signature(Scope scope, Place outcome) {
        return scope.in(outcome, "signing").stream()
                .anyMatch(clause -> clause.means().equals("NOW"));
    }

    private static ToldStep signing(Scope scope, ToldStep step, Place outcome) {
        var signs = scope.told(key(scope, step) + "/action", "action", Action.SIGN, outcome, Codes::action);
        return new ToldStep(
                step.ref(),
                step.also(),
                step.role(),
                step.alias(),
                List.of(signs),
                step.term(),
                step.turnsTo(),
                step.place());
    }

    /** Of the step's own facts: an item may tell two steps, and a correction of the one is none of the other. */
    private static String key(Scope scope, ToldStep step) {
        var role = Objects.requireNonNull(step.role()).fact();
        return role.substring((scope.regulation().number() + "/").length(), role.lastIndexOf('/'));
    }
}
