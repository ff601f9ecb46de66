package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** RSA PKCS #1 v1.5 with SHA-2 (RFC 8017 §8.2, RFC 5754 §3.2). */
@SuppressWarnings("ImmutableEnumChecker") // an ASN1ObjectIdentifier is immutable, only not annotated so
enum RsaScheme implements Scheme {
    SHA256("SHA-256", NISTObjectIdentifiers.id_sha256, PKCSObjectIdentifiers.sha256WithRSAEncryption),
    SHA384("SHA-384", NISTObjectIdentifiers.id_sha384, PKCSObjectIdentifiers.sha384WithRSAEncryption),
    SHA512("SHA-512", NISTObjectIdentifiers.id_sha512, PKCSObjectIdentifiers.sha512WithRSAEncryption);

    private static final int SHORTEST_KEY = 2048; // and what we make ourselves
    private static final int LONGEST_KEY = 8192; // a longer one is only a way to keep us busy
    private static final BigInteger SMALLEST_EXPONENT = BigInteger.valueOf(65537);
    private static final int LONGEST_EXPONENT = 64;

    private final String digestName;
    private final ASN1ObjectIdentifier digest;
    private final ASN1ObjectIdentifier signature;

    RsaScheme(String digestName, ASN1ObjectIdentifier digest, ASN1ObjectIdentifier signature) {
        this.digestName = digestName;
        this.digest = digest;
        this.signature = signature;
    }

    @Override
    public boolean accepts(PublicKey key) {
        return key instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() >= SHORTEST_KEY
                && rsa.getModulus().bitLength() <= LONGEST_KEY
                && rsa.getPublicExponent().compareTo(SMALLEST_EXPONENT) >= 0
                && rsa.getPublicExponent().bitLength() <= LONGEST_EXPONENT;
    }

    @Override
    public ASN1ObjectIdentifier digestAlgorithm() {
        return digest;
    }

    @Override
    public ASN1ObjectIdentifier signatureAlgorithm() {
        return signature;
    }

    @Override
    public boolean isNamed(ASN1ObjectIdentifier algorithm) {
        return algorithm.equals(signature) || algorithm.equals(PKCSObjectIdentifiers.rsaEncryption);
    }

    @Override
    public byte[] digest(byte[] message) {
        try {
            return MessageDigest.getInstance(digestName).digest(message);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("This Java has no " + digestName, absent);
        }
    }

    @Override
    public boolean fits(byte[] value, byte[] message, PublicKey key) {
        try {
            var verifier = Signature.getInstance(name() + "withRSA");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(value);
        } catch (InvalidKeyException | SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("This Java has no RSA signatures", absent);
        }
    }

    @Override
    public KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(SHORTEST_KEY);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("This Java has no RSA keys", absent);
        }
    }

    @Override
    public ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder(name() + "withRSA").build(key);
        } catch (OperatorCreationException unusable) {
            throw new IllegalArgumentException("The key cannot sign with " + this, unusable);
        }
    }
}
