package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.WRONG_ACTOR;
import static kz.qyzmet.compile.UsualActors.first;
import static kz.qyzmet.compile.UsualActors.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;

/** Acts told of somebody who cannot be meant. */
final class WrongActorChecks {
    private WrongActorChecks() {}

    /** The executor signs though there is a head, who signs nothing; the clerk drafts though there is an executor. */
    static List<Finding> actOfAnother(Examined e) {
        return e.regulation().procedure().stream()
                .filter(step -> step.role() != null && !step.actions().isEmpty())
                .filter(step -> takenByAnother(e, step) || atTheCounter(step) || takesBack(e, step))
                .map(step -> e.finding(
                        WRONG_ACTOR,
                        step.place(),
                        Objects.requireNonNull(step.role()).place(),
                        "act",
                        Argument.role(role(step))))
                .toList();
    }

    private static boolean takenByAnother(Examined e, ToldStep step) {
        return Steps.inside(step)
                && (belongsToAnother(e, step) || beforeHeIsNamed(e, step) || draftsForSignature(e, step));
    }

    /** The executor registers although there is a clerk, before the head has named him. */
    private static boolean beforeHeIsNamed(Examined e, ToldStep step) {
        var steps = e.regulation().procedure();
        return Steps.by(step, Role.RESPONSIBLE_EXECUTOR)
                && first(step, Action.REGISTER)
                && takesPart(e, EnumSet.of(Role.OFFICE_CLERK))
                && steps.subList(steps.indexOf(step), steps.size()).stream()
                        .anyMatch(later -> (Steps.by(later, Role.HEAD) || Steps.by(later, Role.DEPUTY_HEAD))
                                && Steps.does(later, Action.RESOLVE));
    }

    /** The clerk drafts what is to be signed although there is an executor. */
    private static boolean draftsForSignature(Examined e, ToldStep step) {
        return Steps.by(step, Role.OFFICE_CLERK)
                && first(step, Action.PREPARE)
                && e.forSignature(step.place())
                && takesPart(e, EnumSet.of(Role.RESPONSIBLE_EXECUTOR));
    }

    /** The State Corporation's worker registers what he has brought to the provider, before anything is signed there. */
    private static boolean takesBack(Examined e, ToldStep step) {
        var steps = e.regulation().procedure();
        var before = steps.subList(0, steps.indexOf(step));
        return Steps.by(step, Role.STATE_CORP_WORKER)
                && first(step, Action.RECEIVE_AND_CHECK)
                && before.stream().noneMatch(Steps::signs)
                && before.stream()
                        .anyMatch(one -> Steps.by(one, Role.STATE_CORP_WORKER)
                                && one.actions().stream().allMatch(told -> told.value() == Action.HAND_OVER));
    }

    /** The State Corporation's worker resolves, drafts or signs. */
    private static boolean atTheCounter(ToldStep step) {
        return Steps.by(step, Role.STATE_CORP_WORKER)
                && Steps.does(step, Action.RESOLVE, Action.PREPARE, Action.SIGN, Action.ADOPT);
    }

    /** Somebody listed takes no step, and another takes a step of his. */
    static List<Finding> stepOfOneWhoIsIdle(Examined e) {
        var acting = e.tellings()
                .map(ToldStep::role)
                .filter(Objects::nonNull)
                .map(Told::value)
                .toList();
        return e.regulation().participants().stream()
                .filter(listed -> !acting.contains(listed.role()))
                .flatMap(listed -> e.regulation().procedure().stream()
                        .filter(step -> step.role() != null && UsualActors.isOf(listed.role(), step))
                        .filter(step -> !Steps.by(step, Role.OTHER) || first(step, Action.RESOLVE))
                        .map(step -> e.finding(
                                WRONG_ACTOR, step.place(), listed.alias().place(), "act", Argument.role(role(step)))))
                .toList();
    }

    private static boolean belongsToAnother(Examined e, ToldStep step) {
        var action = step.actions().getFirst().value();
        var usual = UsualActors.of(action);
        if (usual.isEmpty() || usual.contains(role(step)) || Steps.by(step, Role.OTHER) || !takesPart(e, usual))
            return false;
        if (action == Action.RESOLVE && e.headsUnit(step)) return false;
        return UsualActors.never(action).contains(role(step)) || nobodyOf(e, usual, action);
    }

    private static boolean nobodyOf(Examined e, Set<Role> usual, Action action) {
        return e.regulation().procedure().stream()
                .noneMatch(other -> other.role() != null && usual.contains(role(other)) && Steps.does(other, action));
    }

    private static boolean takesPart(Examined e, Set<Role> roles) {
        return Stream.concat(
                        e.regulation().participants().stream().map(CompiledRegulation.Participant::role),
                        e.regulation().procedure().stream()
                                .filter(step -> step.role() != null)
                                .map(UsualActors::role))
                .anyMatch(roles::contains);
    }
}
