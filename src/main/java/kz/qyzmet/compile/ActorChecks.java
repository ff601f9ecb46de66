package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.PARTICIPANT_MISMATCH;
import static kz.qyzmet.compile.Code.ROLE_DRIFT;
import static kz.qyzmet.compile.Code.SINGLE_ROLE;
import static kz.qyzmet.compile.Code.STEP_WITHOUT_ACTOR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;

/** Who acts: nobody, one for all, somebody unlisted, or one under two names. */
final class ActorChecks {
    private ActorChecks() {}

    static List<Finding> stepWithoutActor(Examined e) {
        return e.regulation().procedure().stream()
                .filter(step -> step.role() == null)
                .map(step -> e.finding(STEP_WITHOUT_ACTOR, step.place()))
                .toList();
    }

    /** One role drafts and signs: nobody checks anybody. */
    static List<Finding> singleRole(Examined e) {
        var steps = e.regulation().procedure().stream().filter(Steps::inside).toList();
        var roles = roles(steps);
        if (roles.size() != 1 || steps.stream().anyMatch(step -> step.role() == null)) return List.of();
        return List.of(e.finding(
                SINGLE_ROLE,
                steps.getFirst().place(),
                Argument.role(roles.iterator().next())));
    }

    private static Set<Role> roles(List<ToldStep> steps) {
        return steps.stream()
                .map(ToldStep::role)
                .filter(Objects::nonNull)
                .map(Told::value)
                .collect(Collectors.toSet());
    }

    /** An actor missing from the list of those who take part. */
    static List<Finding> actorNotListed(Examined e) {
        var list = e.regulation().participants();
        if (list.isEmpty()) return List.of();
        var listed = listed(e);
        return e.regulation().procedure().stream()
                .filter(step -> step.role() != null && Steps.inside(step) && !Steps.by(step, Role.OTHER))
                .filter(step -> !listed.contains(role(step)))
                .map(step -> e.finding(
                        PARTICIPANT_MISMATCH,
                        step.place(),
                        list.getFirst().alias().place(),
                        "unlisted",
                        Argument.role(role(step))))
                .toList();
    }

    private static Set<Role> listed(Examined e) {
        return e.regulation().participants().stream()
                .map(CompiledRegulation.Participant::role)
                .collect(Collectors.toSet());
    }

    private static Role role(ToldStep step) {
        return Objects.requireNonNull(step.role()).value();
    }

    /** Somebody listed whom no step names. */
    static List<Finding> listedWithoutStep(Examined e) {
        var steps = e.tellings().toList();
        if (steps.stream().anyMatch(step -> step.role() == null)) return List.of();
        var acting = roles(steps);
        return e.regulation().participants().stream()
                .filter(one -> one.role() != Role.OTHER && one.role() != Role.RECIPIENT)
                .filter(one -> !acting.contains(one.role()) && !outsider(e, one.role()))
                .map(one -> e.finding(PARTICIPANT_MISMATCH, one.alias().place(), "idle", Argument.role(one.role())))
                .toList();
    }

    /** The State Corporation, or the executive body that is the provider, listed as a unit of the provider (facts 6.2, 9). */
    static List<Finding> listedOutsider(Examined e) {
        return e.regulation().participants().stream()
                .filter(one -> outsider(e, one.role()))
                .map(one -> e.finding(PARTICIPANT_MISMATCH, one.alias().place(), "outsider", Argument.role(one.role())))
                .toList();
    }

    private static boolean outsider(Examined e, Role role) {
        return switch (role) {
            case STATE_CORP_WORKER -> ofProvider(e);
            case AKIMAT ->
                e.regulation().providers().contains(OfficeKind.EXECUTIVE_BODY)
                        || e.regulation().providers().contains(OfficeKind.AKIMAT);
            case RECIPIENT,
                    OFFICE_CLERK,
                    HEAD,
                    DEPUTY_HEAD,
                    RESPONSIBLE_EXECUTOR,
                    ARCHIVIST,
                    BLANK_KEEPER,
                    REGULATION_EDITOR,
                    SYSTEM,
                    OTHER -> false;
        };
    }

    /** Whether the list is headed as one of the provider's own people. */
    private static boolean ofProvider(Examined e) {
        return e.regulation().participants().stream()
                .limit(1)
                .flatMap(one -> e.around(one.alias().place().ref()))
                .anyMatch(paragraph -> e.says(paragraph.head(), "PROVIDER"));
    }

    /** One person under two names: {@code called} phrases mean {@code person/name}. */
    static List<Finding> roleDrift(Examined e) {
        Map<String, Map<String, Clause>> names = new LinkedHashMap<>();
        e.paragraphs()
                .flatMap(paragraph -> e.clauses().in(paragraph.whole(), "called").stream())
                .filter(clause -> !underAnother(e, clause))
                .forEach(clause -> names.computeIfAbsent(person(clause), _ -> new LinkedHashMap<>())
                        .putIfAbsent(clause.means(), clause));
        var found = new ArrayList<Finding>();
        for (var called : names.values()) {
            var first = called.values().iterator().next();
            called.values().stream().skip(1).forEach(other -> found.add(drift(e, first, other)));
        }
        return found;
    }

    /** The head of a unit, where another is the provider's head. */
    private static boolean underAnother(Examined e, Clause called) {
        return Heads.ofUnit(e.clauses(), e.place(called))
                && e.clauses().in(e.place(called), "role").stream()
                        .anyMatch(role -> Actors.role(role) == Role.RESPONSIBLE_EXECUTOR);
    }

    private static String person(Clause clause) {
        return clause.means().substring(0, clause.means().indexOf('/'));
    }

    private static Finding drift(Examined e, Clause first, Clause other) {
        var here = e.place(other);
        var there = e.place(first);
        return e.finding(
                ROLE_DRIFT,
                here,
                there,
                Argument.words(e.clauses().words(there)),
                Argument.words(e.clauses().words(here)));
    }
}
