package kz.qyzmet.signature;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** The national scheme of today: GOST 34.10-2015 with GOST 34.11-2015, 512 bits. */
enum GostScheme implements Scheme {
    GOST_2015;

    static {
        NationalProvider.register();
    }

    /** By what the key's encoding says: an engine of the operator's may call its keys as it likes. */
    @Override
    public boolean accepts(PublicKey key) {
        if (key instanceof RSAPublicKey) return false;
        try {
            GostKeys.ours(key);
            return true;
        } catch (InvalidKeyException foreign) {
            return false;
        }
    }

    @Override
    public ASN1ObjectIdentifier digestAlgorithm() {
        return Gost2015.DIGEST;
    }

    @Override
    public ASN1ObjectIdentifier signatureAlgorithm() {
        return Gost2015.SIGNATURE;
    }

    @Override
    public AlgorithmIdentifier digestIdentifier() {
        return Gost2015.DIGEST_IDENTIFIER;
    }

    @Override
    public boolean isNamed(ASN1ObjectIdentifier algorithm) {
        return algorithm.equals(Gost2015.SIGNATURE);
    }

    @Override
    public byte[] digest(byte[] message) {
        try {
            return MessageDigest.getInstance(Gost2015.DIGEST.getId()).digest(message);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("The national provider is not registered", absent);
        }
    }

    @Override
    public boolean fits(byte[] value, byte[] message, PublicKey key) {
        try {
            var verifier = Signature.getInstance(Gost2015.SIGNATURE.getId());
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(value);
        } catch (InvalidKeyException | SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("The national provider is not registered", absent);
        }
    }

    @Override
    public KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance(Gost2015.KEY.getId()).generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("The national provider is not registered", absent);
        }
    }

    @Override
    public ContentSigner signer(PrivateKey key) {
        if (key instanceof RSAPrivateKey) throw new IllegalArgumentException("The key cannot sign with " + this);
        return new Signer(key, new ByteArrayOutputStream());
    }

    /** Signs what was written to the stream; written things are small, for only digests are signed. */
    private record Signer(PrivateKey key, ByteArrayOutputStream written) implements ContentSigner {
        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return Gost2015.SIGNATURE_IDENTIFIER;
        }

        @Override
        public OutputStream getOutputStream() {
            return written;
        }

        @Override
        public byte[] getSignature() {
            try {
                var signature = Signature.getInstance(Gost2015.SIGNATURE.getId());
                signature.initSign(key);
                signature.update(written.toByteArray());
                return signature.sign();
            } catch (GeneralSecurityException unusable) {
                throw new IllegalArgumentException("The key cannot sign", unusable);
            }
        }
    }
}
