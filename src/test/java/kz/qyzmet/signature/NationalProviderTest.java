package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Security;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cryptopro.GOST3410PublicKeyAlgParameters;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;

/** The JDK's own classes with national keys and certificates. */
class NationalProviderTest {
    private static final PublicKey KEY = GOST.person().certificate().getPublicKey();

    @Test
    void the_digest_is_that_of_the_standard() throws Exception {
        NationalProvider.register();
        var message =
                "012345678901234567890123456789012345678901234567890123456789012".getBytes(UTF_8); // RFC 6986 §10.1
        var digest = MessageDigest.getInstance(Gost2015.DIGEST.getId()).digest(message);
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa"
                        + "00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48");
    }

    @Test
    void the_jdk_reads_and_verifies_a_national_certificate() throws Exception {
        var certificate = reread(GOST.person().certificate());
        assertThat(certificate.getPublicKey()).isEqualTo(KEY).isInstanceOf(GostPublicKey.class);
        certificate.verify(GOST.authority().issuing().certificate().getPublicKey());
        assertThatThrownBy(() -> certificate.verify(
                        GOST.stranger().issuing().certificate().getPublicKey()))
                .isInstanceOf(SignatureException.class);
    }

    @Test
    void a_key_that_the_jdk_read_before_the_provider_was_there_is_the_same_key() throws Exception {
        var opaque = new Opaque(KEY.getAlgorithm(), KEY.getFormat(), KEY.getEncoded());
        var scheme = Schemes.forKey(opaque);
        var signer = scheme.signer(GOST.person().key());
        signer.getOutputStream().write(DOCUMENT);
        assertThat(scheme.fits(signer.getSignature(), DOCUMENT, opaque)).isTrue();
        assertThat(scheme.accepts(new Opaque(KEY.getAlgorithm(), KEY.getFormat(), new byte[9])))
                .isFalse();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Opaque(String getAlgorithm, String getFormat, byte[] getEncoded) implements PublicKey {}

    @Test
    void it_stands_behind_all_others_and_is_registered_once() {
        NationalProvider.register();
        int count = Security.getProviders().length;
        NationalProvider.register();
        assertThat(Security.getProviders()).hasSize(count);
        assertThat(Security.getProviders()[0].getName()).isNotEqualTo(NationalProvider.NAME);
        assertThat(Security.getProvider(NationalProvider.NAME).getServices())
                .allSatisfy(service -> assertThat(service.getAlgorithm()).startsWith("1.2.398."));
    }

    @Test
    void a_point_beside_the_curve_is_no_key() throws Exception {
        var one = Gost2015.bytes(BigInteger.ONE, BigInteger.ONE);
        refusedKey(new SubjectPublicKeyInfo(Gost2015.KEY_IDENTIFIER, octets(one)));
        refusedKey(new SubjectPublicKeyInfo(Gost2015.KEY_IDENTIFIER, octets(new byte[128])));
        refusedKey(new SubjectPublicKeyInfo(Gost2015.KEY_IDENTIFIER, octets(new byte[127])));
        var most = new byte[128];
        Arrays.fill(most, (byte) 0xff);
        refusedKey(new SubjectPublicKeyInfo(Gost2015.KEY_IDENTIFIER, octets(most)));
    }

    @Test
    void a_key_on_a_foreign_curve_or_with_a_foreign_digest_is_no_key() throws Exception {
        var point = SubjectPublicKeyInfo.getInstance(KEY.getEncoded()).parsePublicKey();
        var foreignCurve = RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetB;
        var foreignDigest = RosstandartObjectIdentifiers.id_tc26_gost_3411_12_256;
        for (var parameters : new GOST3410PublicKeyAlgParameters[] {
            new GOST3410PublicKeyAlgParameters(foreignCurve, Gost2015.DIGEST),
            new GOST3410PublicKeyAlgParameters(Gost2015.CURVE, foreignDigest)
        }) {
            refusedKey(new SubjectPublicKeyInfo(new AlgorithmIdentifier(Gost2015.KEY, parameters), point));
        }
    }

    @Test
    void keys_survive_their_encodings() throws Exception {
        var keys = KeyFactory.getInstance(Gost2015.KEY.getId());
        var secret = GOST.person().key();
        assertThat(keys.generatePublic(new X509EncodedKeySpec(KEY.getEncoded())))
                .isEqualTo(KEY);
        assertThat(keys.generatePrivate(new PKCS8EncodedKeySpec(secret.getEncoded())))
                .isEqualTo(secret);
        assertThat(keys.getKeySpec(KEY, X509EncodedKeySpec.class).getEncoded()).isEqualTo(KEY.getEncoded());
        assertThatThrownBy(() -> keys.generatePrivate(new PKCS8EncodedKeySpec(KEY.getEncoded())))
                .isInstanceOf(InvalidKeySpecException.class);
    }

    @Test
    void a_public_key_may_be_serialised_and_a_private_one_not() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(KEY);
            assertThatThrownBy(() -> out.writeObject(GOST.person().key())).isInstanceOf(NotSerializableException.class);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(KEY);
        }
    }

    private static void refusedKey(SubjectPublicKeyInfo info) {
        assertThatThrownBy(() -> KeyFactory.getInstance(Gost2015.KEY.getId())
                        .generatePublic(new X509EncodedKeySpec(info.getEncoded())))
                .isInstanceOf(InvalidKeySpecException.class);
    }

    private static DEROctetString octets(byte[] coordinates) {
        return new DEROctetString(coordinates);
    }

    private static X509Certificate reread(X509Certificate certificate) throws Exception {
        var der = new ByteArrayInputStream(certificate.getEncoded());
        return (X509Certificate) Formats.x509().generateCertificate(der);
    }
}
