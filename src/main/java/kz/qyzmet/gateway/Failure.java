package kz.qyzmet.gateway;

import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * An exception as the trace keeps it.
 *
 * @param sentence one line; every word with a digit is blotted out, so that it names nobody and two failures for the same cause read the same
 * @param isFinal no repetition can cure it
 * @param isOutage the way or a database is down, whatever the message: never a dead letter
 */
record Failure(String sentence, boolean isFinal, boolean isOutage) {
    private static final Pattern WORD_WITH_DIGIT = Pattern.compile("[\\p{L}\\p{N}_.:+-]*\\p{N}[\\p{L}\\p{N}_.:+-]*");
    private static final int LONGEST = 300;

    static Failure of(RuntimeException thrown) {
        // Only the first line: PostgreSQL puts the values of the row into the next one.
        var first = Objects.requireNonNullElse(thrown.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
        var sentence = thrown.getClass().getSimpleName() + ": "
                + WORD_WITH_DIGIT.matcher(first).replaceAll("…");
        return new Failure(
                sentence.substring(0, Math.min(sentence.length(), LONGEST)),
                thrown instanceof IdReused,
                thrown instanceof Transport.Unreachable
                        || thrown instanceof TransientDataAccessException
                        || thrown instanceof DataAccessResourceFailureException
                        || thrown instanceof CannotCreateTransactionException);
    }
}
