package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.ACTION_INCOMPLETE;
import static kz.qyzmet.compile.Code.STEP_WITHOUT_TERM;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** What one item leaves out and the others of its paragraph tell. */
final class SilentItemChecks {
    private SilentItemChecks() {}

    /** One item alone leaves out what all others of its paragraph tell, and another paragraph tells it. */
    static List<Finding> silentItem(Examined e) {
        return Stream.of(
                        Telling.of(e.regulation().procedure()),
                        Telling.of(e.regulation().sequence()))
                .flatMap(items -> Stream.concat(
                        onlyOne(items, telling -> telling.terms().isEmpty())
                                .filter(telling -> known(e, telling, ToldStep::term))
                                .map(telling -> e.finding(STEP_WITHOUT_TERM, telling.place(), "here")),
                        onlyOne(items, telling -> telling.roles().isEmpty())
                                .filter(telling -> namesNobody(e, telling.place()))
                                .filter(telling -> known(e, telling, ToldStep::role))
                                .map(telling -> e.finding(ACTION_INCOMPLETE, telling.place(), "actor"))))
                .toList();
    }

    private static Stream<Telling> onlyOne(List<Telling> items, Predicate<Telling> silent) {
        var all = items.stream().filter(silent).toList();
        return all.size() == 1 && items.size() > 2 ? all.stream() : Stream.empty();
    }

    /** No name in the words that could be an actor's, not even one we cannot place. */
    private static boolean namesNobody(Examined e, Place place) {
        var cases = Lexicon.of(e.regulation().language()).cases();
        return e.clauses().in(place, "role").stream()
                .noneMatch(clause -> cases.part(e.clauses().words(e.place(clause))) != Cases.Part.DONE_TO);
    }

    private static boolean known(Examined e, Telling telling, Function<ToldStep, @Nullable Told<?>> fact) {
        return e.regulation().procedure().stream()
                .filter(step -> telling.tells(step) || step.also().contains(telling.ref()))
                .anyMatch(step -> fact.apply(step) != null && !Steps.by(step, Role.RECIPIENT));
    }
}
