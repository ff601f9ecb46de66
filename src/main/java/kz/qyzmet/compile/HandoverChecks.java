package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.WRONG_ACTOR;
import static kz.qyzmet.compile.UsualActors.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;

/** Papers handed to one who cannot be meant. */
final class HandoverChecks {
    /** Letters that the cases of a word share. */
    private static final int BEGINNING = 5;

    private HandoverChecks() {}

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
}
