package kz.qyzmet.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kz.qyzmet.signature.Container.Signer;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * Judges a CMS signature (RFC 5652) of one signer, in two steps: the form, where the first failure ends it, and then
 * the {@link Examination}, which tells everything that is wrong at once.
 */
public final class Verification {
    private final byte[] cms;
    private final byte @Nullable [] content; // null: the document is inside
    private final Examination examination;

    private Verification(byte[] cms, byte @Nullable [] content, Examination examination) {
        this.cms = cms;
        this.content = content;
        this.examination = examination;
    }

    /**
     * Judges a signature that must enclose its document: what was signed is what the verdict hands out. Never throws.
     *
     * @param cms the container, DER or BER
     * @param at the moment to judge for, as for a detached signature
     */
    public static Verdict verifyEnclosing(byte[] cms, Policy policy, Trust trust, Evidence evidence, Instant at) {
        var outside = Bounds.exceeded(cms, Bounds.CONTENT_BYTES);
        if (outside.isPresent()) return refused(outside.get(), "size or nesting of the container");
        return new Verification(cms.clone(), null, new Examination(policy, trust, evidence, at)).verdict();
    }

    /**
     * Judges a detached signature; one that encloses its document is taken when it is the very same document. Never
     * throws, whatever the bytes.
     *
     * @param cms the container, DER or BER
     * @param content the document, from our own store
     * @param at the moment to judge for: a trusted one, never the signing time that the signer claims
     */
    public static Verdict verify(
            byte[] cms, byte[] content, Policy policy, Trust trust, Evidence evidence, Instant at) {
        var outside = Bounds.exceeded(cms, content.length); // RFC 5652 §14
        if (outside.isPresent()) return refused(outside.get(), "size or nesting of the container");
        var examination = new Examination(policy, trust, evidence, at);
        // Copies: what is judged is what is handed back, whatever the caller does with its arrays.
        return new Verification(cms.clone(), content.clone(), examination).verdict();
    }

    private Verdict verdict() {
        try {
            var container = Container.read(cms); // RFC 5652 §3, §5.1
            return switch (container.signers().size()) {
                case 0 -> refused(Check.NO_SIGNER, "the set of signers is empty");
                case 1 -> formed(container, container.signers().getFirst());
                default -> refused(Check.SEVERAL_SIGNERS, "one signer is asked for");
            };
        } catch (IOException unreadable) {
            return refused(Check.SIGNATURE_MALFORMED, "not a CMS SignedData");
        }
    }

    private Verdict formed(Container container, Signer signer) {
        var attributes = signer.attributes();
        var certificate = signer.certificate();
        if (!container.contentType().equals(CMSObjectIdentifiers.data)) // RFC 5652 §4: a time stamp is no document
        return refused(Check.SIGNATURE_MALFORMED, "the content type is not id-data");
        if (attributes == null) // RFC 5652 §5.3, §11: without them, attributes could be passed off as a document
        return refused(Check.SIGNED_ATTRIBUTES_WRONG, "missing or doubled");
        if (!attributes.contentType().equals(container.contentType())) // RFC 5652 §11.1
        return refused(Check.SIGNED_ATTRIBUTES_WRONG, "the content type differs from the container's");
        if (certificate == null) // RFC 5652 §5.3
        return refused(Check.SIGNER_CERTIFICATE_MISSING, "no certificate, or several, for the signer");
        var document = content != null || container.content() == null
                ? content
                : container.content().getOctets();
        if (document == null) // RFC 5652 §5.2
        return refused(Check.SIGNATURE_MALFORMED, "no document is enclosed");
        var key = certificate.x509().getPublicKey();
        var scheme = Schemes.of(key, signer.digestAlgorithm(), signer.signatureAlgorithm());
        if (scheme.isEmpty()) // RFC 5652 §10.1; before any mathematics
        return refused(Check.WEAK_ALGORITHM, named(signer));
        var signature = new Examination.Signature(
                certificate,
                attributes,
                signer.signature().getOctets(),
                scheme.get(),
                container.content(),
                signer.embedded());
        return examination.of(signature, cms, document);
    }

    private static String named(Signer signer) {
        return Schemes.described(signer.digestAlgorithm()) + "; " + Schemes.described(signer.signatureAlgorithm());
    }

    private static Verdict refused(Check check, String detail) {
        return new Verdict.Invalid(List.of(new Finding(check, detail)));
    }
}
