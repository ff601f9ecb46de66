package kz.qyzmet.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kz.qyzmet.signature.Judgement.Signed;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * Judges a CMS signature (RFC 5652), in two steps: the form, where the first failure ends it, and then for each signer the
 * {@link Examination}, which tells everything that is wrong at once.
 */
public final class Verification {
    private final byte[] cms;
    private final byte @Nullable [] content; // null: the document is inside
    private final Judgement judgement;

    private Verification(byte[] cms, byte @Nullable [] content, Judgement judgement) {
        // Copies: what is judged is what is handed back, whatever the caller does with its arrays.
        this.cms = cms.clone();
        this.content = content == null ? null : content.clone();
        this.judgement = judgement;
    }

    /**
     * Judges a signature that must enclose its document: what was signed is what the verdict hands out. Never throws.
     *
     * @param cms the container, DER or BER
     * @param at the moment to judge for, as for a detached signature
     */
    public static Verdict verifyEnclosing(byte[] cms, Policy policy, Trust trust, Evidence evidence, Instant at) {
        return new Verification(cms, null, new Judgement(List.of(policy), false, trust, evidence, at))
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
        return new Verification(cms, content, new Judgement(policies, false, trust, evidence, at))
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
        return new Verification(cms, content, new Judgement(List.of(each), true, trust, evidence, at)).report();
    }

    private Report report() {
        var outside = Bounds.exceeded(cms, content == null ? Bounds.CONTENT_BYTES : content.length); // RFC 5652 §14
        if (outside.isPresent()) return judgement.refused(outside.get(), "size or nesting of the container");
        try {
            return formed(Container.read(cms)); // RFC 5652 §3, §5.1
        } catch (IOException unreadable) {
            return judgement.refused(Check.SIGNATURE_MALFORMED, "not a CMS SignedData");
        }
    }

    private Report formed(Container container) {
        if (container.signers().isEmpty()) return judgement.of(List.of(), cms);
        if (!container.contentType().equals(CMSObjectIdentifiers.data)) // RFC 5652 §4: a time stamp is no document
        return judgement.refused(Check.SIGNATURE_MALFORMED, "the content type is not id-data");
        var enclosed = container.content();
        var document = content == null ? enclosed : new DEROctetString(content);
        if (document == null) // RFC 5652 §5.2
        return judgement.refused(Check.SIGNATURE_MALFORMED, "no document is enclosed");
        var signed = container.signers().stream()
                .map(signer -> new Signed(signer, document, enclosed))
                .toList();
        return judgement.of(signed, cms);
    }
}
