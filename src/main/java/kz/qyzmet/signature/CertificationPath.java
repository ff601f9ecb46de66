package kz.qyzmet.signature;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The way from a signer to a trust anchor (RFC 5280 §6.1).
 *
 * @param links each certificate with its issuer; the signer's first
 */
record CertificationPath(List<Link> links) {
    record Link(X509Certificate certificate, X509Certificate issuer) {}

    private static final int MOST_AUTHORITIES = 4;

    /** Empty when no trusted path exists at that moment. */
    static Optional<CertificationPath> find(X509Certificate signer, Trust trust, Instant at) {
        var moment = withinValidity(signer, at);
        try {
            var parameters = parameters(signer, trust, moment);
            var built = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(parameters);
            var anchor = built.getTrustAnchor().getTrustedCert();
            var certificates = new ArrayList<X509Certificate>();
            built.getCertPath().getCertificates().forEach(each -> certificates.add((X509Certificate) each));
            if (certificates.isEmpty()) return Optional.empty(); // an anchor itself: nobody vouches for it as a signer
            if (!inForce(anchor, moment)) return Optional.empty(); // PKIX itself does not look at an anchor's dates
            certificates.add(anchor);
            return Optional.of(new CertificationPath(pairs(certificates)));
        } catch (CertPathBuilderException | InvalidAlgorithmParameterException none) { // no path, no anchors
            return Optional.empty();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("This Java has no PKIX", absent);
        }
    }

    /** Whether every link, which PKIX has verified, is signed by a permitted scheme; PKIX alone would let SHA-1 pass. */
    boolean strong() {
        return links.stream()
                .allMatch(link -> Schemes.permits(
                        link.certificate().getSigAlgOID(), link.issuer().getPublicKey()));
    }

    private static PKIXBuilderParameters parameters(X509Certificate signer, Trust trust, Instant moment)
            throws GeneralSecurityException {
        var target = new X509CertSelector();
        target.setCertificate(signer);
        var anchors = trust.anchors().stream()
                .map(anchor -> new TrustAnchor(anchor, null))
                .collect(Collectors.toSet());
        var candidates = new ArrayList<>(trust.intermediates());
        candidates.add(signer);
        var parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(candidates)));
        parameters.setRevocationEnabled(false); // judged by Revocation, which tells "unknown" from "revoked"
        parameters.setMaxPathLength(MOST_AUTHORITIES);
        parameters.setDate(Date.from(moment));
        return parameters;
    }

    // An expired certificate is told to be expired, and not to be untrusted as well.
    private static Instant withinValidity(X509Certificate signer, Instant at) {
        var from = signer.getNotBefore().toInstant();
        var until = signer.getNotAfter().toInstant();
        return at.isBefore(from) ? from : at.isAfter(until) ? until : at;
    }

    static boolean inForce(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    private static List<Link> pairs(List<X509Certificate> certificates) {
        return IntStream.range(1, certificates.size())
                .mapToObj(i -> new Link(certificates.get(i - 1), certificates.get(i)))
                .toList();
    }
}
