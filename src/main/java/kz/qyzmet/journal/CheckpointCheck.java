package kz.qyzmet.journal;

import java.util.function.Consumer;

/** Holds each checkpoint against its signature, the checkpoint before it, and the entries as they are now. */
final class CheckpointCheck {
    private final CheckpointRows rows;
    private final TrustedKeys keys;
    private final Consumer<Fault> faults;
    private long last;
    private String lastDigest = Checkpoint.NONE;

    CheckpointCheck(CheckpointRows rows, TrustedKeys keys, Consumer<Fault> faults) {
        this.rows = rows;
        this.keys = keys;
        this.faults = faults;
    }

    /** Returns how many checkpoints there are. */
    long run() {
        long count = 0;
        for (var page = rows.after(0, 100); !page.isEmpty(); page = rows.after(last, 100)) {
            page.forEach(this::check);
            count += page.size();
        }
        return count;
    }

    private void check(Checkpoint checkpoint) {
        checkSignature(checkpoint);
        checkPlace(checkpoint);
        var covered = rows.digest(checkpoint.number(), row -> check(checkpoint, row));
        if (!covered.sha256().equals(checkpoint.stated("covered")))
            fault(Fault.Kind.CHECKPOINT_CHANGED, checkpoint, "the list of what it covers is not the one it signed");
        last = checkpoint.number();
        lastDigest = checkpoint.digest();
    }

    private void checkSignature(Checkpoint checkpoint) {
        var id = checkpoint.stated("key");
        if (!keys.knows(id))
            fault(Fault.Kind.CHECKPOINT_UNTRUSTED, checkpoint, "no checkpoint-" + id + ".pub to check its signature");
        else if (!keys.signed(id, checkpoint.statement(), checkpoint.signature()))
            fault(Fault.Kind.CHECKPOINT_CHANGED, checkpoint, "its signature does not fit its statement");
    }

    private void checkPlace(Checkpoint checkpoint) {
        long number = checkpoint.number();
        if (!checkpoint.stated("number").equals(String.valueOf(number)))
            fault(Fault.Kind.CHECKPOINT_CHANGED, checkpoint, "its statement has another number");
        if (number != last + 1 || !checkpoint.stated("previous").equals(lastDigest))
            fault(Fault.Kind.CHECKPOINT_DIFFERS, checkpoint, "the checkpoint before it is not the one it names");
    }

    private void check(Checkpoint checkpoint, CheckpointRows.Covered row) {
        if (row.hash().equals(row.hashNow())) return;
        var what =
                row.hashNow() == null ? " covers this entry, which is missing" : " covers another entry at this place";
        faults.accept(new Fault(
                row.hashNow() == null ? Fault.Kind.MISSING_ENTRY : Fault.Kind.CHECKPOINT_DIFFERS,
                row.stream(),
                row.sequence(),
                row.at(),
                "checkpoint " + checkpoint.number() + what));
    }

    private void fault(Fault.Kind kind, Checkpoint checkpoint, String what) {
        faults.accept(new Fault(kind, "checkpoint", checkpoint.number(), null, what));
    }
}
