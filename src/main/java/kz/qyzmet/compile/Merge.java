package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Makes one list of the steps that two paragraphs tell. What they tell differently {@link ParagraphChecks} finds. */
final class Merge {
    /** No procedure has so many steps. */
    private static final int MOST = 500;

    private final List<ReadStep> content;
    private final List<ReadStep> sequence;
    private final Set<Integer> told = new HashSet<>();

    private Merge(List<ReadStep> content, List<ReadStep> sequence) {
        this.content = new ArrayList<>(content);
        this.sequence = sequence;
    }

    static List<ReadStep> merge(List<ReadStep> content, List<ReadStep> sequence) {
        if (content.isEmpty() || sequence.isEmpty()) return content.isEmpty() ? sequence : content;
        if (content.size() > MOST || sequence.size() > MOST) return content;
        return new Merge(content, sequence).merged();
    }

    private List<ReadStep> merged() {
        var pairs = Alignment.pairs(content, sequence);
        var alone = new TreeSet<Integer>();
        for (int at = 0; at < content.size(); at++) alone.add(at);
        pairs.forEach(pair -> alone.remove(pair.content()));
        for (var pair : pairs) {
            var one = content.get(pair.content());
            var other = sequence.get(pair.sequence());
            content.set(pair.content(), vague(one) ? named(one, other) : one.and(other));
            told.add(pair.sequence());
        }
        for (var pair : pairs) gather(pair, alone);
        for (int at = 0; at < sequence.size(); at++) if (!told.contains(at)) join(sequence.get(at));
        return List.copyOf(content);
    }

    /** «услугодатель» names no person; where the other paragraph does, that one acts. */
    private static boolean vague(ReadStep step) {
        return step.actor() != null && step.actor().body();
    }

    private static ReadStep named(ReadStep one, ReadStep other) {
        var actor = other.actor() == null ? one.actor() : other.actor();
        return new ReadStep(one.ref(), one.also(), one.place(), actor, one.deeds(), one.term(), one.turnsTo())
                .and(other);
    }

    /** The sequence may tell in one item, with the sum of the terms, what the content tells in several. */
    private void gather(Alignment.Pair pair, Set<Integer> alone) {
        var whole = sequence.get(pair.sequence());
        int from = pair.content();
        while (alone.contains(from - 1) && content.get(from - 1).role() == whole.role()) {
            from--;
            if (sum(from, pair.content(), whole) || item(from, pair.content(), whole))
                tell(from, pair.content(), whole);
        }
        int to = pair.content();
        while (alone.contains(to + 1) && content.get(to + 1).role() == whole.role()) {
            to++;
            if (sum(pair.content(), to, whole) || item(pair.content(), to, whole))
                tell(pair.content() + 1, to + 1, whole);
        }
    }

    private boolean sum(int from, int to, ReadStep whole) {
        var told = whole.term();
        var terms = content.subList(from, to + 1).stream()
                .map(ReadStep::term)
                .filter(Objects::nonNull)
                .map(Terms.Found::term)
                .toList();
        return told != null && terms.size() == to + 1 - from && told.term().equals(TermSum.of(terms));
    }

    /** Told without a term it repeats the whole item. */
    private boolean item(int from, int to, ReadStep whole) {
        return whole.term() == null
                && content.get(from).ref().equals(content.get(to).ref());
    }

    private void tell(int from, int to, ReadStep whole) {
        for (int at = from; at < to; at++) content.set(at, content.get(at).and(whole));
    }

    /** The sequence may tell in two items what the content tells in one. */
    private void join(ReadStep step) {
        for (int at = 0; at < content.size(); at++) {
            var whole = content.get(at);
            if (part(step, whole)) {
                content.set(at, whole.and(step));
                return;
            }
        }
    }

    private static boolean part(ReadStep step, ReadStep whole) {
        boolean sameActor = step.role() == null || step.role() == whole.role();
        boolean sameTerm = step.term() == null
                || (whole.term() != null
                        && step.term().term().equals(whole.term().term()));
        return sameActor
                && sameTerm
                && !step.deeds().isEmpty()
                && whole.actions().containsAll(step.actions());
    }
}
