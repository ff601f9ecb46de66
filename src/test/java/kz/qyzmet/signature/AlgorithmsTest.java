package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which mathematics is taken and which is not. */
class AlgorithmsTest {
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    @Test
    void sha_1_is_refused() throws Exception {
        refused(RSA.judge(signedBy("SHA1withRSA")), Check.WEAK_ALGORITHM);
    }

    @Test
    void a_certificate_that_its_authority_signed_by_sha_1_is_refused() throws Exception {
        var form = new X509v3CertificateBuilder(
                new JcaX509CertificateHolder(RSA.person().certificate()));
        var signer = new JcaContentSignerBuilder("SHA1withRSA")
                .build(RSA.authority().issuing().key());
        var weak = new JcaX509CertificateConverter().getCertificate(form.build(signer));
        refused(RSA.judge(Bench.signed(new SigningKey(RSA.person().key(), weak, List.of()))), Check.WEAK_ALGORITHM);
    }

    @Test
    void md5_is_refused() throws Exception {
        refused(RSA.judge(signedBy("MD5withRSA")), Check.WEAK_ALGORITHM);
    }

    @ParameterizedTest
    @CsvSource({"1024, 65537", "2048, 3"})
    void a_short_key_or_exponent_of_rsa_is_refused(int bits, long exponent) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(new RSAKeyGenParameterSpec(bits, BigInteger.valueOf(exponent)));
        refused(RSA.judge(signedBy(generator.generateKeyPair())), Check.WEAK_ALGORITHM);
    }

    @Test
    void an_exponent_of_one_is_refused_by_the_jdk_and_would_be_by_us() {
        var modulus = ((RSAPublicKey) RSA.person().certificate().getPublicKey()).getModulus();
        assertThatThrownBy(() ->
                        KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, BigInteger.ONE)))
                .isInstanceOf(InvalidKeySpecException.class);
        assertThat(RsaScheme.SHA256.accepts(new Rsa(modulus, BigInteger.ONE))).isFalse();
        assertThat(RsaScheme.SHA256.accepts(new Rsa(modulus, BigInteger.valueOf(65537))))
                .isTrue();
    }

    private record Rsa(BigInteger getModulus, BigInteger getPublicExponent) implements RSAPublicKey {
        @Override
        public String getAlgorithm() {
            return "RSA";
        }

        @Override
        public String getFormat() {
            return "";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }

    private static byte[] signedBy(KeyPair keys) throws Exception {
        var certificate = Forge.certificate(
                RSA.authority().issuing(),
                Subject.person("СЫНАҚОВ СЫНАҚ", IIN).name(),
                keys.getPublic(),
                Forge.usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
                Forge.purposes(false, Purpose.EMAIL_PROTECTION));
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
        return signed(new SigningKey(keys.getPrivate(), certificate, List.of()), signer, null);
    }

    @Test
    void a_digest_of_another_size_than_the_signature_is_refused() throws Exception {
        var signer =
                new JcaContentSignerBuilder("SHA512withRSA").build(RSA.person().key());
        refused(RSA.judge(signed(RSA.person(), signer, SHA256)), Check.WEAK_ALGORITHM);
    }

    @ParameterizedTest
    @MethodSource("notRsaSignatures")
    void what_is_no_number_below_the_modulus_is_no_signature_of_rsa(byte[] value) throws Exception {
        var signer =
                new JcaContentSignerBuilder("SHA256withRSA").build(RSA.person().key());
        refused(
                RSA.judge(signed(RSA.person(), replaced(signer, signer.getAlgorithmIdentifier(), value), SHA256)),
                Check.SIGNATURE_WRONG);
    }

    static Stream<byte[]> notRsaSignatures() {
        var most = new byte[256];
        Arrays.fill(most, (byte) 0xff);
        return Stream.of(new byte[0], new byte[255], new byte[256], new byte[257], most);
    }

    @Test
    void sha_512_is_accepted() throws Exception {
        valid(RSA.judge(signedBy("SHA512withRSA")));
    }

    @Test
    void gost_goes_with_its_own_digest_only() throws Exception {
        refused(GOST.judge(signed(GOST.person(), gost(), SHA256)), Check.WEAK_ALGORITHM);
    }

    @Test
    void a_gost_signature_is_no_rsa_signature() throws Exception {
        refused(RSA.judge(signed(RSA.person(), gost(), Gost2015.DIGEST_IDENTIFIER)), Check.WEAK_ALGORITHM);
    }

    @Test
    void an_algorithm_that_nobody_knows_is_refused() throws Exception {
        var unknown = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.99"), DERNull.INSTANCE);
        var signer = replaced(gost(), unknown, new byte[128]);
        refused(GOST.judge(signed(GOST.person(), signer, Gost2015.DIGEST_IDENTIFIER)), Check.WEAK_ALGORITHM);
    }

    @Test
    void gost_2004_is_refused_by_its_name() throws Exception {
        var old = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.398.3.10.1.1.1.2"), DERNull.INSTANCE);
        var signer = replaced(gost(), old, new byte[64]);
        var verdict = GOST.judge(signed(GOST.person(), signer, Gost2015.DIGEST_IDENTIFIER));
        refused(verdict, Check.WEAK_ALGORITHM);
        assertThat(verdict.toString()).contains("GOST 34.310-2004, no longer accepted");
    }

    @ParameterizedTest
    @MethodSource("notSignatures")
    void what_is_no_pair_of_numbers_of_the_curve_is_no_signature(byte[] value) throws Exception {
        var signer = replaced(gost(), Gost2015.SIGNATURE_IDENTIFIER, value);
        refused(GOST.judge(signed(GOST.person(), signer, Gost2015.DIGEST_IDENTIFIER)), Check.SIGNATURE_WRONG);
    }

    static Stream<byte[]> notSignatures() {
        var order = Gost2015.DOMAIN.getN();
        var one = BigInteger.ONE;
        var most = BigIntegers.asUnsignedByteArray(64, BigInteger.TWO.pow(512).subtract(one));
        return Stream.of(
                new byte[0],
                new byte[127],
                new byte[128],
                new byte[129],
                Gost2015.bytes(BigInteger.ZERO, one),
                Gost2015.bytes(one, BigInteger.ZERO),
                Gost2015.bytes(order, one),
                Gost2015.bytes(one, order),
                org.bouncycastle.util.Arrays.concatenate(most, most));
    }

    @Test
    void a_signature_in_the_byte_order_of_the_russian_standard_is_refused() throws Exception {
        var scheme = GostScheme.GOST_2015;
        var signer = scheme.signer(GOST.person().key());
        signer.getOutputStream().write(DOCUMENT);
        var signature = signer.getSignature();
        var key = GOST.person().certificate().getPublicKey();

        assertThat(scheme.fits(signature, DOCUMENT, key)).isTrue();
        assertThat(scheme.fits(org.bouncycastle.util.Arrays.reverse(signature), DOCUMENT, key))
                .isFalse();
        assertThat(scheme.fits(Arrays.copyOf(signature, 129), DOCUMENT, key)).isFalse();
    }

    private static byte[] signedBy(String algorithm) throws Exception {
        var signer = new JcaContentSignerBuilder(algorithm).build(RSA.person().key());
        return signed(RSA.person(), signer, null);
    }

    private static byte[] signed(SigningKey key, ContentSigner signer, @Nullable AlgorithmIdentifier digest)
            throws Exception {
        var form = new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        if (digest != null) form.setContentDigest(digest);
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(form.build(signer, new JcaX509CertificateHolder(key.certificate())));
        generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
        return generator.generate(new CMSProcessableByteArray(DOCUMENT), false).getEncoded();
    }

    private static ContentSigner gost() {
        return GostScheme.GOST_2015.signer(GOST.person().key());
    }

    private static ContentSigner replaced(ContentSigner signer, AlgorithmIdentifier name, byte[] value) {
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return name;
            }

            @Override
            public OutputStream getOutputStream() {
                return signer.getOutputStream();
            }

            @Override
            public byte[] getSignature() {
                return value;
            }
        };
    }
}
