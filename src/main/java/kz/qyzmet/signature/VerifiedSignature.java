package kz.qyzmet.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A signature that passed every check. Only the verifications of this module can make one; the signed
 * document is taken from here. */
public final class VerifiedSignature {
    private final SignerReport report;
    private final NcaCertificate signer;
    private final Purpose purpose;
    private final byte[] content;
    private final byte[] cms;
    private final List<VerifiedSignature> together; // shared by all of them

    private VerifiedSignature(
            SignerReport report, Purpose purpose, byte[] content, byte[] cms, List<VerifiedSignature> together) {
        this.report = report;
        this.signer = Objects.requireNonNull(report.certificate(), "a valid signature has a certificate");
        this.purpose = purpose;
        this.content = content;
        this.cms = cms;
        this.together = together;
    }

    /** The first of them; none has a finding. */
    static VerifiedSignature of(List<SignerReport> reports, List<Policy> policies, List<byte[]> contents, byte[] cms) {
        var all = new ArrayList<VerifiedSignature>();
        var shared = Collections.unmodifiableList(all);
        for (int i = 0; i < reports.size(); i++)
            all.add(new VerifiedSignature(reports.get(i), policies.get(i).purpose(), contents.get(i), cms, shared));
        return all.getFirst();
    }

    /** All who signed, this one among them, in the order in which they were asked for. */
    public List<VerifiedSignature> together() {
        return together;
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

    /** The bytes that were signed: of an XML document their canonical form, without the signatures that came later. */
    public byte[] content() {
        return content.clone();
    }

    /** The container, as it came: a CMS, or the whole signed XML. */
    public byte[] cms() {
        return cms.clone();
    }

    /**
     * The same with the answers and lists by which the signer was found good, as far as they are small: it can be judged for
     * this moment when nobody answers for the certificate any more. Signed XML stays as it came.
     */
    public byte[] preserved() {
        return Formats.isCms(cms) ? Preserved.of(cms(), signer, report.evidence()) : cms();
    }

    /** The moment for which validity was judged: that of the time stamp, or that at which the signature was there. */
    public Instant judgedAt() {
        return report.reference();
    }

    /** What proves when the signature was there; null when only our own record does. */
    public @Nullable TimeStamp timeStamp() {
        return report.timeStamp();
    }

    /** The list or the answer by which the certificate was found not revoked. */
    public RevocationProof revocation() {
        return report.evidence().getFirst();
    }

    /** Everything relied on: for the signer's certificate first, then for the authorities above it and the time stamp. */
    public List<RevocationProof> evidence() {
        return report.evidence();
    }
}
