package kz.qyzmet.signature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source, whose signature and authority are established, says of one certificate.
 *
 * @param thisUpdate the moment of which it speaks
 * @param until the last later moment for which it is fresh enough
 * @param withdrawal null: not revoked
 * @param proofs the list, or the list and its delta, or the answer
 */
record Statement(
        Instant thisUpdate, Instant until, @Nullable Withdrawal withdrawal, List<RevocationProof> proofs) {
    Statement {
        proofs = List.copyOf(proofs);
    }

    boolean withdraws(Instant at) {
        return withdrawal != null && withdrawal.counts(at);
    }
}
