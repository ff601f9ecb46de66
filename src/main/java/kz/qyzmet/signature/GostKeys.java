package kz.qyzmet.signature;

import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyFactorySpi;
import java.security.KeyPair;
import java.security.KeyPairGeneratorSpi;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.EncodedKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;

/** Reads national GOST 34.10-2015 keys for the JDK's certificates and key files. */
public final class GostKeys extends KeyFactorySpi {
    @Override
    protected PublicKey engineGeneratePublic(KeySpec specification) throws InvalidKeySpecException {
        return GostPublicKey.read(encoded(specification, X509EncodedKeySpec.class));
    }

    @Override
    protected PrivateKey engineGeneratePrivate(KeySpec specification) throws InvalidKeySpecException {
        return GostPrivateKey.read(encoded(specification, PKCS8EncodedKeySpec.class));
    }

    @Override
    protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> form) throws InvalidKeySpecException {
        var specification = key instanceof PrivateKey
                ? new PKCS8EncodedKeySpec(key.getEncoded())
                : new X509EncodedKeySpec(key.getEncoded());
        if (!form.isInstance(specification)) throw new InvalidKeySpecException("Keys are given in encoded form only");
        return form.cast(specification);
    }

    @Override
    protected Key engineTranslateKey(Key key) throws InvalidKeyException {
        return key instanceof PrivateKey secret ? ours(secret) : ours((PublicKey) key);
    }

    /** The key, or what its encoding says when somebody else has read it. */
    static GostPublicKey ours(PublicKey key) throws InvalidKeyException {
        if (key instanceof GostPublicKey already) return already;
        try {
            return GostPublicKey.read(key.getEncoded());
        } catch (InvalidKeySpecException foreign) {
            throw new InvalidKeyException(foreign);
        }
    }

    static GostPrivateKey ours(PrivateKey key) throws InvalidKeyException {
        if (key instanceof GostPrivateKey already) return already;
        try {
            return GostPrivateKey.read(key.getEncoded());
        } catch (InvalidKeySpecException foreign) {
            throw new InvalidKeyException(foreign);
        }
    }

    private static byte[] encoded(KeySpec specification, Class<? extends EncodedKeySpec> form)
            throws InvalidKeySpecException {
        if (!form.isInstance(specification)) throw new InvalidKeySpecException("Keys are taken in encoded form only");
        return form.cast(specification).getEncoded();
    }

    /** Makes new keys; there is one curve, so there is nothing to choose. */
    public static final class Generator extends KeyPairGeneratorSpi {
        private SecureRandom random = new SecureRandom();

        @Override
        public void initialize(int bits, SecureRandom source) {
            if (bits != 8 * Gost2015.NUMBER_BYTES) throw new InvalidParameterException("Only 512 bits");
            random = source;
        }

        @Override
        public KeyPair generateKeyPair() {
            var generator = new ECKeyPairGenerator();
            generator.init(new ECKeyGenerationParameters(Gost2015.DOMAIN, random));
            var pair = generator.generateKeyPair();
            return new KeyPair(
                    GostPublicKey.of((ECPublicKeyParameters) pair.getPublic()),
                    GostPrivateKey.of((ECPrivateKeyParameters) pair.getPrivate()));
        }
    }
}
