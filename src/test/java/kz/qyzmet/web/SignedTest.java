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
        var given = new Signed(form.formatted(BASE64), file(BYTES), "VALID");
        assertThat(given.container()).isEmpty();
        assertThat(given.fault(TestFrames.at(Instant.EPOCH))).startsWith("NCALayer қолтаңбаның орнына");
    }

    @Test
    void an_answer_larger_than_any_signature_is_none() {
        assertThat(new Signed("A".repeat((2 << 20) + 4), null, null).container())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN CMS-----\n%s\n-----END CMS-----\n",
                "-----BEGIN PKCS7-----\r\n%s\r\n-----END PKCS7-----",
                "%s",
                "\uFEFF%s\r\n"
            })
    void without_an_agents_answer_the_file_counts_in_PEM_or_base64(String form) {
        assertThat(new Signed("", file(form.formatted(BASE64).getBytes(UTF_8)), "VALID").container())
                .hasValue(BYTES);
    }

    @Test
    void it_counts_in_DER_too() {
        assertThat(new Signed(null, file(BYTES), "VALID").container()).hasValue(BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "{\"answers\":{}}", "QUJD", "-----BEGIN CMS-----\nQUJD\n-----END CMS-----"})
    void another_file_is_told_to_be_none_and_no_key_signs_in_its_place(String content) {
        var given = new Signed("", file(content.getBytes(UTF_8)), "VALID");
        assertThat(given.brought()).isTrue();
        assertThat(given.container()).isEmpty();
        assertThat(given.fault(TestFrames.at(Instant.EPOCH))).startsWith("Тіркелген файл қолтаңба емес");
    }

    @Test
    void whoever_gave_nothing_is_told_what_the_page_offers() {
        var nothing = new Signed("", file(new byte[0]), null);
        assertThat(nothing.container()).isEmpty();
        assertThat(nothing.fault(TestFrames.at(Instant.EPOCH))).startsWith("«NCALayer арқылы қол қою»");
        var noKey = new Signed("", file(new byte[0]), "");
        assertThat(noKey.fault(TestFrames.at(Instant.EPOCH))).startsWith("Кілтті таңдаңыз");
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("signature", "a.cms", null, content);
    }
}
