package kz.qyzmet.journal;

import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Holds checkpoints kept outside against those in the database: the newest ones could have been deleted there. */
final class ExportCheck {
    private final CheckpointRows rows;
    private final TrustedKeys keys;
    private final Consumer<Fault> faults;

    ExportCheck(CheckpointRows rows, TrustedKeys keys, Consumer<Fault> faults) {
        this.rows = rows;
        this.keys = keys;
        this.faults = faults;
    }

    void check(String line) {
        var kept = parsed(line);
        long number = kept.number();
        if (!keys.signed(kept.stated("key"), kept.statement(), kept.signature())) {
            fault(Fault.Kind.CHECKPOINT_UNTRUSTED, number, "the exported line has no valid signature");
            return;
        }
        var stored = rows.after(number - 1, 1);
        if (stored.isEmpty() || stored.getFirst().number() != number)
            fault(Fault.Kind.CHECKPOINT_DIFFERS, number, "it was exported and is missing from the database");
        else if (!stored.getFirst().statement().equals(kept.statement()))
            fault(Fault.Kind.CHECKPOINT_DIFFERS, number, "the database has another checkpoint than the exported one");
    }

    private static Checkpoint parsed(String line) {
        try {
            var json = JsonMapper.shared().readTree(line);
            var kept = new Checkpoint(
                    0,
                    json.path("statement").asString(""),
                    json.path("signature").asString(""));
            return new Checkpoint(Long.parseLong(kept.stated("number")), kept.statement(), kept.signature());
        } catch (JacksonException | NumberFormatException damaged) {
            return new Checkpoint(0, "", "");
        }
    }

    private void fault(Fault.Kind kind, long number, String what) {
        faults.accept(new Fault(kind, "checkpoint", number, null, what));
    }
}
