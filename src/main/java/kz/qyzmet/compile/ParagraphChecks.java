package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.PARAGRAPHS_DISAGREE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.identity.Role;

/** The content paragraph against the sequence paragraph: the same steps, actors and terms (facts 6.2). */
final class ParagraphChecks {
    /** Letters by which a listed name is known again, in whatever case. */
    private static final int LIKE = 10;

    private ParagraphChecks() {}

    static List<Finding> contentAgainstSequence(Examined e) {
        var content = Telling.of(e.regulation().procedure());
        var sequence = Telling.of(e.regulation().sequence());
        if (content.isEmpty()
                || sequence.isEmpty()
                || content.getFirst().ref().equals(sequence.getFirst().ref())) return List.of();
        var found = new ArrayList<Finding>();
        for (var pair : TellingPair.of(content, sequence)) {
            if (pair.content() != null && pair.sequence() != null)
                found.addAll(differ(e, pair.content(), pair.sequence()));
            else if (pair.content() != null) found.addAll(alone(e, pair.content(), sequence));
            else if (pair.sequence() != null) found.addAll(alone(e, pair.sequence(), content));
        }
        return found;
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
        if (content.otherRole(sequence, othersListed(e, content, sequence))) found.add(otherRole(e, content, sequence));
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
                        || step.actions().stream().map(Told::value).toList().containsAll(telling.actions()));
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
