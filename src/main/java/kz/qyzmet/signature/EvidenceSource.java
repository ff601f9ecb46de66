package kz.qyzmet.signature;

import java.time.Instant;

/**
 * Where whoever verifies gets the anchors, the revocation lists and the answers: fetched before any transaction, never
 * during one.
 */
public interface EvidenceSource {
    Trust trust();

    /** What is known about revocation for judging at that instant. */
    Evidence evidence(Instant at);

    /**
     * The same for judging this container, CMS or signed XML: a source that can ask, asks about its signers. Never throws on bad bytes,
     * and where nobody answers it gives what it has.
     */
    default Evidence evidence(byte[] cms, Instant at) {
        return evidence(at);
    }
}
