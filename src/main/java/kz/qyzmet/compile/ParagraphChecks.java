package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.PARAGRAPHS_DISAGREE;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** The content paragraph against the sequence paragraph: the same steps, actors and terms (facts 6.2). */
final class ParagraphChecks {
    /** Leaving one item alone must be worse than pairing two that differ in one thing. */
    private static final int ALONE = -1;

    private ParagraphChecks() {}

    /** Two items that tell one step; null on the side where nothing tells it. */
    private record Pair(
            @Nullable Telling content, @Nullable Telling sequence) {}

    static List<Finding> contentAgainstSequence(Examined e) {
        var content = tellings(e.regulation().procedure());
        var sequence = tellings(e.regulation().sequence());
        if (content.isEmpty() || sequence.isEmpty() || content.getFirst().ref().equals(sequence.getFirst().ref()))
            return List.of();
        var found = new ArrayList<Finding>();
        for (var pair : pairs(content, sequence)) {
            if (pair.content() != null && pair.sequence() != null) found.addAll(differ(e, pair.content(), pair.sequence()));
            else if (pair.content() != null) found.addAll(alone(e, pair.content(), sequence));
            else if (pair.sequence() != null) found.addAll(alone(e, pair.sequence(), content));
        }
        return found;
    }

    private static List<Telling> tellings(List<ToldStep> steps) {
        return steps.isEmpty() ? List.of() : Telling.of(steps, Steps.paragraph(steps.getFirst().ref()));
    }

    /** The best way to lay the two lists side by side, in order. */
    private static List<Pair> pairs(List<Telling> content, List<Telling> sequence) {
        var best = new int[content.size() + 1][sequence.size() + 1];
        for (int i = content.size(); i >= 0; i--)
            for (int j = sequence.size(); j >= 0; j--) best[i][j] = best(content, sequence, i, j, best);
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < content.size() || j < sequence.size(); ) {
            if (i < content.size() && j < sequence.size()
                    && best[i][j] == best[i + 1][j + 1] + content.get(i).likeness(sequence.get(j)))
                pairs.add(new Pair(content.get(i++), sequence.get(j++)));
            else if (i < content.size() && best[i][j] == best[i + 1][j] + ALONE) pairs.add(new Pair(content.get(i++), null));
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

    private static List<Finding> differ(Examined e, Telling content, Telling sequence) {
        var found = new ArrayList<Finding>();
        if (content.otherRole(sequence))
            found.add(e.finding(
                    PARAGRAPHS_DISAGREE,
                    content.place(),
                    sequence.place(),
                    "role",
                    Argument.roles(List.copyOf(content.roles())),
                    Argument.roles(List.copyOf(sequence.roles()))));
        if (content.otherTerm(sequence))
            found.add(e.finding(
                    PARAGRAPHS_DISAGREE, content.place(), sequence.place(), "term", terms(content), terms(sequence)));
        return found;
    }

    private static String terms(Telling telling) {
        return Argument.terms(List.copyOf(telling.terms()));
    }

    /** What the recipient does himself need not be told twice. */
    private static List<Finding> alone(Examined e, Telling telling, List<Telling> other) {
        if (telling.roles().contains(Role.RECIPIENT)) return List.of();
        var there = Steps.paragraph(other.getFirst().ref());
        var place = e.paragraphs()
                .filter(paragraph -> paragraph.ref().equals(there))
                .findFirst()
                .map(Outline.Paragraph::head)
                .orElse(other.getLast().place());
        return List.of(e.finding(PARAGRAPHS_DISAGREE, telling.place(), place, "step", there, ""));
    }
}
