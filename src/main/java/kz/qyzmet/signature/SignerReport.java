package kz.qyzmet.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one signer: to be shown and kept. It proves nothing by itself; what was signed is taken from
 * the verdict.
 *
 * @param certificate null when the container does not hold exactly one that the signer can mean
 * @param path the signer's certificate and those above it up to the anchor; empty when there is no path
 * @param reference the moment for which validity was judged
 * @param timeStamp what proves that moment; null when nothing does
 * @param timeStampFlaw why a time stamp that is there proves nothing, in English for the operator; null when none is
 * @param claimedTime when the signer says to have signed; only shown; null when they say nothing
 * @param evidence the lists and answers that were relied on
 * @param withdrawal that the signer's own certificate is revoked or suspended; null when it is not, or nobody can say
 * @param findings what speaks against it, in the order of the checks
 */
public record SignerReport(
        @Nullable NcaCertificate certificate,
        List<X509Certificate> path,
        Instant reference,
        @Nullable TimeStamp timeStamp,
        @Nullable String timeStampFlaw,
        @Nullable Instant claimedTime,
        List<RevocationProof> evidence,
        @Nullable Withdrawal withdrawal,
        List<Finding> findings) {
    public SignerReport {
        path = List.copyOf(path);
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /** Whether something speaks against it that no later look can mend. */
    boolean conclusive() {
        return findings.stream().anyMatch(finding -> finding.check().conclusive());
    }

    SignerReport with(Finding one) {
        var more = Stream.concat(findings.stream(), Stream.of(one)).toList();
        return new SignerReport(
                certificate, path, reference, timeStamp, timeStampFlaw, claimedTime, evidence, withdrawal, more);
    }

    /** Of a signer whose signature is not even of the right form. */
    static SignerReport malformed(@Nullable NcaCertificate certificate, Instant at, Finding finding) {
        return new SignerReport(certificate, List.of(), at, null, null, null, List.of(), null, List.of(finding));
    }
}
