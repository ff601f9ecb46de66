package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qyzmet.identity.Role;

/** Makes one list of the steps that two paragraphs tell. What they tell differently is a finding with both places. */
final class Merge {
    /** No procedure has so many steps. */
    private static final int MOST = 500;

    private final Scope scope;
    private final List<ReadStep> content;
    private final List<ReadStep> sequence;
    private final Set<Integer> told = new HashSet<>();

    private Merge(Scope scope, List<ReadStep> content, List<ReadStep> sequence) {
        this.scope = scope;
        this.content = new ArrayList<>(content);
        this.sequence = sequence;
    }

    static List<ReadStep> merge(Scope scope, List<ReadStep> content, List<ReadStep> sequence) {
        if (content.isEmpty() || sequence.isEmpty()) return content.isEmpty() ? sequence : content;
        if (content.size() > MOST || sequence.size() > MOST) return content;
        return new Merge(scope, content, sequence).merged();
    }

    private List<ReadStep> merged() {
        var again = new HashSet<Integer>();
        for (var pair : Alignment.pairs(content, sequence)) {
            var one = content.get(pair.content());
            var other = sequence.get(pair.sequence());
            compare(one, other);
            content.set(pair.content(), vague(one) ? named(one, other) : one.and(other));
            again.add(pair.content());
            told.add(pair.sequence());
        }
        for (int at = 0; at < sequence.size(); at++) if (!told.contains(at)) joinOrReport(sequence.get(at));
        for (int at = 0; at < content.size(); at++) if (!again.contains(at)) missing(content.get(at));
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

    private void compare(ReadStep one, ReadStep other) {
        if (one.actor() != null && other.actor() != null && one.role() != other.role() && !vague(one) && !vague(other))
            scope.finding(
                    Code.PARAGRAPHS_DISAGREE,
                    one.actor().place(),
                    other.actor().place(),
                    "role",
                    Codes.code(one.actor().role()),
                    Codes.code(other.actor().role()));
        if (one.term() != null
                && other.term() != null
                && !one.term().term().equals(other.term().term()))
            scope.finding(
                    Code.PARAGRAPHS_DISAGREE,
                    one.term().place(),
                    other.term().place(),
                    "term",
                    one.term().term().toString(),
                    other.term().term().toString());
        if (!one.actions().isEmpty()
                && !other.actions().isEmpty()
                && Collections.disjoint(one.actions(), other.actions())
                && Collections.disjoint(one.deeds(), other.deeds()))
            scope.finding(
                    Code.PARAGRAPHS_DISAGREE,
                    one.place(),
                    other.place(),
                    "action",
                    one.actions().getFirst().code(),
                    other.actions().getFirst().code());
    }

    /** The sequence may tell in two items what the content tells in one. */
    private void joinOrReport(ReadStep step) {
        for (int at = 0; at < content.size(); at++) {
            var whole = content.get(at);
            if (part(step, whole)) {
                content.set(at, whole.and(step));
                return;
            }
        }
        missing(step);
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

    /** What stands around the provider's procedure is told in one of the two paragraphs only, rightly. */
    private void missing(ReadStep step) {
        if (step.role() == Role.RECIPIENT
                || step.role() == Role.STATE_CORP_WORKER
                || step.deeds().isEmpty()) return;
        scope.finding(
                Code.PARAGRAPHS_DISAGREE,
                step.place(),
                "step",
                step.actions().getFirst().code());
    }
}
