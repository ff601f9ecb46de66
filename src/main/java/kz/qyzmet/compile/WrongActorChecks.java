package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.WRONG_ACTOR;
import static kz.qyzmet.compile.Code.WRONG_SIGNER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;

/** Acts told of somebody who cannot be meant. */
final class WrongActorChecks {
    /** Letters that the cases of a word share. */
    private static final int BEGINNING = 5;

    private WrongActorChecks() {}

    /** The executor signs though there is a head, who signs nothing; the clerk drafts though there is an executor. */
    static List<Finding> actOfAnother(Examined e) {
        return e.regulation().procedure().stream()
                .filter(step -> step.role() != null && !step.actions().isEmpty())
                .filter(step -> takenByAnother(e, step) || atTheCounter(step))
                .map(step -> e.finding(
                        WRONG_ACTOR,
                        step.place(),
                        Objects.requireNonNull(step.role()).place(),
                        "act",
                        Argument.role(role(step))))
                .toList();
    }

    private static Role role(ToldStep step) {
        return Objects.requireNonNull(step.role()).value();
    }

    private static boolean takenByAnother(Examined e, ToldStep step) {
        return Steps.inside(step) && (belongsToAnother(e, step) || beforeHeIsNamed(e, step));
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
                        .filter(step -> step.role() != null && isOf(listed.role(), step))
                        .filter(step -> !Steps.by(step, Role.OTHER) || first(step, Action.RESOLVE))
                        .map(step -> e.finding(
                                WRONG_ACTOR, step.place(), listed.alias().place(), "act", Argument.role(role(step)))))
                .toList();
    }

    private static boolean isOf(Role listed, ToldStep step) {
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

    private static boolean first(ToldStep step, Action... any) {
        return List.of(any).contains(step.actions().getFirst().value());
    }

    private static boolean belongsToAnother(Examined e, ToldStep step) {
        var action = step.actions().getFirst().value();
        var usual = usual(action);
        if (usual.isEmpty() || usual.contains(role(step)) || Steps.by(step, Role.OTHER) || !takesPart(e, usual))
            return false;
        return never(action).contains(role(step)) || nobodyOf(e, usual, action);
    }

    private static boolean nobodyOf(Examined e, Set<Role> usual, Action action) {
        return e.regulation().procedure().stream()
                .noneMatch(other -> other.role() != null && usual.contains(role(other)) && Steps.does(other, action));
    }

    /** Who does not do it even beside those who usually do. */
    private static Set<Role> never(Action action) {
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

    private static boolean takesPart(Examined e, Set<Role> roles) {
        return Stream.concat(
                        e.regulation().participants().stream().map(CompiledRegulation.Participant::role),
                        e.regulation().procedure().stream()
                                .filter(step -> step.role() != null)
                                .map(WrongActorChecks::role))
                .anyMatch(roles::contains);
    }

    /** Who does it in acts of the kind, wherever he takes part; empty where that differs. */
    private static Set<Role> usual(Action action) {
        return switch (action) {
            case SIGN, RESOLVE -> EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.AKIMAT);
            case PREPARE, REQUEST_BLANK, OBTAIN_BLANK ->
                EnumSet.of(Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST, Role.DEPUTY_HEAD);
            case REGISTER, RECEIVE_AND_CHECK ->
                EnumSet.of(Role.OFFICE_CLERK, Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST, Role.STATE_CORP_WORKER);
            case ADOPT -> EnumSet.of(Role.AKIMAT, Role.HEAD);
            case ISSUE -> EnumSet.of(Role.OFFICE_CLERK, Role.STATE_CORP_WORKER, Role.RESPONSIBLE_EXECUTOR);
            case HAND_IN, HAND_OVER, DELIVER, FORWARD, CO_SIGN, SEND, MARK_RECEIVED, SYSTEM ->
                EnumSet.noneOf(Role.class);
        };
    }

    /** Who hands something to himself is not who was meant: the same name, once acting and once receiving. */
    static List<Finding> handedToHimself(Examined e) {
        return e.tellings()
                .filter(step -> step.role() != null && !Steps.by(step, Role.OTHER))
                .filter(step -> role(step) != Role.SYSTEM)
                .filter(step -> receives(e, step))
                .map(step -> e.finding(WRONG_ACTOR, step.place(), "himself", Argument.role(role(step))))
                .toList();
    }

    private static boolean receives(Examined e, ToldStep step) {
        var actor = Objects.requireNonNull(step.role()).place();
        if (!actor.ref().equals(step.place().ref())) return false;
        var cases = Lexicon.of(e.regulation().language()).cases();
        return e.clauses().in(step.place(), "role").stream()
                .filter(clause -> clause.from() > actor.to())
                .map(e::place)
                .filter(place -> cases.part(e.clauses().words(place)) == Cases.Part.DONE_TO)
                .anyMatch(place -> alike(e.clauses().words(actor), e.clauses().words(place))
                        || (role(step) == Role.STATE_CORP_WORKER
                                && begins(
                                        Words.of(e.clauses().words(actor)),
                                        Words.of(e.clauses().words(place)))));
    }

    /** One name in two cases: as many words, with the same beginnings. */
    private static boolean alike(String one, String other) {
        var ours = Words.of(one);
        var theirs = Words.of(other);
        return ours.size() == theirs.size() && begins(ours, theirs);
    }

    /** The worker's name begins with that of his office. */
    private static boolean begins(Words ours, Words theirs) {
        return ours.size() >= theirs.size()
                && IntStream.range(0, theirs.size())
                        .allMatch(i -> beginning(ours.at(i)).equals(beginning(theirs.at(i))));
    }

    private static String beginning(Words.Word word) {
        return word.letters().substring(0, Math.min(word.letters().length(), BEGINNING));
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
            if (named.isEmpty() || !Steps.inside(after) || named.contains(role(after))) continue;
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
