package kz.qyzmet.agent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import kz.qyzmet.agent.Deed.Contents;
import kz.qyzmet.agent.Deed.SignCms;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of conversations, made up in the shape of the real ones: what a page says, and what the agent makes of it. */
class ProtocolTest {
    private static final String DOCUMENT = Base64.getEncoder().encodeToString("Өтініш".getBytes(UTF_8));
    private static final String COMMON = """
            {"module":"kz.gov.pki.knca.commonUtils","method":"%s","args":[%s]}""";
    private static final String BASICS = """
            {"module":"kz.gov.pki.knca.basics","method":"sign","args":{"allowedStorages":%s,"format":"cms","data":%s,\
            "signingParams":%s,"signerParams":%s,"locale":"kk"}}""";
    private static final String DETACHED = "{\"decode\":true,\"encapsulate\":false,\"digested\":false}";

    @Test
    void a_page_is_greeted_with_the_version() {
        assertThat(Protocol.greeting()).isEqualTo("{\"result\":{\"version\":\"1.4\"}}");
        assertThat(Protocol.HEARTBEAT).isEqualTo("--heartbeat--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"module\":\"kz.digiflow.mobile.extensions\",\"method\":\"getVersion\"}",
                "{\"method\":\"signXml\",\"args\":[]}",
                "{}",
                "[]",
                "7",
                "",
                "<html>",
                "{\"module\":\"kz.gov.pki.knca.basics\""
            })
    void a_module_that_is_not_there_is_said_so_and_so_is_what_is_no_request(String message) {
        assertThat(answered(message)).isEqualTo("{\"success\":false,\"errorCode\":\"MODULE_NOT_FOUND\"}");
    }

    @Test
    void keys_are_in_files_so_no_token_is_active() {
        var asked = "{\"module\":\"kz.gov.pki.knca.commonUtils\",\"method\":\"getActiveTokens\"}";
        assertThat(answered(asked)).contains("\"code\":\"200\"", "\"responseObject\":[]");
    }

    @Test
    void the_language_can_be_changed_to_one_that_is_there() {
        assertThat(answered(COMMON.formatted("changeLocale", "\"kz\""))).isEqualTo("{\"code\":\"200\"}");
        assertThat(answered(COMMON.formatted("changeLocale", "\"de\""))).contains("\"code\":\"500\"");
        assertThat(answered(COMMON.formatted("changeLocale", "2")))
                .contains("argument type mismatch. Method: changeLocale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "createCAdESFromBase64     | false | DETACHED | false",
                "createCAdESFromBase64     | true  | ENCLOSED | false",
                "createCMSSignatureFromBase64 | false | DETACHED | true",
                "createCMSSignatureFromBase64 | true | ENCLOSED | true",
                "createCAdESFromBase64Hash | null  | DIGEST   | false"
            })
    void the_older_module_signs_by_position(String method, String attach, Contents as, boolean stamped) {
        var arguments = "\"PKCS12\",\"SIGNATURE\",\"" + DOCUMENT + "\"," + attach;
        var wish = asked(COMMON.formatted(method, arguments));
        var sign = (SignCms) wish.deed();
        assertThat(sign.contents()).singleElement().isEqualTo("Өтініш".getBytes(UTF_8));
        assertThat(sign.as()).isEqualTo(as);
        assertThat(sign.stamped()).isEqualTo(stamped);
        assertThat(wish.limits().usages()).containsExactly("1.3.6.1.5.5.7.3.4");
        assertThat(wish.cancelled()).contains("\"code\":\"500\"", "\"message\":\"action.canceled\"");
    }

    @ParameterizedTest
    @CsvSource({"SIGNATURE, 1.3.6.1.5.5.7.3.4", "AUTHENTICATION, 1.3.6.1.5.5.7.3.2", "123,"})
    void the_kind_of_key_is_a_limit_and_any_other_word_is_none(String keyType, @Nullable String usage) {
        var wish = asked(
                COMMON.formatted("createCAdESFromBase64", "\"PKCS12\",\"" + keyType + "\",\"" + DOCUMENT + "\",false"));
        assertThat(wish.limits().usages()).isEqualTo(usage == null ? List.of() : List.of(usage));
    }

