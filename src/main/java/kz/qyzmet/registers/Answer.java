package kz.qyzmet.registers;

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

    /**
     * The register answered: it has no such record.
     *
     * @param register name of the register
     */
    record NotFound<T>(String register) implements Answer<T> {
        /** What to tell the person. */
        public String messageKey() {
            return "registers.unknown." + register;
        }
    }

    /**
     * The data cannot be obtained now.
     *
     * @param register name of the register
     */
    record Unavailable<T>(String register, Reply.Reason reason) implements Answer<T> {
        /** Whether asking again soon may help. */
        public boolean retryable() {
            return reason.retryable();
        }

        /** What to tell the person; takes the parameter {@code register}, the text under {@link #registerKey()}. */
        public String messageKey() {
            return "registers.unavailable." + reason.name();
        }

        /** The register's name for people. */
        public String registerKey() {
            return "registers.name." + register;
        }
    }
}
