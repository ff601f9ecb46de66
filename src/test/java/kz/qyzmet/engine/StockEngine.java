package kz.qyzmet.engine;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyFactorySpi;
import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.cryptopro.GOST3410PublicKeyAlgParameters;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.Arrays;

/**
 * An engine as an operator would put one in: a JCA provider that answers to the national identifiers, with keys of its own
 * classes. Its mathematics is Bouncy Castle's as it comes. Shared by the test that engines can be exchanged and by the
 * benchmark that compares them ({@code bench/}).
 */
public final class StockEngine extends Provider {
    private static final long serialVersionUID = 1;
    private static final String KEY = "1.2.398.3.10.1.1.2.2";
    private static final String DIGEST = "1.2.398.3.10.1.3.3";
    private static final String SIGNATURE = "1.2.398.3.10.1.1.2.3.2";
    private static final BouncyCastleProvider STOCK = new BouncyCastleProvider();
    private static final AlgorithmIdentifier ITS_KEY = new AlgorithmIdentifier(
            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512,
            new GOST3410PublicKeyAlgParameters(
                    RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA,
                    RosstandartObjectIdentifiers.id_tc26_gost_3411_12_512));

    /** How often it was asked to sign or to verify. */
    public static final AtomicLong ASKED = new AtomicLong();

    public StockEngine() {
        super("StockEngine", "1", "Bouncy Castle under the identifiers of Kazakhstan");
        put("KeyFactory." + KEY, Keys.class.getName());
        put("Signature." + SIGNATURE, Sign.class.getName());
        put("MessageDigest." + DIGEST, Digest.class.getName());
        put("Signature.SHA256withRSA", "org.bouncycastle.jcajce.provider.asymmetric.rsa.DigestSignatureSpi$SHA256");
    }

    /** A key that only this engine understands, but for its encoding. */
    @SuppressWarnings("ArrayRecordComponent") // copied at its only door; keys are never compared here
    private record Public(PublicKey its, byte[] encoded) implements PublicKey {
        @Override
        public String getAlgorithm() {
            return its.getAlgorithm();
        }

        @Override
        public String getFormat() {
            return "X.509";
        }

        @Override
        public byte[] getEncoded() {
            return encoded.clone();
        }
    }

    /** As in a device: it signs, and cannot be had. */
    private record Private(PrivateKey its) implements PrivateKey {
        @Override
        public String getAlgorithm() {
            return its.getAlgorithm();
        }

        @Override
        public String getFormat() {
            return "none";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }

    /** Reads the keys of certificates and key files. */
    public static final class Keys extends KeyFactorySpi {
        @Override
        protected PublicKey engineGeneratePublic(KeySpec form) throws InvalidKeySpecException {
            var encoded = ((X509EncodedKeySpec) form).getEncoded();
            try {
                var bits = SubjectPublicKeyInfo.getInstance(encoded).getPublicKeyData();
                var info = new SubjectPublicKeyInfo(ITS_KEY, bits.getBytes());
                return new Public(its().generatePublic(new X509EncodedKeySpec(info.getEncoded())), encoded);
            } catch (IOException | GeneralSecurityException | IllegalArgumentException malformed) {
                throw new InvalidKeySpecException(malformed);
            }
        }

        @Override
        protected PrivateKey engineGeneratePrivate(KeySpec form) throws InvalidKeySpecException {
            try {
                var info = PrivateKeyInfo.getInstance(((PKCS8EncodedKeySpec) form).getEncoded());
                var swapped = new PrivateKeyInfo(ITS_KEY, info.parsePrivateKey());
                return new Private(its().generatePrivate(new PKCS8EncodedKeySpec(swapped.getEncoded())));
            } catch (IOException | GeneralSecurityException | IllegalArgumentException malformed) {
                throw new InvalidKeySpecException(malformed);
            }
        }

        private static KeyFactory its() throws GeneralSecurityException {
            return KeyFactory.getInstance("ECGOST3410-2012", STOCK);
        }

        @Override
        protected <T extends KeySpec> T engineGetKeySpec(Key key, Class<T> form) throws InvalidKeySpecException {
            throw new InvalidKeySpecException("Not needed");
        }

        @Override
        protected Key engineTranslateKey(Key key) throws InvalidKeyException {
            throw new InvalidKeyException("Not needed");
        }
    }

    /** Signs and verifies; the national byte order is the reverse of Bouncy Castle's. */
    public static final class Sign extends SignatureSpi {
        private final Signature its;

        public Sign() throws GeneralSecurityException {
            its = Signature.getInstance("GOST3411-2012-512WITHECGOST3410-2012-512", STOCK);
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            if (!(key instanceof Public ours)) throw new InvalidKeyException("Of another engine");
            its.initVerify(ours.its());
            ASKED.incrementAndGet();
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            if (!(key instanceof Private ours)) throw new InvalidKeyException("Of another engine");
            its.initSign(ours.its());
            ASKED.incrementAndGet();
        }

        @Override
        protected void engineUpdate(byte one) throws SignatureException {
            its.update(one);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) throws SignatureException {
            its.update(bytes, offset, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            return Arrays.reverse(its.sign());
        }

        @Override
        protected boolean engineVerify(byte[] signature) throws SignatureException {
            return its.verify(Arrays.reverse(signature));
        }

        @Deprecated
        @Override
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Deprecated
        @Override
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException();
        }
    }

    /** Streebog of 512 bits. */
    public static final class Digest extends MessageDigestSpi {
        private final MessageDigest its;

        public Digest() throws GeneralSecurityException {
            its = MessageDigest.getInstance("GOST3411-2012-512", STOCK);
        }

        @Override
        protected void engineUpdate(byte one) {
            its.update(one);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) {
            its.update(bytes, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            return its.digest();
        }

        @Override
        protected int engineGetDigestLength() {
            return its.getDigestLength();
        }

        @Override
        protected void engineReset() {
            its.reset();
        }
    }
}
