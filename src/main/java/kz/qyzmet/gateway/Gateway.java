package kz.qyzmet.gateway;

import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door to the gateway: letters to mailboxes, questions to registers. */
public final class Gateway {
    private final Outbox outbox;
    private final Bell bell;
    private final Lookups lookups;

    Gateway(Outbox outbox, Bell bell, Lookups lookups) {
        this.outbox = outbox;
        this.bell = bell;
        this.lookups = lookups;
    }

    /**
     * Accepts an envelope in the caller's transaction: it is sent if and only if that commits. Sending the same one again changes nothing.
     *
     * @throws IdReused when another envelope was accepted under this id
     */
    public void send(Envelope envelope) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("Send within the transaction that makes the envelope true.");
        outbox.accept(envelope);
        bell.ringAfterCommit();
    }

    /** How far the envelopes about one thing have come, both directions, oldest first; only what this database has sent. */
    public List<Trace> trace(String correlation) {
        return outbox.trace(correlation);
    }

    /** Dead letters, oldest first. */
    public List<Trace> dead(int most) {
        return outbox.dead(most);
    }

    /** Tries a dead letter again, same id and bytes; false when it is not one. */
    public boolean replay(UUID id) {
        bell.ringAfterCommit();
        return outbox.replay(id);
    }

    /**
     * Lets a dead letter go, so that what its sender sent later about the same thing flows; false when it is not one.
     *
     * @param reason one sentence without personal data, kept in the trace
     */
    public boolean discard(UUID id, String reason) {
        bell.ringAfterCommit();
        return outbox.discard(id, reason);
    }

    /**
     * Asks a register. Only look-ups: the question may be put twice. At most 45 seconds, never within a transaction.
     * Leaves a row that says what was asked and answered by digest only; without that row nothing is returned.
     */
    public Reply ask(Question question) {
        return lookups.ask(question);
    }
}
