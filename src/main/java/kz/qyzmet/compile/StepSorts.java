package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Action.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;

/** What the writer asks of a told step: whose it is, and what it does to the papers. */
final class StepSorts {
    static final Set<Role> EXECUTORS = EnumSet.of(Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST);
    static final Set<Role> HEADS = EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.AKIMAT);
    static final Set<Action> DRAFTING = EnumSet.of(REQUEST_BLANK, OBTAIN_BLANK, PREPARE);
    static final Set<Action> SIGNING = EnumSet.of(CO_SIGN, SIGN, ADOPT);
    static final Set<Action> TAKING = EnumSet.of(RECEIVE_AND_CHECK, REGISTER, MARK_RECEIVED);
    static final Set<Action> PASSING = EnumSet.of(HAND_OVER, FORWARD, SEND, DELIVER);

    private StepSorts() {}

    /** Whether one of the provider's own people takes it. */
    static boolean official(ToldStep step) {
        var role = role(step);
        return role == Role.OFFICE_CLERK || EXECUTORS.contains(role) || HEADS.contains(role);
    }

    /** Who takes it; {@link Role#OTHER} where nobody is named. */
    static Role role(ToldStep step) {
        return step.role() == null ? Role.OTHER : step.role().value();
    }

    static List<Action> actions(ToldStep step) {
        return step.actions().stream().map(Told::value).distinct().toList();
    }

    static boolean has(ToldStep step, Action action) {
        return actions(step).contains(action);
    }

    static boolean any(ToldStep step, Set<Action> which) {
        return actions(step).stream().anyMatch(which::contains);
    }
}
