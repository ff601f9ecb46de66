package kz.qyzmet.signature;

import java.time.Instant;

/** Where whoever verifies gets the anchors and the revocation lists: fetched before any transaction, never during one. */
public interface EvidenceSource {
    Trust trust();

    /** What is known about revocation for judging at that instant. */
    Evidence evidence(Instant at);
}
