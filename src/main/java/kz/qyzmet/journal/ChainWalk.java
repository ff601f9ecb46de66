package kz.qyzmet.journal;

import java.time.Instant;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks entries ordered by stream and sequence, and remembers no more than the stream it is in. */
final class ChainWalk {
    /** An entry with its stored hash, its payload and its stream's head, as far as they are there. */
    record Step(
            Link link,
            String hash,
            @Nullable String salt,
            @Nullable String payload,
            @Nullable Long headSequence,
            @Nullable String headHash) {}

    private final Consumer<Fault> faults;
    private final TreeMap<Long, Instant> missingPayloads = new TreeMap<>();
    private @Nullable Step last;
    private long streams;
    private long entries;
    private long erased;

    ChainWalk(Consumer<Fault> faults) {
        this.faults = faults;
    }

    void next(Step step) {
        var link = step.link();
        if (last != null && !last.link().stream().equals(link.stream())) end();
        if (last == null) streams++;
        entries++;
        checkPlace(link);
        if (!link.hash().equals(step.hash()))
            fault(Fault.Kind.CHANGED_ENTRY, link, "its content does not give its hash");
        checkPayload(step);
        last = step;
    }

    private void checkPlace(Link link) {
        long expected = last == null ? 1 : last.link().sequence() + 1;
        if (link.sequence() != expected) missing(link.stream(), expected, link.sequence() - 1);
        else if (!follows(link))
            fault(Fault.Kind.BROKEN_LINK, link, "it names another entry before it than the one that stands there");
    }

    /** Where only the stored hash of the entry before was touched, the fault is that entry's alone. */
    private boolean follows(Link link) {
        if (last == null) return link.previous().equals(Link.START);
        return link.previous().equals(last.hash())
                || link.previous().equals(last.link().hash());
    }

    private void checkPayload(Step step) {
        var link = step.link();
        if (link.kind().equals(Journal.ERASED)) {
            erased += missingPayloads.keySet().removeIf(n -> link.facts().equals("{\"sequence\":" + n + "}")) ? 1 : 0;
        }
        if (step.salt() == null || step.payload() == null) {
            if (link.personal() != null) missingPayloads.put(link.sequence(), link.at());
        } else if (!Link.digest(step.salt(), step.payload()).equals(link.personal())) {
            fault(Fault.Kind.PAYLOAD_CHANGED, link, "its personal data do not give their digest");
        }
    }

    /** Ends the stream at hand; to be called once more after the last entry. */
    void end() {
        if (last == null) return;
        var stream = last.link().stream();
        missingPayloads.forEach((sequence, at) -> faults.accept(new Fault(
                Fault.Kind.PAYLOAD_MISSING, stream, sequence, at, "its personal data are gone and no entry says why")));
        missingPayloads.clear();
        checkHead(last);
        last = null;
    }

    private void checkHead(Step newest) {
        var link = newest.link();
        var head = newest.headSequence();
        if (head == null) fault(Fault.Kind.HEAD_DIFFERS, link, "the stream has no head");
        else if (head > link.sequence()) missing(link.stream(), link.sequence() + 1, head);
        else if (head < link.sequence() || !newest.hash().equals(newest.headHash()))
            fault(Fault.Kind.HEAD_DIFFERS, link, "the head of the stream (#" + head + ") names another newest entry");
    }

    private void missing(String stream, long first, long until) {
        var what = first == until ? "the entry is missing" : "the entries up to #" + until + " are missing";
        faults.accept(new Fault(Fault.Kind.MISSING_ENTRY, stream, first, null, what));
    }

    private void fault(Fault.Kind kind, Link link, String what) {
        faults.accept(new Fault(kind, link.stream(), link.sequence(), link.at(), what));
    }

    long streams() {
        return streams;
    }

    long entries() {
        return entries;
    }

    long erased() {
        return erased;
    }
}
