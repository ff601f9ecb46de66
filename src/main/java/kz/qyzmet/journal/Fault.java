package kz.qyzmet.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the journal that is not as it was written.
 *
 * @param place the stream, or {@code checkpoint}
 * @param sequence the entry's number in its stream, or the checkpoint's number
 * @param at the legal instant the entry now states; null when the entry is gone
 * @param what one clause in English, for an operator
 */
public record Fault(
        Kind kind, String place, long sequence, @Nullable Instant at, String what) {
    public enum Kind {
        CHANGED_ENTRY,
        BROKEN_LINK,
        MISSING_ENTRY,
        PAYLOAD_CHANGED,
        PAYLOAD_MISSING,
        HEAD_DIFFERS,
        CHECKPOINT_UNTRUSTED,
        CHECKPOINT_CHANGED,
        CHECKPOINT_DIFFERS
    }

    /** One line for a terminal. */
    @Override
    public String toString() {
        return kind + " " + place + " #" + sequence + (at == null ? "" : " at " + at) + ": " + what;
    }
}
