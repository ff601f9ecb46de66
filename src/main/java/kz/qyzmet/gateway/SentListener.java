package kz.qyzmet.gateway;

/** A sender who wants to know what became of his envelopes. */
public interface SentListener {
    boolean sends(Address from);

    /** Called in one transaction with the outbox's own mark; may be called again when that transaction fails. */
    void answered(Envelope sent, Registration answer);
}
