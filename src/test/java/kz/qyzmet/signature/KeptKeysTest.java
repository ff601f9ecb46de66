package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class KeptKeysTest {
    private final Bench bench;

    KeptKeysTest(Bench bench) {
        this.bench = bench;
    }

    private static final char[] PASSWORD = "Сынақ-1".toCharArray();

    @Test
    void a_key_survives_its_file() {
        var kept = SigningKey.fromPkcs12(bench.person().toPkcs12(PASSWORD), PASSWORD);
        assertThat(kept).isEqualTo(bench.person());
        valid(bench.judge(signed(kept)));
    }

    @Test
    void a_wrong_password_opens_nothing() {
        var file = bench.person().toPkcs12(PASSWORD);
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.fromPkcs12(file, "x".toCharArray()));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.fromPkcs12(new byte[9], PASSWORD));
        assertThatIllegalArgumentException().isThrownBy(() -> ThrowAwayAuthority.fromPkcs12(file, PASSWORD));
    }

    @Test
    void a_key_without_its_certificate_is_told() throws Exception {
        var encryptor = new JcePKCSPBEOutputEncryptorBuilder(PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC)
                .setProvider(new BouncyCastleProvider());
        var bag = new JcaPKCS12SafeBagBuilder(bench.person().key(), encryptor.build(PASSWORD)).build();
        var file = new PKCS12PfxPduBuilder()
                .addData(bag)
                .build(new JcePKCS12MacCalculatorBuilder().setProvider(new BouncyCastleProvider()), PASSWORD)
                .getEncoded();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.fromPkcs12(file, PASSWORD))
                .withMessageContaining("without its certificate");
    }

    @Test
    void an_authority_survives_its_file_with_all_it_has_revoked() throws Exception {
        var since = NOON.minusSeconds(60).plusNanos(1_000);
        var revoking = bench.authority()
                .revoke(bench.person().certificate(), since)
                .revoke(bench.seal().certificate(), NOON);
        var kept = ThrowAwayAuthority.fromPkcs12(revoking.toPkcs12(PASSWORD), PASSWORD);

        assertThat(kept.trust()).isEqualTo(bench.authority().trust());
        refused(bench.judge(fresh(kept, NOON), NOON), Check.CERTIFICATE_REVOKED);
        assertThat(said(kept)).isEqualTo(said(revoking));
        var later = kept.issue(Subject.person("КЕЙІНГІ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        valid(bench.judge(signed(later)));
    }

    @Test
    void an_authority_without_revocations_survives_too() throws Exception {
        var kept = ThrowAwayAuthority.fromPkcs12(bench.authority().toPkcs12(PASSWORD), PASSWORD);
        assertThat(said(kept)).isEqualTo(said(bench.authority()));
    }

    @Test
    void trust_is_read_from_a_directory_der_or_pem(@TempDir Path directory) throws Exception {
        Files.write(
                directory.resolve("root.cer"),
                bench.authority().root().certificate().getEncoded());
        Files.writeString(
                directory.resolve("others.PEM"),
                pem(bench.authority().issuing().certificate())
                        + pem(bench.stranger().root().certificate()));
        Files.writeString(directory.resolve("readme.txt"), "not a certificate");
        for (var entry : new TrustFolder(directory).entries())
            Files.writeString(
                    directory.resolve(TrustFolder.PINS),
                    entry.sha256() + "  " + entry.file().getFileName() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);

        var trust = Trust.read(directory);

        assertThat(trust.anchors())
                .containsExactlyInAnyOrder(
                        bench.authority().root().certificate(),
                        bench.stranger().root().certificate());
        assertThat(trust.intermediates())
                .containsExactly(bench.authority().issuing().certificate());
    }

    @Test
    void a_file_that_is_no_certificate_is_named(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("broken.cer"), "broken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.read(directory))
                .withMessageContaining("broken.cer");
    }

    // Without the signatures: those of GOST are never twice the same.
    private static List<ByteBuffer> said(ThrowAwayAuthority authority) throws Exception {
        var said = new ArrayList<ByteBuffer>();
        for (var list : authority.lists(7, NOON, UNTIL)) said.add(ByteBuffer.wrap(list.getTBSCertList()));
        return said;
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
