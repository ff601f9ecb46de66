package kz.qyzmet.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A signature that passed every check. Only {@link Verification} can make one; the signed document is taken from here. */
public final class VerifiedSignature {
    private final NcaCertificate signer;
    private final Purpose purpose;
    private final byte[] content;
    private final byte[] cms;
    private final Instant judgedAt;
    private final List<RevocationProof> proofs;

    VerifiedSignature(
            NcaCertificate signer,
            Purpose purpose,
            byte[] content,
            byte[] cms,
            Instant judgedAt,
            List<RevocationProof> proofs) {
        this.signer = signer;
        this.purpose = purpose;
        this.content = content;
        this.cms = cms;
        this.judgedAt = judgedAt;
        this.proofs = List.copyOf(proofs);
    }

    /** The signer's IIN, 12 digits. A seal has none: asking it is a mistake of the caller, who named the purpose. */
    public String iin() {
        var iin = signer.subject().iin();
        if (iin == null) throw new IllegalStateException("A " + purpose + " signature has no IIN; ask for bin()");
        return iin;
    }

    /** The BIN of the organisation the signer acts for, 12 digits, or null for a private person. */
    public @Nullable String bin() {
        return signer.subject().bin();
    }

    public String commonName() {
        return signer.subject().commonName();
    }

    /** The serial number of the signer's certificate, lower-case hexadecimal without leading zeros. */
    public String certificateSerial() {
        return signer.x509().getSerialNumber().toString(16).toLowerCase(Locale.ROOT);
    }

    /** Who signed and in what capacity, as the certificate says it. */
    public NcaCertificate signer() {
        return signer;
    }

    public X509Certificate certificate() {
        return signer.x509();
    }

    /** What the signature was accepted for: a sign-in is never an application. */
    public Purpose purpose() {
        return purpose;
    }

    /** The bytes that were signed. */
    public byte[] content() {
        return content.clone();
    }

    /** The container, as it came. */
    public byte[] cms() {
        return cms.clone();
    }

    /** The moment for which validity was judged. */
    public Instant judgedAt() {
        return judgedAt;
    }

    /** The list or the answer by which the certificate was found not revoked. */
    public RevocationProof revocation() {
        return proofs.getFirst();
    }

    /** Everything the verdict relies on: of the signer's certificate first, then of the authorities above it. */
    public List<RevocationProof> evidence() {
        return proofs;
    }
}
