package kz.qyzmet.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.qyzmet.signature.Container.Signer;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * Judges a CMS signature (RFC 5652), in two steps: the form, where the first failure ends it, and then for each signer the
 * {@link Examination}, which tells everything that is wrong at once.
 */
public final class Verification {
    private final byte[] cms;
    private final byte @Nullable [] content; // null: the document is inside
    private final List<Policy> policies; // one for each signer; a single one is for all when everybody is
    private final boolean everybody;
    private final Trust trust;
    private final Evidence evidence;
    private final Instant at;

    private Verification(
            byte[] cms,
            byte @Nullable [] content,
            List<Policy> policies,
            boolean everybody,
            Trust trust,
            Evidence evidence,
            Instant at) {
        // Copies: what is judged is what is handed back, whatever the caller does with its arrays.
        this.cms = cms.clone();
        this.content = content == null ? null : content.clone();
        this.policies = List.copyOf(policies);
        this.everybody = everybody;
        this.trust = trust;
        this.evidence = evidence;
        this.at = at;
    }

    /**
     * Judges a signature that must enclose its document: what was signed is what the verdict hands out. Never throws.
     *
     * @param cms the container, DER or BER
     * @param at the moment to judge for, as for a detached signature
     */
    public static Verdict verifyEnclosing(byte[] cms, Policy policy, Trust trust, Evidence evidence, Instant at) {
        return new Verification(cms, null, List.of(policy), false, trust, evidence, at)
                .report()
                .verdict();
    }

    /**
     * Judges a detached signature of one signer; one that encloses its document is taken when it is the very same
     * document. Never throws, whatever the bytes.
     *
     * @param cms the container, DER or BER
     * @param content the document, from our own store
     * @param at the moment at which the signature is known to have been there: a trusted one, never the signing time that
     *     the signer claims. A trusted time stamp inside takes its place.
     */
    public static Verdict verify(
            byte[] cms, byte[] content, Policy policy, Trust trust, Evidence evidence, Instant at) {
        return verifyAll(cms, content, List.of(policy), trust, evidence, at);
    }

    /**
     * Judges the signatures of exactly those who must sign, at most {@value Container#MOST_SIGNERS}: each policy is met by
     * a signer of its own, nobody counts twice, and nobody else has signed. Valid only when all are;
     * {@link VerifiedSignature#together()} tells them in the order of the policies.
     */
    public static Verdict verifyAll(
            byte[] cms, byte[] content, List<Policy> policies, Trust trust, Evidence evidence, Instant at) {
        return new Verification(cms, content, policies, false, trust, evidence, at)
                .report()
                .verdict();
    }

    /**
     * Judges every signature of a container under one policy, with everything that was seen on the way.
     *
     * @param content the document; null when it must be inside
     */
    public static Report report(
            byte[] cms, byte @Nullable [] content, Policy each, Trust trust, Evidence evidence, Instant at) {
        return new Verification(cms, content, List.of(each), true, trust, evidence, at).report();
    }

    private Report report() {
        var outside = Bounds.exceeded(cms, content == null ? Bounds.CONTENT_BYTES : content.length); // RFC 5652 §14
        if (outside.isPresent()) return refused(outside.get(), "size or nesting of the container");
        try {
            return counted(Container.read(cms)); // RFC 5652 §3, §5.1
        } catch (IOException unreadable) {
            return refused(Check.SIGNATURE_MALFORMED, "not a CMS SignedData");
        }
    }

    private Report counted(Container container) {
        int signers = container.signers().size();
        if (signers == 0) return refused(Check.NO_SIGNER, "the set of signers is empty");
        if (signers > Container.MOST_SIGNERS) return refused(Check.TOO_LARGE, "more signers than anybody needs");
        var asked = everybody ? Collections.nCopies(signers, policies.getFirst()) : policies;
        if (signers > asked.size()) return refused(Check.SEVERAL_SIGNERS, asked.size() + " are asked for");
        if (signers < asked.size()) return refused(Check.SIGNER_MISSING, asked.size() + " are asked for");
        return formed(container, asked);
    }

    private Report formed(Container container, List<Policy> asked) {
        if (!container.contentType().equals(CMSObjectIdentifiers.data)) // RFC 5652 §4: a time stamp is no document
        return refused(Check.SIGNATURE_MALFORMED, "the content type is not id-data");
        var document = content != null || container.content() == null
                ? content
                : container.content().getOctets();
        if (document == null) // RFC 5652 §5.2
        return refused(Check.SIGNATURE_MALFORMED, "no document is enclosed");
        if (Signatories.repeated(container.signers()))
            return refused(Check.SIGNER_TWICE, "one person or one certificate");
        var inOrder = Signatories.inOrderOf(asked, container.signers());
        var reports = new ArrayList<SignerReport>();
        for (int i = 0; i < asked.size(); i++) reports.add(examined(inOrder.get(i), asked.get(i), container, document));
        return new Report(verdict(reports, asked, document), at, reports);
    }

    private SignerReport examined(Signer signer, Policy policy, Container container, byte[] document) {
        var attributes = signer.attributes();
        var certificate = signer.certificate();
        if (attributes == null) // RFC 5652 §5.3, §11: without them, attributes could be passed off as a document
        return malformed(signer, Check.SIGNED_ATTRIBUTES_WRONG, "missing or doubled");
        if (!attributes.contentType().equals(container.contentType())) // RFC 5652 §11.1
        return malformed(signer, Check.SIGNED_ATTRIBUTES_WRONG, "the content type differs from the container's");
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
                container.content(),
                signer.embedded(),
                signer.stamps());
        return new Examination(signature, policy, trust, evidence, at).of(document);
    }

    private Verdict verdict(List<SignerReport> reports, List<Policy> asked, byte[] document) {
        var findings =
                reports.stream().flatMap(report -> report.findings().stream()).toList();
        if (findings.stream().anyMatch(finding -> finding.check().conclusive())) return new Verdict.Invalid(findings);
        if (!findings.isEmpty()) return new Verdict.Indeterminate(findings);
        return new Verdict.Valid(VerifiedSignature.of(reports, asked, document, cms));
    }

    private SignerReport malformed(Signer signer, Check check, String detail) {
        return SignerReport.malformed(signer.certificate(), at, new Finding(check, detail));
    }

    private static String named(Signer signer) {
        return Schemes.described(signer.digestAlgorithm()) + "; " + Schemes.described(signer.signatureAlgorithm());
    }

    private Report refused(Check check, String detail) {
        return new Report(new Verdict.Invalid(List.of(new Finding(check, detail))), at, List.of());
    }
}
