package kz.qyzmet.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.qyzmet.signature.Container.Signer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.jspecify.annotations.Nullable;

/**
 * Who must have signed against who has, the same for every format: each policy is met by a signer of its own, and the
 * verdict joins what was found about all of them.
 *
 * @param policies one for each signer; a single one is for all when everybody is judged
 * @param everybody whether all who signed are judged by the one policy
 */
record Judgement(List<Policy> policies, boolean everybody, Trust trust, Evidence evidence, Instant at) {
    /**
     * One signer and the document under that signature.
     *
     * @param enclosed the document as the container encloses it, null when it does not
     */
    record Signed(
            Signer signer,
            ASN1OctetString document,
            @Nullable ASN1OctetString enclosed) {
        @Nullable
        NcaCertificate certificate() {
            return signer.certificate();
        }
    }

    Judgement {
        policies = List.copyOf(policies);
    }

    /** Judges the signers of a container that is well-formed. */
    Report of(List<Signed> signed, byte[] container) {
        int signers = signed.size();
        if (signers == 0) return refused(Check.NO_SIGNER, "the set of signers is empty");
        if (signers > Container.MOST_SIGNERS) return refused(Check.TOO_LARGE, "more signers than anybody needs");
        var asked = everybody ? Collections.nCopies(signers, policies.getFirst()) : policies;
        if (signers > asked.size()) return refused(Check.SEVERAL_SIGNERS, asked.size() + " are asked for");
        if (signers < asked.size()) return refused(Check.SIGNER_MISSING, asked.size() + " are asked for");
        if (Signatories.repeated(signed)) return refused(Check.SIGNER_TWICE, "one person or one certificate");
        var inOrder = Signatories.inOrderOf(asked, signed);
        var reports = new ArrayList<SignerReport>();
        for (int i = 0; i < signers; i++) reports.add(examined(inOrder.get(i), asked.get(i)));
        return new Report(verdict(reports, asked, inOrder, container), at, reports);
    }

    /** A container that is not even of the right form. */
    Report refused(Check check, String detail) {
        return new Report(new Verdict.Invalid(List.of(new Finding(check, detail))), at, List.of());
    }

    private SignerReport examined(Signed signed, Policy policy) {
        var signer = signed.signer();
        var attributes = signer.attributes();
        var certificate = signer.certificate();
        if (attributes == null) // RFC 5652 §5.3, §11: without them, attributes could be passed off as a document
        return malformed(signer, Check.SIGNED_ATTRIBUTES_WRONG, "missing, doubled or of another content type");
        if (certificate == null) // RFC 5652 §5.3
        return malformed(signer, Check.SIGNER_CERTIFICATE_MISSING, "no certificate, or several, for the signer");
        var key = certificate.x509().getPublicKey();
        var scheme = Schemes.of(key, signer.digestAlgorithm(), signer.signatureAlgorithm());
        if (scheme.isEmpty()) // RFC 5652 §10.1; before any mathematics
        return malformed(signer, Check.WEAK_ALGORITHM, named(signer));
        var signature = new Examination.Signature(
                certificate,
                attributes,
                signer.signature().getOctets(),
                scheme.get(),
                signed.enclosed(),
                signer.embedded(),
                signer.stamps());
        return Examination.of(signature, signed.document().getOctets(), policy, trust, evidence, at);
    }

    private static Verdict verdict(
            List<SignerReport> reports, List<Policy> asked, List<Signed> signed, byte[] container) {
        var findings =
                reports.stream().flatMap(report -> report.findings().stream()).toList();
        if (reports.stream().anyMatch(SignerReport::conclusive)) return new Verdict.Invalid(findings);
        if (!findings.isEmpty()) return new Verdict.Indeterminate(findings);
        var documents = signed.stream().map(each -> each.document().getOctets()).toList();
        return new Verdict.Valid(VerifiedSignature.of(reports, asked, documents, container));
    }

    private SignerReport malformed(Signer signer, Check check, String detail) {
        return SignerReport.malformed(signer.certificate(), at, new Finding(check, detail));
    }

    private static String named(Signer signer) {
        return Schemes.described(signer.digestAlgorithm()) + "; " + Schemes.described(signer.signatureAlgorithm());
    }
}
