package kz.qyzmet.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.signature.CertificationPath.Link;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** How OCSP names a certificate: by its serial number and digests of its issuer's name and key (RFC 6960 §4.1.1). */
final class CertificateIdentity {
    // A collision of SHA-1 gains nothing here: it would have to be a trusted authority's own name and key.
    private static final Map<ASN1ObjectIdentifier, String> DIGESTS =
            Map.of(NISTObjectIdentifiers.id_sha256, "SHA-256", OIWObjectIdentifiers.idSHA1, "SHA-1");

    private CertificateIdentity() {}

    /** As national clients name it. */
    static CertID of(Link link) {
        var algorithm = NISTObjectIdentifiers.id_sha256;
        return new CertID(
                new AlgorithmIdentifier(algorithm),
                new DEROctetString(digest(algorithm, name(link)).orElseThrow()),
                new DEROctetString(digest(algorithm, key(link)).orElseThrow()),
                new ASN1Integer(link.certificate().getSerialNumber()));
    }

    /** Whether the answer is about this certificate of this issuer. */
    static boolean named(OcspReading.Single single, Link link) {
        return single.serial().equals(link.certificate().getSerialNumber())
                && hashed(
                        single.digestAlgorithm(),
                        name(link),
                        single.issuerName().getOctets())
                && hashed(
                        single.digestAlgorithm(), key(link), single.issuerKey().getOctets());
    }

    /** SHA-1 of a public key, the {@code byKey} of a responder (RFC 6960 §4.2.1). */
    static byte[] keyHash(byte[] publicKeyInfo) {
        return digest(OIWObjectIdentifiers.idSHA1, bits(publicKeyInfo)).orElseThrow();
    }

    private static boolean hashed(ASN1ObjectIdentifier algorithm, byte[] value, byte[] expected) {
        return digest(algorithm, value)
                .filter(computed -> Arrays.equals(computed, expected))
                .isPresent();
    }

    private static byte[] name(Link link) {
        return link.certificate().getIssuerX500Principal().getEncoded();
    }

    private static byte[] key(Link link) {
        return bits(link.issuer().getPublicKey().getEncoded());
    }

    private static byte[] bits(byte[] publicKeyInfo) {
        return SubjectPublicKeyInfo.getInstance(publicKeyInfo)
                .getPublicKeyData()
                .getOctets();
    }

    private static Optional<byte[]> digest(ASN1ObjectIdentifier algorithm, byte[] value) {
        try {
            var name = DIGESTS.get(algorithm);
            return name == null
                    ? Optional.empty()
                    : Optional.of(MessageDigest.getInstance(name).digest(value));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("This Java has no SHA", absent);
        }
    }
}
