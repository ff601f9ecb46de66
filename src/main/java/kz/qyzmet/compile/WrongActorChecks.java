package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.WRONG_ACTOR;
import static kz.qyzmet.compile.Code.WRONG_SIGNER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;

/** Acts told of somebody who cannot be meant. */
final class WrongActorChecks {
    private WrongActorChecks() {}

    /** The executor signs, the clerk resolves. */
    static List<Finding> actOfAnother(Examined e) {
        return e.regulation().procedure().stream()
                .filter(step -> step.role() != null && !step.actions().isEmpty())
                .filter(step -> never(step.actions().getFirst().value()).contains(role(step)))
                .map(step -> e.finding(
                        WRONG_ACTOR,
                        Objects.requireNonNull(step.role()).place(),
                        step.place(),
                        "act",
                        Argument.role(role(step))))
                .toList();
    }

    private static Role role(ToldStep step) {
        return Objects.requireNonNull(step.role()).value();
    }

    /** Who never does it, in any act of the kind. */
    private static Set<Role> never(Action action) {
        return switch (action) {
            case SIGN, CO_SIGN ->
                EnumSet.of(
                        Role.RESPONSIBLE_EXECUTOR,
                        Role.OFFICE_CLERK,
                        Role.ARCHIVIST,
                        Role.RECIPIENT,
                        Role.STATE_CORP_WORKER);
            case RESOLVE ->
                EnumSet.of(
                        Role.RESPONSIBLE_EXECUTOR,
                        Role.OFFICE_CLERK,
                        Role.ARCHIVIST,
                        Role.RECIPIENT,
                        Role.STATE_CORP_WORKER);
            case PREPARE -> EnumSet.of(Role.HEAD, Role.OFFICE_CLERK, Role.RECIPIENT, Role.STATE_CORP_WORKER);
            case REGISTER -> EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.RECIPIENT);
            case ISSUE -> EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.RECIPIENT);
            case RECEIVE_AND_CHECK -> EnumSet.of(Role.HEAD, Role.RECIPIENT);
            case ADOPT ->
                EnumSet.of(Role.OFFICE_CLERK, Role.RESPONSIBLE_EXECUTOR, Role.RECIPIENT, Role.STATE_CORP_WORKER);
            case HAND_IN, HAND_OVER, DELIVER, FORWARD, REQUEST_BLANK, OBTAIN_BLANK, SEND, MARK_RECEIVED, SYSTEM ->
                EnumSet.noneOf(Role.class);
        };
    }

    /** A step passes to one, and the next is taken by another who was not named. */
    static List<Finding> passedToAnother(Examined e) {
        return Stream.of(e.regulation().procedure(), e.regulation().sequence())
                .flatMap(steps -> breaks(e, steps).stream())
                .distinct()
                .toList();
    }

    private static List<Finding> breaks(Examined e, List<ToldStep> steps) {
        var found = new ArrayList<Finding>();
        for (int i = 1; i < steps.size(); i++) {
            var before = steps.get(i - 1);
            var after = steps.get(i);
            if (before.ref().equals(after.ref()) || before.role() == null || after.role() == null) continue;
            var named = named(e, before.place());
            named.remove(role(before));
            if (named.isEmpty() || !Steps.inside(after) || named.contains(role(after)) || role(after) == role(before))
                continue;
            found.add(e.finding(
                    WRONG_ACTOR,
                    after.place(),
                    before.place(),
                    "passed",
                    Argument.role(role(after)),
                    Argument.roles(List.copyOf(named))));
        }
        return found;
    }

    /** People of the provider whom the words name; the office that is asked for blanks is none of them. */
    private static Set<Role> named(Examined e, Place place) {
        var roles = EnumSet.noneOf(Role.class);
        for (var clause : e.clauses().in(place, "role"))
            Stream.of(Role.values())
                    .filter(role -> role.name().equals(clause.means()))
                    .forEach(roles::add);
        roles.removeAll(EnumSet.of(Role.RECIPIENT, Role.SYSTEM, Role.OTHER, Role.BLANK_KEEPER, Role.STATE_CORP_WORKER));
        return roles;
    }

    /** The documents are checked, and the only person named is the one who brought them (facts 6.2, 11). */
    static List<Finding> checkWithoutProvider(Examined e) {
        return e.regulation().processes().values().stream()
                .flatMap(List::stream)
                .filter(process -> process.kind() == Kind.CONDITION)
                .map(ToldProcess::place)
                .filter(place -> e.says(place, "DOCUMENTS_CHECKED") && e.says(place, "RECIPIENT"))
                .filter(place -> !e.says(place, "PROVIDER"))
                .map(place -> e.finding(WRONG_ACTOR, place, "check", Argument.role(Role.RECIPIENT)))
                .toList();
    }

    /** The applicant's request certified by the provider's signature (facts 6.2, 10). */
    static List<Finding> requestSignedByProvider(Examined e) {
        return e.regulation().processes().getOrDefault(Channel.PORTAL, List.of()).stream()
                .map(ToldProcess::place)
                .filter(place -> e.says(place, "EDS_OF_PROVIDER") && e.says(place, "REQUEST"))
                .map(place -> e.finding(WRONG_SIGNER, place))
                .toList();
    }
}
