package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/** From the deeds told of a step to what the step is: «рассматривает, готовит, направляет на подпись» is preparing. */
final class Deeds {
    /** What goes along with the weightier deeds of a step, and is a step only where nothing else is told. */
    private static final Set<Deed> BESIDES = EnumSet.of(
            Deed.PASS, Deed.GIVE, Deed.MOVE, Deed.CONSIDER, Deed.CHECK, Deed.REQUEST, Deed.MARK, Deed.HAND_IN);

    private Deeds() {}

    /** The actions of the step, its own first, then what else is told, in order. */
    static List<Action> actions(@Nullable Role role, List<Deed> deeds) {
        var own = own(role, EnumSet.copyOf(deeds.isEmpty() ? EnumSet.noneOf(Deed.class) : deeds));
        if (own == null) return List.of();
        var actions = new ArrayList<Action>();
        actions.add(own);
        deeds.stream()
                .filter(deed -> !BESIDES.contains(deed))
                .map(deed -> single(role, deed))
                .filter(Objects::nonNull)
                .forEach(actions::add);
        return actions.stream().distinct().toList();
    }

    /** The weightiest deed names the step. */
    private static @Nullable Action own(@Nullable Role role, Set<Deed> deeds) {
        if (role == Role.RECIPIENT) return recipient(deeds);
        if (role == Role.STATE_CORP_WORKER) return corporation(deeds);
        return deeds.stream()
                .filter(Deed::counts)
                .min(Comparator.comparingInt(deed -> weight(role, deed, deeds)))
                .map(deed -> single(role, deed))
                .orElse(null);
    }

    private static @Nullable Action recipient(Set<Deed> deeds) {
        if (deeds.contains(Deed.TAKE)) return Action.ISSUE;
        return deeds.stream().anyMatch(Deed::counts) ? Action.HAND_IN : null;
    }

    private static @Nullable Action corporation(Set<Deed> deeds) {
        if (deeds.contains(Deed.RECEIVE) || deeds.contains(Deed.CHECK) || deeds.contains(Deed.REGISTER))
            return deeds.contains(Deed.ISSUE) && !deeds.contains(Deed.CHECK) ? Action.ISSUE : Action.RECEIVE_AND_CHECK;
        if (deeds.contains(Deed.ISSUE)) return Action.ISSUE;
        return deeds.stream().anyMatch(Deed::counts) ? Action.HAND_OVER : null;
    }

    /** Less is weightier. */
    private static int weight(@Nullable Role role, Deed deed, Set<Deed> deeds) {
        return switch (deed) {
            case ADOPT -> 0;
            case REQUEST_BLANK -> 1;
            case OBTAIN_BLANK -> 2;
            case SIGN -> 3;
            case PREPARE -> head(role) && deeds.contains(Deed.RESOLVE) ? 8 : 4;
            case CO_SIGN -> 5;
            case ISSUE -> 6;
            case RESOLVE -> deeds.contains(Deed.RECEIVE) && !head(role) ? 11 : 7;
            case DECIDE -> 9;
            case SEND -> deeds.contains(Deed.RECEIVE) ? 12 : 10;
            case REGISTER -> 11;
            case RECEIVE -> 13;
            case CHECK -> 14;
            case CONSIDER -> 15;
            case REQUEST -> 16;
            case MARK -> 17;
            case NOTIFY, HAND_IN, TAKE -> 18;
            case GIVE, MOVE, PASS -> 19;
            case NONE, REFUSE, RECEIPT -> 20;
        };
    }

    private static @Nullable Action single(@Nullable Role role, Deed deed) {
        return switch (deed) {
            case NONE, REFUSE, RECEIPT -> null;
            case REQUEST_BLANK -> Action.REQUEST_BLANK;
            case OBTAIN_BLANK -> Action.OBTAIN_BLANK;
            case ADOPT -> Action.ADOPT;
            case SIGN -> role == Role.AKIMAT ? Action.ADOPT : role == Role.DEPUTY_HEAD ? Action.CO_SIGN : Action.SIGN;
            case CO_SIGN -> Action.CO_SIGN;
            case PREPARE -> Action.PREPARE;
            case RESOLVE -> Action.RESOLVE;
            case DECIDE -> role == Role.AKIMAT ? Action.ADOPT : head(role) ? Action.RESOLVE : Action.PREPARE;
            case REGISTER, RECEIVE -> role == Role.STATE_CORP_WORKER ? Action.RECEIVE_AND_CHECK : Action.REGISTER;
            case CHECK, CONSIDER, REQUEST -> examined(role);
            case MARK -> Action.MARK_RECEIVED;
            case HAND_IN -> role == null || role == Role.RECIPIENT ? Action.HAND_IN : Action.SEND;
            case TAKE -> role == Role.RECIPIENT ? Action.ISSUE : Action.MARK_RECEIVED;
            case ISSUE -> Action.ISSUE;
            case NOTIFY -> Action.SEND;
            case SEND -> role == Role.STATE_CORP_WORKER ? Action.HAND_OVER : Action.SEND;
            case GIVE, MOVE, PASS -> passed(role);
        };
    }

    private static Action examined(@Nullable Role role) {
        if (head(role)) return Action.RESOLVE;
        return role == Role.OFFICE_CLERK || role == Role.STATE_CORP_WORKER ? Action.RECEIVE_AND_CHECK : Action.PREPARE;
    }

    private static Action passed(@Nullable Role role) {
        if (role == Role.STATE_CORP_WORKER) return Action.HAND_OVER;
        if (role == Role.RECIPIENT) return Action.HAND_IN;
        return head(role) ? Action.RESOLVE : Action.SEND;
    }

    private static boolean head(@Nullable Role role) {
        return role == Role.HEAD || role == Role.DEPUTY_HEAD;
    }
}
