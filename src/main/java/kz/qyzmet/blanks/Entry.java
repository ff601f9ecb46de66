package kz.qyzmet.blanks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the book.
 *
 * @param first and {@code last}: the numbers it speaks of, one and the same but for a series taken in
 * @param by name of who did it
 * @param office id of the office the blank is for; null for what the keeper does with his stock
 * @param reason why it was spoiled, null otherwise
 */
public record Entry(
        long keeper,
        Kind kind,
        String series,
        long first,
        long last,
        What what,
        Instant at,
        String by,
        @Nullable Long office,
        @Nullable String caseNumber,
        @Nullable String reason) {

    /** What happened. Stored, and in lower case the word of the journal: never renamed. */
    public enum What {
        TAKEN_IN,
        ISSUED,
        SIGNED_FOR,
        USED,
        SPOILED,
        LEFT_OVER,
        TAKEN_BACK
    }
}
