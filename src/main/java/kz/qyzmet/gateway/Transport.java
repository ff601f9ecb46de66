package kz.qyzmet.gateway;

import java.util.Optional;

/** A way from the outbox to a mailbox. Both verbs are called outside any transaction and may be repeated. */
public interface Transport {
    boolean reaches(Address to);

    /**
     * Puts the envelope into its addressee's mailbox, durably; putting the same one again changes nothing.
     *
     * @throws Unreachable when the way is closed for now
     * @throws IdReused when another envelope lies there under this id
     */
    void deliver(Envelope envelope);

    /** The receiver's answer to a delivered envelope; empty while there is none yet. */
    Optional<Registration> answer(Envelope delivered);

    /** The way is closed for now: tried again until it opens, however long that takes. */
    final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
