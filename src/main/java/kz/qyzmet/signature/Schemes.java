package kz.qyzmet.signature;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** The permitted schemes. What is not here is refused before any mathematics is done with it. */
final class Schemes {
    static final List<Scheme> PERMITTED =
            List.of(GostScheme.GOST_2015, RsaScheme.SHA256, RsaScheme.SHA384, RsaScheme.SHA512);

    private static final Map<String, String> NO_LONGER_ACCEPTED = Map.of(
            "1.2.398.3.10.1.1.1.1", "GOST 34.310-2004",
            "1.2.398.3.10.1.1.1.2", "GOST 34.310-2004",
            "1.2.398.3.10.1.3.1", "GOST 34.311-95",
            "1.2.840.113549.1.1.5", "SHA-1 with RSA",
            "1.3.14.3.2.26", "SHA-1");

    private Schemes() {}

    /** An algorithm for the operator's log; those that were once in use by their names. */
    static String described(ASN1ObjectIdentifier algorithm) {
        var known = NO_LONGER_ACCEPTED.get(algorithm.getId());
        return known == null ? algorithm.getId() : known + ", no longer accepted";
    }

    /** The scheme of exactly this key, digest and signature algorithm. */
    static Optional<Scheme> of(PublicKey key, ASN1ObjectIdentifier digest, ASN1ObjectIdentifier signature) {
        return PERMITTED.stream()
                .filter(scheme -> scheme.digestAlgorithm().equals(digest))
                .filter(scheme -> scheme.isNamed(signature))
                .filter(scheme -> scheme.accepts(key))
                .findFirst();
    }

    /** The scheme to sign with for the owner of this public key. */
    static Scheme forKey(PublicKey key) {
        return PERMITTED.stream()
                .filter(scheme -> scheme.accepts(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No permitted scheme for a key " + key.getAlgorithm()));
    }

    static Optional<Scheme> ofDigest(ASN1ObjectIdentifier digest) {
        return PERMITTED.stream()
                .filter(scheme -> scheme.digestAlgorithm().equals(digest))
                .findFirst();
    }

    /** Whether a certificate or a list may carry a signature of this algorithm, made by this key. */
    static boolean permits(String signatureAlgorithm, PublicKey key) {
        return PERMITTED.stream()
                .anyMatch(scheme ->
                        scheme.signatureAlgorithm().getId().equals(signatureAlgorithm) && scheme.accepts(key));
    }

    static boolean signedBy(X509Certificate certificate, X509Certificate issuer) {
        if (!permits(certificate.getSigAlgOID(), issuer.getPublicKey())) return false;
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException doesNotFit) {
            return false;
        }
    }

    static boolean signedBy(X509CRL list, X509Certificate issuer) {
        if (!permits(list.getSigAlgOID(), issuer.getPublicKey())) return false;
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException doesNotFit) {
            return false;
        }
    }

    /** Whether the value was made over these bytes by the owner of the key, by a permitted scheme of its own. */
    static boolean signedBy(ASN1ObjectIdentifier algorithm, byte[] value, byte[] signed, PublicKey key) {
        return PERMITTED.stream()
                .filter(scheme -> scheme.signatureAlgorithm().equals(algorithm))
                .filter(scheme -> scheme.accepts(key))
                .anyMatch(scheme -> scheme.fits(value, signed, key));
    }
}
