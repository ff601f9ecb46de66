package kz.qyzmet.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

/** What a key agent may answer and what is none of a signature: case 69 of docs/security.md. */
class SignedTest {
    private static final byte[] BYTES = new byte[] {0x30, 0x03, 0x02, 0x01, 0x01};
    private static final String BASE64 = Base64.getEncoder().encodeToString(BYTES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN CMS-----\n%s\n-----END CMS-----\n",
                "-----BEGIN CMS-----\r\n%s\r\n-----END CMS-----\r\n",
                "  -----BEGIN CMS-----\n%s-----END CMS-----",
                "%s",
                "%s\r\n"
            })
    void a_container_is_read_from_PEM_labelled_so_or_from_its_base64(String form) {
        assertThat(new Signed(form.formatted(BASE64), null, null).container()).hasValue(BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PKCS7-----\n%s\n-----END PKCS7-----\n",
                "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n",
                "-----BEGIN CMS-----\n%1$s\n-----END CMS-----\n-----BEGIN CMS-----\n%1$s\n-----END CMS-----\n",
                "-----BEGIN CMS-----\n%s\n-----END PKCS7-----\n",
                "-----BEGIN CMS-----\n-----END CMS-----\n",
                "-----BEGIN CMS-----\n%s",
                "[\"%s\"]",
                "%1$s,%1$s",
                "<html>%s</html>",
                "{\"status\":true,\"body\":{}}",
                "====",
                "undefined!"
            })
    void anything_else_is_no_signature_even_with_a_file_or_a_key_beside_it(String form) {
        var file = new MockMultipartFile("signature", "a.cms", null, BYTES);
        var given = new Signed(form.formatted(BASE64), file, "VALID");
        assertThat(given.container()).isEmpty();
        assertThat(given.fault(TestFrames.at(Instant.EPOCH))).startsWith("NCALayer қолтаңбаның орнына");
    }

    @Test
    void an_answer_larger_than_any_signature_is_none() {
        assertThat(new Signed("A".repeat((2 << 20) + 4), null, null).container())
                .isEmpty();
    }

    @Test
    void without_an_agents_answer_the_file_counts_in_DER_or_PEM() {
        var der = new MockMultipartFile("signature", "a.cms", null, BYTES);
        var pem = new MockMultipartFile(
                "signature",
                "a.cms",
                null,
                ("-----BEGIN PKCS7-----\n" + BASE64 + "\n-----END PKCS7-----").getBytes(UTF_8));
        assertThat(new Signed("", der, null).container()).hasValue(BYTES);
        assertThat(new Signed(null, pem, null).container()).hasValue(BYTES);
        var nothing = new Signed("", new MockMultipartFile("signature", new byte[0]), null);
        assertThat(nothing.container()).isEmpty();
        assertThat(nothing.fault(TestFrames.at(Instant.EPOCH))).startsWith("Кілтті таңдаңыз");
    }
}
