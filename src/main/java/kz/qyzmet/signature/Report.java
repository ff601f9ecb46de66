package kz.qyzmet.signature;

import java.time.Instant;
import java.util.List;

/**
 * A verdict with everything that was seen on the way to it.
 *
 * @param at the moment at which the container was there
 * @param signers each as far as they were looked at; empty when the container could not be read
 */
public record Report(Verdict verdict, Instant at, List<SignerReport> signers) {
    public Report {
        signers = List.copyOf(signers);
    }
}
