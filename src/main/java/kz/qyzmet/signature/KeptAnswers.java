package kz.qyzmet.signature;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.signature.CertificationPath.Link;
import kz.qyzmet.signature.OcspReading.NoAnswer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/** Asks the operator's OCSP responders, each question with a new nonce, and keeps usable answers for a minute. */
final class KeptAnswers {
    private static final Duration LASTS = Duration.ofMinutes(1); // well within OcspStatement.WINDOW
    private static final int MOST_KEPT = 1000;
    private static final int NONCE_BYTES = 16; // RFC 8954 §2.1

    private record Kept(OcspAnswer answer, Instant until) {}

    private final List<URI> responders;
    private final Dialling dialling;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final LinkedHashMap<X509Certificate, Kept> kept = new LinkedHashMap<>();

    KeptAnswers(List<URI> responders, Dialling dialling, InstantSource clock) {
        this.responders = responders;
        this.dialling = dialling;
        this.clock = clock;
    }

    /** The first usable answer; without one, nothing. */
    Optional<OcspAnswer> about(Link link) {
        var known = known(link.certificate());
        return known.isPresent()
                ? known
                : responders.stream()
                        .flatMap(responder -> asked(responder, link).stream())
                        .findFirst();
    }

    private Optional<OcspAnswer> known(X509Certificate certificate) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(certificate))
                    .filter(each -> clock.instant().isBefore(each.until()))
                    .map(Kept::answer);
        }
    }

    private Optional<OcspAnswer> asked(URI responder, Link link) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var answer = dialling.post(responder, "application/ocsp-request", question(link, nonce), OcspAnswer.LARGEST)
                .map(body -> new OcspAnswer(body, nonce));
        return answer.filter(each -> usable(each, link));
    }

    private boolean usable(OcspAnswer answer, Link link) {
        var now = clock.instant();
        try {
            OcspStatement.of(answer, link, new Evidence(now, List.of()));
        } catch (NoAnswer none) {
            return false;
        }
        synchronized (kept) {
            if (kept.size() >= MOST_KEPT) kept.pollFirstEntry();
            kept.put(link.certificate(), new Kept(answer, now.plus(LASTS)));
        }
        return true;
    }

    static byte[] question(Link link, byte[] nonce) {
        try {
            var asked = new Request(CertificateIdentity.of(link), null);
            var once = Extension.create(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce));
            var question = new TBSRequest(null, new DERSequence(asked), new Extensions(once));
            return new OCSPRequest(question, null).getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException("Cannot ask", impossible);
        }
    }
}
