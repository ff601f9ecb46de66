package kz.qyzmet.registers;

import java.util.Locale;
import java.util.UUID;
import kz.qyzmet.gateway.Reply;

/** What a register says. "There is no such person" and "nobody could say" lead to different steps of the regulation. */
public sealed interface Answer<T> {
    /**
     * The record asked about.
     *
     * @param question key to the trace of this look-up; keep it with the value and nowhere else
     */
    record Found<T>(T value, UUID question) implements Answer<T> {}

    /** The register answered: it has no such record. */
    record NotFound<T>() implements Answer<T> {}

    /** The data cannot be obtained now; what to tell the person is under {@link #messageKey()}. */
    record Unavailable<T>(Reply.Reason reason) implements Answer<T> {
        /** Whether asking again soon may help. */
        public boolean retryable() {
            return reason.retryable();
        }

        /** Takes the parameter {@code register}: the register's name, under {@code registers.name.…}. */
        public String messageKey() {
            return "registers.unavailable."
                    + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