    @Test
    void the_older_module_shows_a_certificate_and_signs_documents_of_xml() {
        assertThat(asked(COMMON.formatted("getKeyInfo", "\"PKCS12\"")).deed()).isEqualTo(new Deed.ShowCertificate());
        assertThat(asked(COMMON.formatted("signXml", "\"PKCS12\",\"SIGNATURE\",\"<a/>\",\"\",\"\""))
                        .deed())
                .isEqualTo(new Deed.SignXml(List.of("<a/>")));
        assertThat(asked(COMMON.formatted("signXmls", "\"PKCS12\",\"SIGNATURE\",[\"<a/>\",\"<b/>\"],\"\",\"\""))
                        .deed())
                .isEqualTo(new Deed.SignXml(List.of("<a/>", "<b/>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getKeyInfo | null",
                "getKeyInfo | 1",
                "createCAdESFromBase64 | \"PKCS12\",123,\"MTEK\",false",
                "createCAdESFromBase64 | \"PKCS12\",\"SIGNATURE\",\"өтініш\",false",
                "signXml | \"PKCS12\",\"SIGNATURE\",555,\"\",\"\"",
                "signXmls | \"PKCS12\",\"SIGNATURE\",\"<a/>\",\"\",\"\"",
                "signXmls | \"PKCS12\",\"SIGNATURE\",[],\"\",\"\""
            })
    void arguments_of_another_type_are_answered_in_the_older_modules_words(String method, String arguments) {
        assertThat(answered(COMMON.formatted(method, arguments)))
                .contains("\"code\":\"500\"", "argument type mismatch. Method: " + method);
    }

    @Test
    void the_newer_module_signs_by_name() {
        var wish = asked(BASICS.formatted(
                "null",
                quoted(DOCUMENT),
                DETACHED,
                "{\"extKeyUsageOids\":[\"1.3.6.1.5.5.7.3.4\"],\"iin\":\"910101500011\",\"bin\":\"\",\"chain\":[]}"));
        var sign = (SignCms) wish.deed();
        assertThat(sign.contents()).singleElement().isEqualTo("Өтініш".getBytes(UTF_8));
        assertThat(sign.as()).isEqualTo(Contents.DETACHED);
        assertThat(sign.stamped()).isFalse();
        var only = new Limits(true, List.of("1.3.6.1.5.5.7.3.4"), "910101500011", null, null, List.of(), false, false);
        assertThat(wish.limits()).isEqualTo(only);
        assertThat(wish.cancelled()).contains("\"status\":true", "\"body\":{}");
    }

    @Test
    void truth_may_stand_in_quotes_and_stamps_are_asked_for_by_a_profile() {
        var sign = (SignCms) asked(BASICS.formatted(
                        "[\"PKCS12\"]",
                        quoted(DOCUMENT),
                        "{\"decode\":\"true\",\"encapsulate\":\"true\",\"digested\":\"false\",\"tsaProfile\":{}}",
                        "{}"))
                .deed();
        assertThat(sign.as()).isEqualTo(Contents.ENCLOSED);
        assertThat(sign.stamped()).isTrue();
    }

    @Test
    void what_is_not_to_be_decoded_is_signed_as_it_stands() {
        var sign = (SignCms) asked(BASICS.formatted("null", quoted("MTEK"), "{\"tsaProfile\":null}", "{}"))
                .deed();
        assertThat(sign.contents()).singleElement().isEqualTo("MTEK".getBytes(UTF_8));
        assertThat(sign.stamped()).isFalse();
    }

    @Test
    void a_storage_that_is_no_file_and_a_chain_that_is_null_leave_no_key_of_ours() {
        var wish = asked(BASICS.formatted("[\"AKKaztokenStore\"]", quoted(DOCUMENT), DETACHED, "{\"chain\":null}"));
        assertThat(wish.limits().files()).isFalse();
        assertThat(wish.limits().authorities()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | 7                | {}                | {}",
                "null | []               | {}                | {}",
                "null | \"MTEK\"         | 555               | {}",
                "null | \"MTEK\"         | {}                | 555",
                "null | \"не base64\"    | {\"decode\":true} | {}",
                "7    | \"MTEK\"         | {}                | {}",
                "null | [\"MTEK\",7]     | {}                | {}",
                "null | \"MTEK\"         | {}                | {\"iin\":7}",
                "null | \"MTEK\"         | {}                | {\"extKeyUsageOids\":\"x\"}"
            })
    void arguments_of_another_type_are_answered_in_the_newer_modules_words(
            String storages, String data, String signing, String signer) {
        assertThat(answered(BASICS.formatted(storages, data, signing, signer)))
                .contains("\"status\":false", "\"code\":\"INVOCATION_ERROR\"", "An invoked method threw an exception.");
    }

    @Test
    void unknown_methods_and_formats_are_failures_of_their_module() {
        assertThat(answered("{\"module\":\"kz.gov.pki.knca.basics\",\"method\":\"fly\"}"))
                .contains("INVOCATION_ERROR");
        assertThat(answered(COMMON.formatted("fly", ""))).contains("\"code\":\"500\"");
        assertThat(answered(BASICS.formatted("null", quoted("MTEK"), "{}", "{}").replace("\"cms\"", "\"pdf\"")))
                .contains("INVOCATION_ERROR");
    }

    @Test
    void more_than_a_hundred_documents_are_too_many() {
        var many = "[" + "\"MTEK\",".repeat(100) + "\"MTEK\"]";
        assertThat(answered(BASICS.formatted("null", many, "{}", "{}"))).contains("INVOCATION_ERROR");
    }

    @Property(tries = 500)
    void nothing_that_is_said_makes_it_fall(@ForAll String message, @ForAll String method, @ForAll String arguments) {
        assertThat(Protocol.hear(message)).isNotNull();
        assertThat(Protocol.hear(COMMON.formatted("createCAdESFromBase64", arguments)))
                .isNotNull();
        assertThat(Protocol.hear(
                        "{\"module\":\"kz.gov.pki.knca.basics\",\"method\":\"sign\",\"args\":" + arguments + "}"))
                .isNotNull();
        assertThat(Protocol.hear(COMMON.formatted(method, "\"PKCS12\""))).isNotNull();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String answered(String message) {
        assertThat(Protocol.hear(message)).isInstanceOf(Heard.Answered.class);
        return ((Heard.Answered) Protocol.hear(message)).text();
    }

    private static Wish asked(String message) {
        assertThat(Protocol.hear(message)).isInstanceOf(Heard.Asked.class);
        return ((Heard.Asked) Protocol.hear(message)).wish();
    }
}
