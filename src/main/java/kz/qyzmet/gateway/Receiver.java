package kz.qyzmet.gateway;

/** Whoever works behind a mailbox. */
public interface Receiver {
    boolean serves(Address to);

    /**
     * Registers the envelope. Called in one transaction with the mailbox's own row, so its effect and its answer commit together and happen once;
     * may be called again after a failure. An exception means "try again", never "no".
     */
    Registration receive(Envelope envelope);
}
