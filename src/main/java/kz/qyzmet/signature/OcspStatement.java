package kz.qyzmet.signature;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.signature.CertificationPath.Link;
import kz.qyzmet.signature.OcspReading.NoAnswer;
import kz.qyzmet.signature.RevocationProof.Kind;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** What an OCSP answer says of one certificate, once it is established that it may (RFC 6960 §3.2, §4.2.2). */
final class OcspStatement {
    /** How long an answer speaks for what comes after it: the national responder gives no next update. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int DIGITAL_SIGNATURE = 0; // RFC 5280 §4.2.1.3

    private final OcspAnswer answer;
    private final OcspReading reading;
    private final Link link;

    private OcspStatement(OcspAnswer answer, OcspReading reading, Link link) {
        this.answer = answer;
        this.reading = reading;
        this.link = link;
    }

    /** @throws NoAnswer when it says nothing of this certificate, or nothing that is to be believed */
    static Statement of(OcspAnswer answer, Link link, Evidence evidence) throws NoAnswer {
        var reading = OcspReading.of(answer.encoded());
        return new OcspStatement(answer, reading, link).statement(evidence);
    }

    private Statement statement(Evidence evidence) throws NoAnswer {
        var single = single(); // RFC 6960 §3.2 (1)
        var signer = responder(); // (3), (4)
        require(signedBy(signer), "its signature does not fit"); // (2)
        require(answersTheQuestion(), "it answers another question"); // §4.4.1
        require(!reading.narrowed(), "a critical extension"); // RFC 5280 §4.2
        require(!evidence.ofTheFuture(single.thisUpdate()), "it is of the future"); // (5)
        require(!evidence.ofTheFuture(reading.producedAt()), "it is of the future");
        var expired = link.certificate().getNotAfter().toInstant();
        require(!single.thisUpdate().isAfter(expired), "the certificate had expired by then");
        require(single.known(), "the responder does not know the certificate"); // §2.2
        var proof = RevocationProof.of(
                Kind.ANSWER, signer.getSubjectX500Principal().getName(), null, single.thisUpdate(), answer.encoded());
        return new Statement(single.thisUpdate(), until(single), single.withdrawal(), List.of(proof));
    }

    private OcspReading.Single single() throws NoAnswer {
        var ofThis = reading.singles().stream()
                .filter(single -> CertificateIdentity.named(single, link))
                .toList();
        require(ofThis.size() == 1, "it is not about this certificate, or twice");
        return ofThis.getFirst();
    }

    /** The authority itself, or whom it has appointed by a certificate of its own (§4.2.2.2). */
    private X509Certificate responder() throws NoAnswer {
        return Stream.concat(Stream.of(link.issuer()), reading.certificates().stream())
                .filter(this::isMeant)
                .filter(candidate -> candidate.equals(link.issuer()) || appointed(candidate))
                .findFirst()
                .orElseThrow(() -> new NoAnswer("its responder is not appointed by the issuer"));
    }

    private boolean isMeant(X509Certificate candidate) {
        var byKey = reading.responder().getKeyHash();
        return byKey != null
                ? Arrays.equals(
                        byKey,
                        CertificateIdentity.keyHash(candidate.getPublicKey().getEncoded()))
                : X500Name.getInstance(candidate.getSubjectX500Principal().getEncoded())
                        .equals(reading.responder().getName());
    }

    // Its own revocation is not asked for: the authority says so by the last of these (§4.2.2.2.1).
    private boolean appointed(X509Certificate candidate) {
        var usage = candidate.getKeyUsage();
        return candidate.getIssuerX500Principal().equals(link.issuer().getSubjectX500Principal())
                && answersFor(candidate)
                && (usage == null || usage[DIGITAL_SIGNATURE])
                && candidate.getBasicConstraints() < 0
                && !reading.producedAt().isBefore(candidate.getNotBefore().toInstant())
                && !reading.producedAt().isAfter(candidate.getNotAfter().toInstant())
                && candidate.getExtensionValue(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck.getId()) != null
                && Schemes.signedBy(candidate, link.issuer());
    }

    private static boolean answersFor(X509Certificate candidate) {
        try {
            var usage = candidate.getExtendedKeyUsage();
            return usage != null && usage.contains(KeyPurposeId.id_kp_OCSPSigning.getId());
        } catch (CertificateParsingException unreadable) {
            return false;
        }
    }

    private boolean signedBy(X509Certificate signer) {
        return Schemes.signedBy(
                reading.algorithm(),
                reading.signature().getOctets(),
                reading.signed().getOctets(),
                signer.getPublicKey());
    }

    private boolean answersTheQuestion() {
        var asked = answer.nonce();
        var answered = reading.nonce();
        return asked == null || (answered != null && Arrays.equals(asked, answered.getOctets()));
    }

    private static Instant until(OcspReading.Single single) {
        var until = single.thisUpdate().plus(WINDOW);
        return Optional.ofNullable(single.nextUpdate())
                .filter(next -> next.isBefore(until))
                .orElse(until);
    }

    private static void require(boolean holds, String otherwise) throws NoAnswer {
        if (!holds) throw new NoAnswer(otherwise);
    }
}
