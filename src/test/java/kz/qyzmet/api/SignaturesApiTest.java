package kz.qyzmet.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.TrustFolder;
import kz.qyzmet.signature.XmlSigning;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What another program gets told over HTTP, by a system whose operator trusts a GOST and an RSA authority. */
class SignaturesApiTest {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2090-01-01T00:00:00Z");
    private static final String IIN = "910101500011";
    private static final String BIN = "180140000015";
    private static final byte[] DOCUMENT = "Өтініш № 1".getBytes(UTF_8);
    private static final ThrowAwayAuthority RSA = ThrowAwayAuthority.create("QYZMET RSA", FROM, UNTIL);
    private static final ThrowAwayAuthority GOST = ThrowAwayAuthority.createGost("QYZMET GOST", FROM, UNTIL);
    private static final ThrowAwayAuthority WITHOUT_LISTS = ThrowAwayAuthority.create("QYZMET SILENT", FROM, UNTIL);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    private static TestSystem system;

    static Stream<ThrowAwayAuthority> authorities() {
        return Stream.of(RSA, GOST);
    }

    private static SigningKey revokedRsa = person(RSA);
    private static SigningKey revokedGost = person(GOST);

    @BeforeAll
    static void start() throws Exception {
        var folder = Files.createDirectories(data.resolve("trust"));
        var trust = new TrustFolder(folder);
        for (var authority : List.of(RSA, GOST, WITHOUT_LISTS))
            for (var certificate : person(authority).chain()) {
                var file = Files.write(data.resolve("authority.cer"), certificate.getEncoded());
                trust.entries(file).forEach(trust::pin);
            }
        var number = 0;
        var since = Instant.parse("2026-01-01T00:00:00Z");
        for (var authority :
                List.of(RSA.revoke(revokedRsa.certificate(), since), GOST.revoke(revokedGost.certificate(), since)))
            for (var list : authority.lists(1, Instant.now().minusSeconds(600), UNTIL))
                Files.write(folder.resolve("list" + number++ + ".crl"), list.getEncoded());
        system = TestSystem.real(data);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void a_good_signature_is_told_in_the_words_integrators_know(ThrowAwayAuthority authority) throws Exception {
        var key = person(authority);
        var told = verified(Map.of("cms", base64(enclosing(key))));
        assertThat(told.propertyNames())
                .containsExactly("status", "message", "valid", "verdict", "at", "findings", "signers");
        assertThat(told.get("status").asInt()).isEqualTo(200);
        assertThat(told.get("valid").asBoolean()).isTrue();
        assertThat(told.get("verdict").asString()).isEqualTo("VALID");
        assertThat(told.get("findings")).isEmpty();
        var signer = told.get("signers").get(0);
        assertThat(signer.propertyNames())
                .containsExactly(
                        "certificates", "tsp", "tspFlaw", "judgedAt", "claimedTime", "chain", "evidence", "findings");
        assertThat(signer.get("tsp").isNull()).isTrue();
        assertThat(signer.get("chain")).hasSize(3);
        var certificate = signer.get("certificates").get(0);
        assertThat(certificate.propertyNames())
                .containsExactly(
                        "valid",
                        "revocations",
                        "notBefore",
                        "notAfter",
                        "keyUsage",
                        "keyUser",
                        "serialNumber",
                        "signAlg",
                        "publicKey",
                        "signature",
                        "subject",
                        "issuer");
        assertThat(certificate.get("valid").asBoolean()).isTrue();
        assertThat(certificate.get("keyUsage").asString()).isEqualTo("SIGN");
        assertThat(certificate.get("keyUser").get(0).asString()).isEqualTo("INDIVIDUAL");
        assertThat(certificate.get("serialNumber").asString())
                .isEqualTo(key.certificate().getSerialNumber().toString(16));
        assertThat(certificate.get("notAfter").asString()).isEqualTo(UNTIL.toString());
        var revocation = certificate.get("revocations").get(0);
        assertThat(revocation.get("revoked").asBoolean()).isFalse();
        assertThat(revocation.get("by").asString()).isEqualTo("CRL");
        var subject = certificate.get("subject");
        assertThat(subject.propertyNames())
                .containsExactly(
                        "commonName",
                        "surName",
                        "lastName",
                        "iin",
                        "bin",
                        "organization",
                        "gender",
                        "email",
                        "country",
                        "locality",
                        "state",
                        "dn");
        assertThat(subject.get("commonName").asString()).isEqualTo("СЫНАҚОВ СЫНАҚ");
        assertThat(subject.get("surName").asString()).isEqualTo("СЫНАҚОВ");
        assertThat(subject.get("iin").asString()).isEqualTo(IIN);
        assertThat(subject.get("gender").asString()).isEqualTo("MALE");
        assertThat(subject.get("country").asString()).isEqualTo("KZ");
        assertThat(certificate.get("issuer").get("commonName").asString()).startsWith("QYZMET ");
    }

    @Test
    void whom_an_official_and_a_system_act_for_is_told() throws Exception {
        var official = Subject.official("СЫНАҚОВА СЫНАҚ", "920202600019", "Сынақ бөлімі", BIN);
        var told = certificate(verified(
                Map.of("cms", base64(enclosing(GOST.issue(official, Purpose.SIGN, FROM, UNTIL))))));
        assertThat(told.get("subject").get("bin").asString()).isEqualTo(BIN);
        assertThat(told.get("subject").get("organization").asString()).isEqualTo("Сынақ бөлімі");
        assertThat(told.get("subject").get("gender").asString()).isEqualTo("FEMALE");
        assertThat(told.get("keyUser").get(0).asString()).isEqualTo("ORGANIZATION");

        var seal = GOST.issue(Subject.system("QYZMET", "Сынақ бөлімі", BIN), Purpose.SEAL, FROM, UNTIL);
        var cms = base64(enclosing(seal));
        assertThat(codes(verified(Map.of("cms", cms)))).contains("KEY_USAGE_WRONG");
        var sealed = verified(Map.of("cms", cms, "purpose", "SEAL"));
        assertThat(sealed.get("valid").asBoolean()).isTrue();
        assertThat(certificate(sealed).get("keyUser").get(0).asString()).isEqualTo("INFORMATION_SYSTEM");
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void a_detached_signature_is_judged_with_its_document(ThrowAwayAuthority authority) throws Exception {
        var cms = base64(Signing.detached(DOCUMENT, person(authority), Instant.now()));
        assertThat(verified(Map.of("cms", cms, "data", base64(DOCUMENT)))
                        .get("valid")
                        .asBoolean())
                .isTrue();
        var another = verified(Map.of("cms", cms, "data", base64(new byte[] {1})));
        assertThat(another.get("valid").asBoolean()).isFalse();
        assertThat(codes(another)).containsExactly("DIGEST_MISMATCH");
        assertThat(codes(verified(Map.of("cms", cms)))).containsExactly("SIGNATURE_MALFORMED");
        assertThat(codes(verified(Map.of("cms", cms, "data", "")))).containsExactly("DIGEST_MISMATCH");
    }

    @Test
    void revocation_is_looked_at_whatever_the_request_says() throws Exception {
        for (var key : List.of(revokedRsa, revokedGost)) {
            var cms = base64(enclosing(key));
            for (var asked : List.of(List.of(), List.of("OCSP"), List.of("OCSP", "CRL"))) {
                var told = verified(Map.of("cms", cms, "revocationCheck", asked));
                assertThat(told.get("verdict").asString()).isEqualTo("INVALID");
                assertThat(codes(told)).containsExactly("CERTIFICATE_REVOKED");
                assertThat(certificate(told).get("valid").asBoolean()).isFalse();
                var revocation = certificate(told).get("revocations").get(0);
                assertThat(revocation.get("revoked").asBoolean()).isTrue();
                assertThat(revocation.get("revocationTime").asString()).isEqualTo("2026-01-01T00:00:00Z");
                assertThat(revocation.get("reason").asString()).isEqualTo("UNSPECIFIED");
            }
        }
    }

    @Test
    void what_cannot_be_decided_now_is_not_valid() throws Exception {
        var told = verified(Map.of("cms", base64(enclosing(person(WITHOUT_LISTS)))));
        assertThat(told.get("valid").asBoolean()).isFalse();
        assertThat(told.get("verdict").asString()).isEqualTo("INDETERMINATE");
        assertThat(codes(told)).containsOnly("REVOCATION_UNKNOWN");
        assertThat(told.get("findings").get(0).get("conclusive").asBoolean()).isFalse();
        assertThat(certificate(told).get("valid").asBoolean()).isFalse();
        assertThat(certificate(told).get("revocations")).isEmpty();
    }

    @Test
    void an_authority_that_nobody_trusts_makes_nothing_valid() throws Exception {
        var stranger = ThrowAwayAuthority.createGost("QYZMET GOST", FROM, UNTIL);
        var told = verified(Map.of("cms", base64(enclosing(person(stranger)))));
        assertThat(codes(told)).contains("CHAIN_UNTRUSTED");
        assertThat(told.get("valid").asBoolean()).isFalse();
    }

    @Test
    void a_container_without_signers_is_never_valid() throws Exception {
        var bytes = HexFormat.of().parseHex(emptyContainer());
        var told = verified(Map.of("cms", base64(bytes), "data", base64(DOCUMENT)));
        assertThat(told.get("valid").asBoolean()).isFalse();
        assertThat(codes(told)).containsExactly("NO_SIGNER");
        assertThat(told.get("signers")).isEmpty();
    }

    private static String emptyContainer() {
        var encapsulated = "300b" + "06092a864886f70d010701";
        var data = "020101" + "3100" + encapsulated + "3100";
        var signedData = "30" + length(data) + data;
        var content = "06092a864886f70d010702" + "a0" + length(signedData) + signedData;
        return "30" + length(content) + content;
    }

    private static String length(String hex) {
        return "%02x".formatted(hex.length() / 2);
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void a_time_stamp_and_what_it_proves_are_told(ThrowAwayAuthority authority) throws Exception {
        var moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(300);
        var over = authority.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, moment.plusSeconds(60));
        var cms = new CMSSignedData(enclosing(over));
        assertThat(codes(verified(Map.of("cms", base64(cms.getEncoded()))))).containsExactly("CERTIFICATE_EXPIRED");

        var stamper = authority.timeStamper(FROM, UNTIL);
        var value = cms.getSignerInfos().iterator().next().getSignature();
        var signer = verified(Map.of("cms", base64(stamped(cms, stamper.stamp(value, moment)))))
                .get("signers")
                .get(0);
        var tsp = signer.get("tsp");
        assertThat(tsp.propertyNames())
                .containsExactly("serialNumber", "genTime", "policy", "tsa", "tspHashAlgorithm", "hash");
        assertThat(tsp.get("genTime").asString()).isEqualTo(moment.toString());
        assertThat(tsp.get("tsa").asString()).contains("TIME-STAMPING AUTHORITY");
        assertThat(tsp.get("hash").asString()).hasSize(authority == GOST ? 128 : 64);
        assertThat(signer.get("judgedAt").asString()).isEqualTo(moment.toString());
        assertThat(signer.get("certificates").get(0).get("valid").asBoolean()).isTrue();

        var ofAnother = verified(Map.of("cms", base64(stamped(cms, stamper.stamp(new byte[] {1}, moment)))));
        assertThat(codes(ofAnother)).containsExactly("CERTIFICATE_EXPIRED");
        assertThat(ofAnother.get("signers").get(0).get("tspFlaw").asString()).contains("another signature");
    }

    private static byte[] stamped(CMSSignedData cms, byte[] token) throws Exception {
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token))));
        var signer = SignerInformation.replaceUnsignedAttributes(
                cms.getSignerInfos().iterator().next(), new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(cms, new SignerInformationStore(signer))
                .getEncoded();
    }

    @Test
    void findings_are_told_in_the_language_of_the_caller() throws Exception {
        var body = JSON.writeValueAsString(Map.of("cms", base64(new byte[] {1, 2, 3})));
        var kazakh = post(body, "Accept-Language", "kk");
        var russian = post(body, "Accept-Language", "ru-KZ,ru;q=0.9");
        assertThat(kazakh.body()).contains("Қолтаңба жарамсыз.", "Қолтаңбаны оқи алмадық");
        assertThat(russian.body()).contains("Подпись недействительна.", "SIGNATURE_MALFORMED");
        assertThat(post(body, "Accept-Language", "en").body()).contains("The signature is not valid.");
        assertThat(post(body, "Accept-Language", "de").body()).contains("Қолтаңба жарамсыз.");
    }

    @Test
    void text_as_NCALayer_gives_it_is_read() throws Exception {
        var lines = Base64.getMimeEncoder().encodeToString(enclosing(person(GOST)));
        var pem = "-----BEGIN CMS-----\r\n" + lines + "\r\n-----END CMS-----\r\n";
        for (var text : List.of(lines, pem))
            assertThat(verified(Map.of("cms", text)).get("valid").asBoolean()).isTrue();
    }

    @Test
    void what_is_no_request_gets_a_problem_answer_that_says_what_is_wrong() throws Exception {
        refused("", 400, "NOT_JSON");
        refused("{", 400, "NOT_JSON");
        refused("{\"cms\":\"MA==\"} x", 400, "NOT_JSON");
        refused("[]", 400, "NOT_JSON");
        refused("null", 400, "NOT_JSON");
        refused("\"MA==\"", 400, "NOT_JSON");
        refused("{\"cms\":\"MA==\",\"cms\":\"MAA=\"}", 400, "NOT_JSON");
        refused("[".repeat(100_000), 400, "NOT_JSON");
        refused("{\"cms\":" + "{\"a\":".repeat(100_000), 400, "NOT_JSON");
        refused("{\"cms\":\"\\ud800", 400, "NOT_JSON");
        refused("{}", 400, "NOT_ONE_SIGNATURE");
        refused("{\"data\":\"MA==\"}", 400, "NOT_ONE_SIGNATURE");
        refused("{\"cms\":null}", 400, "NOT_ONE_SIGNATURE");
        refused("{\"cms\":\"MA==\",\"xml\":\"<a/>\"}", 400, "NOT_ONE_SIGNATURE");
        refused("{\"xml\":\"<a/>\",\"data\":\"MA==\"}", 400, "NOT_ONE_SIGNATURE");
        refused("{\"cms\":7}", 400, "WRONG_TYPE", "cms");
        refused("{\"cms\":[\"MA==\"]}", 400, "WRONG_TYPE", "cms");
        refused("{\"cms\":\"MA==\",\"data\":{}}", 400, "WRONG_TYPE", "data");
        refused("{\"xml\":true}", 400, "WRONG_TYPE", "xml");
        for (var checks : List.of("\"OCSP\"", "[\"NONE\"]", "[1]", "{}", "false"))
            refused("{\"cms\":\"MA==\",\"revocationCheck\":" + checks + "}", 400, "WRONG_TYPE", "revocationCheck");
        refused("{\"cms\":\"MA==\",\"purpose\":\"ANY\"}", 400, "WRONG_TYPE", "purpose");
        refused("{\"cms\":\"MA==\",\"daat\":\"MA==\"}", 400, "UNKNOWN_FIELD", "daat");
        refused("{\"cms\":\"<html>\"}", 400, "NOT_BASE64", "cms");
        refused("{\"cms\":\"MA==\",\"data\":\"Ө\"}", 400, "NOT_BASE64", "data");
    }

    @Test
    void a_long_field_name_is_not_thrown_back() throws Exception {
        var answer = post("{\"" + "a".repeat(40_000) + "\":1}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UNKNOWN_FIELD").hasSizeLessThan(1000);
    }

    @Test
    void problems_are_told_in_the_language_of_the_caller() throws Exception {
        assertThat(post("{}", "Accept-Language", "kk").body()).contains("тек біреуін");
        assertThat(post("{}", "Accept-Language", "ru").body()).contains("ровно одно");
    }

    @Test
    void only_JSON_is_taken() throws Exception {
        var body = "{\"cms\":\"MA==\"}";
        for (var type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "json"))
            problem(send(BodyPublishers.ofString(body), "Content-Type", type), 415, "NOT_JSON_TYPE");
        problem(send(BodyPublishers.ofString(body)), 415, "NOT_JSON_TYPE");
        problem(
                send(
                        BodyPublishers.ofByteArray(new byte[] {31, (byte) 139, 8, 0}),
                        "Content-Type",
                        "application/json",
                        "Content-Encoding",
                        "gzip"),
                415,
                "NOT_JSON_TYPE");
        assertThat(send(BodyPublishers.ofString(body), "Content-Type", "application/json;charset=UTF-8")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_body_has_a_bound_whether_it_is_announced_or_not() throws Exception {
        var whole = new byte[Body.LARGEST + 1];
        java.util.Arrays.fill(whole, (byte) ' ');
        String[] json = {"Content-Type", "application/json"};
        problem(send(BodyPublishers.ofByteArray(whole), json), 413, "TOO_LARGE");
        problem(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(whole)), json), 413, "TOO_LARGE");
        var most = "{\"cms\":\"" + "A".repeat(Body.LARGEST - 10) + "\"}";
        assertThat(most.length()).isEqualTo(Body.LARGEST);
        assertThat(codes(JSON.readTree(post(most).body()))).containsExactly("SIGNATURE_MALFORMED");
    }

    @Test
    void a_request_that_breaks_off_holds_nothing() throws Exception {
        var address = URI.create(system.url());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            var head =
                    "POST /api/v1/signatures/verify HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 100\r\n\r\n{\"cms\":";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
        }
        assertThat(system.module(Turnstile.class).free()).isEqualTo(Turnstile.ROOM);
    }

    @Test
    void a_body_that_comes_drop_by_drop_is_given_up() {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[] {'{', '}'});
        assertThatExceptionOfType(Unanswerable.class)
                .isThrownBy(() -> Body.read(request, Duration.ofNanos(-1)))
                .returns(Fault.TOO_SLOW, Unanswerable::fault);
    }

    @Test
    void whoever_finds_no_room_is_told_to_come_again() throws Exception {
        var answer = system.module(Turnstile.class)
                .through((Turnstile.ROOM - Turnstile.EACH) << 10, () -> unchecked("{\"cms\":\"MA==\"}"));
        problem(answer, 429, "BUSY");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(post("{\"cms\":\"MA==\"}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void a_signed_XML_document_is_judged_in_the_same_words(ThrowAwayAuthority authority) throws Exception {
        var xml = new String(
                XmlSigning.enveloped("<өтініш><жсн>1</жсн></өтініш>".getBytes(UTF_8), person(authority)), UTF_8);
        var told = verified(Map.of("xml", xml));
        assertThat(told.get("verdict").asString()).isEqualTo("VALID");
        assertThat(certificate(told).get("subject").get("iin").asString()).isEqualTo(IIN);

        var changed = verified(Map.of("xml", xml.replace("<жсн>1<", "<жсн>2<")));
        assertThat(changed.get("valid").asBoolean()).isFalse();
        assertThat(codes(changed)).containsExactly("DIGEST_MISMATCH");
        assertThat(codes(verified(Map.of("xml", "<өтініш/>")))).containsExactly("NO_SIGNER");
        assertThat(codes(verified(Map.of("xml", "no XML")))).containsExactly("SIGNATURE_MALFORMED");
    }

    @Test
    void other_methods_are_refused() throws Exception {
        var address = URI.create(system.url() + "/api/v1/signatures/verify");
        var answer = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void nobody_signs_in_there_and_nothing_is_remembered() throws Exception {
        var answer = post("{\"cms\":\"MA==\"}", "Cookie", "qyzmet=stolen", "Origin", "https://elsewhere.invalid");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void no_bytes_at_all_make_it_break() throws Exception {
        var random = new Random(20180702);
        var good = JSON.writeValueAsBytes(Map.of("cms", base64(enclosing(person(RSA)))));
        for (int round = 0; round < 300; round++) {
            var damaged = good.clone();
            for (int i = 0; i <= round % 4; i++) damaged[random.nextInt(good.length)] = (byte) random.nextInt();
            var answer = send(BodyPublishers.ofByteArray(damaged), "Content-Type", "application/json");
            assertThat(answer.statusCode())
                    .as("round %d: %s", round, answer.body())
                    .isIn(200, 400);
        }
    }

    private static HttpResponse<String> unchecked(String body) {
        try {
            return post(body);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void refused(String body, int status, String code) throws Exception {
        problem(post(body), status, code);
    }

    private static void refused(String body, int status, String code, String field) throws Exception {
        var answer = post(body);
        problem(answer, status, code);
        assertThat(JSON.readTree(answer.body()).get("field").asString()).isEqualTo(field);
    }

    private static void problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).endsWith(".");
    }

    private static JsonNode verified(Map<String, ?> request) throws Exception {
        var answer = post(JSON.writeValueAsString(request));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(answer.body());
    }

    private static List<String> codes(JsonNode told) {
        var codes = new ArrayList<String>();
        told.get("findings").forEach(finding -> codes.add(finding.get("code").asString()));
        return codes;
    }

    private static JsonNode certificate(JsonNode told) {
        return told.get("signers").get(0).get("certificates").get(0);
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        var all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return send(BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    private static HttpResponse<String> send(BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(system.url() + "/api/v1/signatures/verify"));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.POST(body).build(), BodyHandlers.ofString());
    }

    private static SigningKey person(ThrowAwayAuthority authority) {
        return authority.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
    }

    private static byte[] enclosing(SigningKey key) {
        return Signing.enclosing(DOCUMENT, key, Instant.now());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
