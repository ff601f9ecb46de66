package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptKeysTest {
    private static final char[] PASSWORD = "Сынақ-1".toCharArray();

    @Test
    void a_key_survives_its_file() {
        var kept = SigningKey.fromPkcs12(PERSON.toPkcs12(PASSWORD), PASSWORD);
        assertThat(kept).isEqualTo(PERSON);
        valid(judge(signed(kept)));
    }

    @Test
    void a_wrong_password_opens_nothing() {
        var file = PERSON.toPkcs12(PASSWORD);
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.fromPkcs12(file, "x".toCharArray()));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.fromPkcs12(new byte[9], PASSWORD));
        assertThatIllegalArgumentException().isThrownBy(() -> ThrowAwayAuthority.fromPkcs12(file, PASSWORD));
    }

    @Test
    void an_authority_survives_its_file_with_all_it_has_revoked() {
        var since = NOON.minusSeconds(60).plusNanos(1_000);
        var revoking = AUTHORITY.revoke(PERSON.certificate(), since).revoke(SEAL.certificate(), NOON);
        var kept = ThrowAwayAuthority.fromPkcs12(revoking.toPkcs12(PASSWORD), PASSWORD);

        assertThat(kept.trust()).isEqualTo(AUTHORITY.trust());
        refused(judge(fresh(kept, NOON), NOON), Check.CERTIFICATE_REVOKED);
        assertThat(kept.lists(7, NOON, UNTIL)).isEqualTo(revoking.lists(7, NOON, UNTIL));
        var later = kept.issue(Subject.person("КЕЙІНГІ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        valid(judge(signed(later)));
    }

    @Test
    void an_authority_without_revocations_survives_too() {
        var kept = ThrowAwayAuthority.fromPkcs12(AUTHORITY.toPkcs12(PASSWORD), PASSWORD);
        assertThat(kept.lists(7, NOON, UNTIL)).isEqualTo(AUTHORITY.lists(7, NOON, UNTIL));
    }

    @Test
    void trust_is_read_from_a_directory_der_or_pem(@TempDir Path directory) throws Exception {
        Files.write(
                directory.resolve("root.cer"), AUTHORITY.root().certificate().getEncoded());
        Files.writeString(
                directory.resolve("others.PEM"),
                pem(AUTHORITY.issuing().certificate()) + pem(STRANGER.root().certificate()));
        Files.writeString(directory.resolve("readme.txt"), "not a certificate");

        var trust = Trust.read(directory);

        assertThat(trust.anchors())
                .containsExactlyInAnyOrder(
                        AUTHORITY.root().certificate(), STRANGER.root().certificate());
        assertThat(trust.intermediates()).containsExactly(AUTHORITY.issuing().certificate());
    }

    @Test
    void a_file_that_is_no_certificate_is_named(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("broken.cer"), "broken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trust.read(directory))
                .withMessageContaining("broken.cer");
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
