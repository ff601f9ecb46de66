package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qyzmet.identity.Role;

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
        for (var pair : Alignment.pairs(content, sequence)) {
            var one = content.get(pair.content());
            var other = sequence.get(pair.sequence());
            content.set(pair.content(), vague(one) ? named(one, other) : one.and(other));
            told.add(pair.sequence());
        }
        for (int at = 0; at < sequence.size(); at++) if (!told.contains(at)) join(sequence.get(at));
        return List.copyOf(content);
    }

    /** «услугодатель» names no person; where the other paragraph does, that one acts. */
    private static boolean vague(ReadStep step) {
        return step.role() == Role.OTHER;
    }

    private static ReadStep named(ReadStep one, ReadStep other) {
        var actor = other.actor() == null ? one.actor() : other.actor();
        return new ReadStep(one.ref(), one.also(), one.place(), actor, one.deeds(), one.term(), one.turnsTo())
                .and(other);
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
