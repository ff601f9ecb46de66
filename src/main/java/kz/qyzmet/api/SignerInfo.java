package kz.qyzmet.api;

import java.util.List;
import java.util.function.Function;
import kz.qyzmet.signature.Finding;
import kz.qyzmet.signature.RevocationProof;
import kz.qyzmet.signature.SignerReport;
import kz.qyzmet.signature.TimeStamp;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about one signer; proves nothing by itself, the answer's verdict counts.
 *
 * @param certificates the signer's; empty when the container does not hold exactly one that the signer can mean
 * @param tsp the time stamp that proves the moment; null when none does
 * @param tspFlaw why a time stamp that is there proves nothing, in English; null when there is none
 * @param judgedAt the moment for which validity was judged: the time stamp's, else that of the request
 * @param claimedTime when the signer says to have signed: to be shown, never to be relied on
 * @param chain names from the signer's certificate up to the anchor; empty when there is no path
 */
record SignerInfo(
        List<CertificateInfo> certificates,
        @Nullable Tsp tsp,
        @Nullable String tspFlaw,
        String judgedAt,
        @Nullable String claimedTime,
        List<String> chain,
        List<Proof> evidence,
        List<FindingInfo> findings) {
    /** In the words integrators know; {@code tspHashAlgorithm} is an object identifier, {@code hash} hexadecimal. */
    record Tsp(String serialNumber, String genTime, String policy, String tsa, String tspHashAlgorithm, String hash) {
        static Tsp of(TimeStamp stamp) {
            return new Tsp(
                    stamp.serial().toString(16),
                    stamp.at().toString(),
                    stamp.policy(),
                    stamp.maker().getSubjectX500Principal().getName(),
                    stamp.digestAlgorithm(),
                    stamp.digest());
        }
    }

    /** A list or an answer that was relied on. */
    record Proof(String kind, String issuer, String thisUpdate, String sha256) {
        static Proof of(RevocationProof proof) {
            return new Proof(
                    proof.kind().name(), proof.issuer(), proof.thisUpdate().toString(), proof.sha256());
        }
    }

    static SignerInfo of(SignerReport signer, Function<Finding, FindingInfo> told) {
        var certificate = signer.certificate();
        var stamp = signer.timeStamp();
        var claimed = signer.claimedTime();
        return new SignerInfo(
                certificate == null ? List.of() : List.of(CertificateInfo.of(certificate, signer)),
                stamp == null ? null : Tsp.of(stamp),
                signer.timeStampFlaw(),
                signer.reference().toString(),
                claimed == null ? null : claimed.toString(),
                signer.path().stream()
                        .map(each -> each.getSubjectX500Principal().getName())
                        .toList(),
                signer.evidence().stream().map(Proof::of).toList(),
                signer.findings().stream().map(told).toList());
    }
}
