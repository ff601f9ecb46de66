package kz.qyzmet.signature;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/**
 * One permitted combination of key, digest and signature: the mathematics, and nothing of formats or people. Another
 * engine joins by implementing this and standing in {@link Schemes#PERMITTED}.
 */
interface Scheme {
    /** Whether the key is of this scheme and strong enough. */
    boolean accepts(PublicKey key);

    ASN1ObjectIdentifier digestAlgorithm();

    ASN1ObjectIdentifier signatureAlgorithm();

    /** The digest as a signature names it. */
    default AlgorithmIdentifier digestIdentifier() {
        return new AlgorithmIdentifier(digestAlgorithm()); // RFC 5754 §2: without parameters
    }

    /** Whether a SignerInfo may name its signature algorithm so. */
    boolean isNamed(ASN1ObjectIdentifier signatureAlgorithm);

    byte[] digest(byte[] message);

    /** False for any signature that does not fit, however malformed. */
    boolean fits(byte[] signature, byte[] message, PublicKey key);

    KeyPair newKeys();

    ContentSigner signer(PrivateKey key);
}
