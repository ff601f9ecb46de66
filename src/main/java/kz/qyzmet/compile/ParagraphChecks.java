package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.ACTION_INCOMPLETE;
import static kz.qyzmet.compile.Code.PARAGRAPHS_DISAGREE;
import static kz.qyzmet.compile.Code.STEP_WITHOUT_TERM;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** The content paragraph against the sequence paragraph: the same steps, actors and terms (facts 6.2). */
final class ParagraphChecks {
    /** Leaving one item alone must be worse than pairing two that differ in one thing. */
    private static final int ALONE = -1;

    /** Letters by which a listed name is known again, in whatever case. */
    private static final int LIKE = 10;

    private ParagraphChecks() {}

    /** Two items that tell one step; null on the side where nothing tells it. */
    private record Pair(@Nullable Telling content, @Nullable Telling sequence) {}

    static List<Finding> contentAgainstSequence(Examined e) {
        var content = tellings(e.regulation().procedure());
        var sequence = tellings(e.regulation().sequence());
        if (content.isEmpty()
                || sequence.isEmpty()
                || content.getFirst().ref().equals(sequence.getFirst().ref())) return List.of();
        var found = new ArrayList<Finding>();
        for (var pair : pairs(content, sequence)) {
            if (pair.content() != null && pair.sequence() != null)
                found.addAll(differ(e, pair.content(), pair.sequence()));
            else if (pair.content() != null) found.addAll(alone(e, pair.content(), sequence));
            else if (pair.sequence() != null) found.addAll(alone(e, pair.sequence(), content));
        }
        return found;
    }

    /** A step told again once, in one item that tells nothing else, by somebody else. */
    static List<Finding> otherActor(Examined e) {
        var steps = e.regulation().procedure();
        return steps.stream()
                .filter(step -> step.also().size() == 1 && names(step))
                .flatMap(step -> onlyTold(e, step.also().getFirst()).stream()
                        .filter(again -> names(again) && !Steps.by(again, UsualActors.role(step)))
                        .map(again -> e.finding(
                                PARAGRAPHS_DISAGREE,
                                step.place(),
                                again.place(),
                                "role",
                                Argument.role(UsualActors.role(step)),
                                Argument.role(UsualActors.role(again)))))
                .toList();
    }

