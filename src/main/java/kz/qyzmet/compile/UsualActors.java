package kz.qyzmet.compile;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;

/** Who does what in acts of the kind. */
final class UsualActors {
    private UsualActors() {}

    /** Who does it in acts of the kind, wherever he takes part; empty where that differs. */
    static Set<Role> of(Action action) {
        return switch (action) {
            case SIGN, RESOLVE -> EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.AKIMAT);
            case PREPARE, REQUEST_BLANK, OBTAIN_BLANK ->
                EnumSet.of(Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST, Role.DEPUTY_HEAD);
            case REGISTER, RECEIVE_AND_CHECK ->
                EnumSet.of(Role.OFFICE_CLERK, Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST, Role.STATE_CORP_WORKER);
            case ADOPT -> EnumSet.of(Role.AKIMAT, Role.HEAD);
            case ISSUE -> EnumSet.of(Role.OFFICE_CLERK, Role.STATE_CORP_WORKER, Role.RESPONSIBLE_EXECUTOR);
            case SEND ->
                EnumSet.of(Role.OFFICE_CLERK, Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST, Role.STATE_CORP_WORKER);
            case HAND_IN, HAND_OVER, DELIVER, FORWARD, CO_SIGN, MARK_RECEIVED, SYSTEM -> EnumSet.noneOf(Role.class);
        };
    }

    /** Who does not do it even beside those who usually do. */
    static Set<Role> never(Action action) {
        return switch (action) {
            case REGISTER, RECEIVE_AND_CHECK, ISSUE -> EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD);
            case RESOLVE ->
                EnumSet.of(Role.OFFICE_CLERK, Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST, Role.STATE_CORP_WORKER);
            case SIGN -> EnumSet.of(Role.OFFICE_CLERK, Role.STATE_CORP_WORKER);
            case PREPARE -> EnumSet.of(Role.STATE_CORP_WORKER);
            case HAND_IN,
                    HAND_OVER,
                    DELIVER,
                    FORWARD,
                    REQUEST_BLANK,
                    OBTAIN_BLANK,
                    CO_SIGN,
                    ADOPT,
                    SEND,
                    MARK_RECEIVED,
                    SYSTEM -> EnumSet.noneOf(Role.class);
        };
    }

    /** Whether a step begins with what {@code listed} is there for. */
    static boolean isOf(Role listed, ToldStep step) {
        return !step.actions().isEmpty()
                && switch (listed) {
                    case OFFICE_CLERK -> first(step, Action.REGISTER, Action.ISSUE, Action.SEND);
                    case HEAD -> first(step, Action.RESOLVE, Action.SIGN);
                    case DEPUTY_HEAD ->
                        first(step, Action.CO_SIGN) || (first(step, Action.RESOLVE) && !Steps.by(step, Role.HEAD));
                    case RESPONSIBLE_EXECUTOR, ARCHIVIST -> first(step, Action.PREPARE, Action.REQUEST_BLANK);
                    case STATE_CORP_WORKER -> first(step, Action.RECEIVE_AND_CHECK, Action.HAND_OVER);
                    case AKIMAT -> first(step, Action.ADOPT);
                    case RECIPIENT, BLANK_KEEPER, REGULATION_EDITOR, SYSTEM, OTHER -> false;
                };
    }

    /** Whether the step's own action is one of these. */
    static boolean first(ToldStep step, Action... any) {
        return List.of(any).contains(step.actions().getFirst().value());
    }

    /** The actor of a step that names one. */
    static Role role(ToldStep step) {
        return Objects.requireNonNull(step.role()).value();
    }
}