    /** The step of the item where it tells one, and one step of the other paragraph. */
    private static Optional<ToldStep> onlyTold(Examined e, String ref) {
        long first = e.regulation().procedure().stream()
                .filter(step -> step.also().contains(ref))
                .count();
        var told = e.regulation().sequence().stream()
                .filter(step -> step.ref().equals(ref))
                .toList();
        return first == 1 && told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** By words of its own item; what we have no role for may be anybody. */
    private static boolean names(ToldStep step) {
        return step.role() != null
                && step.role().value() != Role.OTHER
                && step.role().place().ref().equals(step.ref());
    }

    /** One item alone leaves out what all others of its paragraph tell, and another paragraph tells it. */
    static List<Finding> silentItem(Examined e) {
        return Stream.of(
                        tellings(e.regulation().procedure()),
                        tellings(e.regulation().sequence()))
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

    /** Who gives a result must be who takes the step: results that name somebody are few, and say so in words of their own. */
    static List<Finding> contentAgainstOutcomes(Examined e) {
        var steps = e.content().map(Outline.Paragraph::items).orElse(List.of());
        var results = e.paragraph(ParagraphKind.OUTCOMES)
                .map(Outline.Paragraph::items)
                .orElse(List.of());
        if (steps.size() != results.size()) return List.of();
        var found = new ArrayList<Finding>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i).place();
            var result = results.get(i).place();
            e.clauses().in(result, "doer").stream()
                    .limit(1)
                    .filter(doer -> actedByOther(e, step.ref(), Role.valueOf(doer.means())))
                    .map(doer -> otherDoer(e, step, result, doer))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean actedByOther(Examined e, String ref, Role doer) {
        var roles = roles(e, ref);
        return !roles.isEmpty() && !roles.contains(doer) && !roles.contains(Role.OTHER);
    }

    private static List<Role> roles(Examined e, String ref) {
        return e.regulation().procedure().stream()
                .filter(step -> step.ref().equals(ref) && step.role() != null)
                .map(step -> Objects.requireNonNull(step.role()).value())
                .distinct()
                .toList();
    }

    private static Finding otherDoer(Examined e, Place step, Place result, Clause doer) {
        return e.finding(
                PARAGRAPHS_DISAGREE,
                step,
                result,
                "role",
                Argument.roles(roles(e, step.ref())),
                Argument.role(Role.valueOf(doer.means())));
    }

    private static List<Telling> tellings(List<ToldStep> steps) {
        return steps.isEmpty()
                ? List.of()
                : Telling.of(steps, Steps.paragraph(steps.getFirst().ref()));
    }

    /** The best way to lay the two lists side by side, in order. */
    private static List<Pair> pairs(List<Telling> content, List<Telling> sequence) {
        var best = new int[content.size() + 1][sequence.size() + 1];
        for (int i = content.size(); i >= 0; i--)
            for (int j = sequence.size(); j >= 0; j--) best[i][j] = best(content, sequence, i, j, best);
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < content.size() || j < sequence.size(); ) {
            if (i < content.size()
                    && j < sequence.size()
                    && best[i][j] == best[i + 1][j + 1] + content.get(i).likeness(sequence.get(j)))
                pairs.add(new Pair(content.get(i++), sequence.get(j++)));
            else if (i < content.size() && best[i][j] == best[i + 1][j] + ALONE)
                pairs.add(new Pair(content.get(i++), null));
            else pairs.add(new Pair(null, sequence.get(j++)));
        }
        return pairs;
    }

    private static int best(List<Telling> content, List<Telling> sequence, int i, int j, int[][] best) {
        if (i == content.size()) return ALONE * (sequence.size() - j);
        if (j == sequence.size()) return ALONE * (content.size() - i);
        int together = best[i + 1][j + 1] + content.get(i).likeness(sequence.get(j));
        return Math.max(together, ALONE + Math.max(best[i + 1][j], best[i][j + 1]));
    }

    /** Whether one of the two is a body of its own among those who take part, such as a commission. */
    private static boolean othersListed(Examined e, Telling content, Telling sequence) {
        return e.regulation().participants().stream()
                .filter(one -> one.role() == Role.OTHER)
                .map(one -> beginning(e.clauses().words(one.alias().place())))
                .anyMatch(name -> names(e, content, name) != names(e, sequence, name));
    }

    private static boolean names(Examined e, Telling telling, String name) {
        return Words.folded(e.clauses().words(telling.place())).contains(name);
    }

    private static String beginning(String name) {
        return Words.folded(name.strip().substring(0, Math.min(name.strip().length(), LIKE)));
    }

    private static List<Finding> differ(Examined e, Telling content, Telling sequence) {
        var found = new ArrayList<Finding>();
        if (content.otherRole(sequence, othersListed(e, content, sequence)))
            found.add(otherRole(e, content, sequence));
        if (content.otherTerm(sequence) && !summed(e, sequence))
            found.add(e.finding(
                    PARAGRAPHS_DISAGREE, content.place(), sequence.place(), "term", terms(content), terms(sequence)));
        return found;
    }

    /** Whether the item tells several steps of the other paragraph at once, with the sum of their terms. */
    private static boolean summed(Examined e, Telling telling) {
        var terms = e.regulation().procedure().stream()
                .filter(step -> step.also().contains(telling.ref()))
                .map(ToldStep::term)
                .filter(Objects::nonNull)
                .map(Told::value)
                .toList();
        var sum = TermSum.of(terms);
        return terms.size() > 1 && sum != null && telling.terms().contains(sum);
    }

    private static String terms(Telling telling) {
        return Argument.terms(List.copyOf(telling.terms()));
    }

    /** One paragraph may tell in two items what the other tells in one. */
    private static boolean joined(Examined e, Telling telling) {
        return e.regulation().procedure().stream()
                .filter(step -> together(e, step))
                .anyMatch(step -> again(step, telling)
                        || (telling.tells(step) && !step.also().isEmpty()));
    }

    /** Of lines the step knows only the paragraph: there what is done decides. */
    private static boolean again(ToldStep step, Telling telling) {
        return step.also().contains(telling.ref())
                && (!telling.line()
                        || step.actions().stream()
                                .map(Told::value)
                                .toList()
                                .containsAll(telling.actions()));
    }

    /** Items that tell one step again stand one behind another; else one of them only resembles it. */
    private static boolean together(Examined e, ToldStep step) {
        var refs =
                e.regulation().sequence().stream().map(ToldStep::ref).distinct().toList();
        var at = step.also().stream()
                .map(refs::indexOf)
                .filter(index -> index >= 0)
                .distinct()
                .sorted()
                .toList();
        return at.isEmpty() || at.getLast() - at.getFirst() < at.size();
    }

    /** Of steps that the other paragraph tells in one item, with a term for each, one may have a term that it does not name. */
    private static List<Finding> otherTermTold(Examined e, Telling telling, List<Telling> other) {
        return other.stream()
                .filter(item -> tellsAgain(e, telling, item))
                .filter(item -> telling.otherTerm(item) && Collections.disjoint(telling.terms(), item.terms()))
                .filter(item -> !summed(e, item) && !summed(e, telling))
                .limit(1)
                .map(item -> e.finding(
                        PARAGRAPHS_DISAGREE, telling.place(), item.place(), "term", terms(telling), terms(item)))
                .toList();
    }

    private static Finding otherRole(Examined e, Telling one, Telling other) {
        return e.finding(
                PARAGRAPHS_DISAGREE,
                one.place(),
                other.place(),
                "role",
                Argument.roles(List.copyOf(one.roles())),
                Argument.roles(List.copyOf(other.roles())));
    }

    private static boolean tellsAgain(Examined e, Telling one, Telling other) {
        return e.regulation().procedure().stream()
                .anyMatch(step -> (one.tells(step) && again(step, other)) || (other.tells(step) && again(step, one)));
    }

    /** What the State Corporation does may be told in one paragraph only, where the other does not speak of it at all. */
    private static boolean around(Telling telling, List<Telling> other) {
        return telling.roles().contains(Role.STATE_CORP_WORKER)
                && other.stream().noneMatch(one -> one.roles().contains(Role.STATE_CORP_WORKER));
    }

    /** What the recipient does himself need not be told twice. */
    private static List<Finding> alone(Examined e, Telling telling, List<Telling> other) {
        if (telling.roles().contains(Role.RECIPIENT) || around(telling, other)) return List.of();
        if (joined(e, telling)) return otherTermTold(e, telling, other);
        var there = Steps.paragraph(other.getFirst().ref());
        var place = e.paragraphs()
                .filter(paragraph -> paragraph.ref().equals(there))
                .findFirst()
                .map(Outline.Paragraph::head)
                .orElse(other.getLast().place());
        return List.of(e.finding(PARAGRAPHS_DISAGREE, telling.place(), place, "step", there, ""));
    }
}
