package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.TrustFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a person at the terminal does with key files and signature files. */
@ParameterizedClass
@MethodSource("authorities")
class VerifyCommandTest {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2090-01-01T00:00:00Z");
    private static final ThrowAwayAuthority RSA = ThrowAwayAuthority.create("QYZMET TEST", FROM, UNTIL);
    private static final ThrowAwayAuthority GOST = ThrowAwayAuthority.createGost("QYZMET TEST", FROM, UNTIL);

    private record Run(int exit, String out, String err) {}

    private final ThrowAwayAuthority authority;
    private final SigningKey key;

    @TempDir
    Path folder;

    private Path document;

    VerifyCommandTest(ThrowAwayAuthority authority) {
        this.authority = authority;
        this.key = authority.issue(Subject.person("СЫНАҚОВ СЫНАҚ", "910101500011"), Purpose.SIGN, FROM, UNTIL);
    }

    static Stream<ThrowAwayAuthority> authorities() {
        return Stream.of(RSA, GOST);
    }

    @BeforeEach
    void files() throws Exception {
        document = Files.writeString(folder.resolve("өтініш.txt"), "Өтініш");
        Files.write(folder.resolve("key.p12"), key.toPkcs12("сынақ".toCharArray()));
        Files.writeString(folder.resolve("password"), "сынақ\n");
        var trust = new TrustFolder(folder.resolve("trust"));
        for (var certificate : key.chain()) {
            var file = Files.write(folder.resolve("authority.cer"), certificate.getEncoded());
            trust.entries(file).forEach(trust::pin);
        }
        var number = 0;
        for (var list : authority.lists(1, Instant.now().minusSeconds(600), UNTIL))
            Files.write(folder.resolve("list" + number++ + ".crl"), list.getEncoded());
    }

    @Test
    void what_sign_signs_verify_finds_valid() throws Exception {
        var signed = sign(document.toString());
        assertThat(signed.exit()).as(signed.err()).isZero();
        var cms = folder.resolve("өтініш.txt.cms");
        assertThat(signed.out().strip()).isEqualTo(cms.toString());

        var run = verify(cms.toString(), "--crl", list(0), list(1));
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("VALID", "СЫНАҚОВ СЫНАҚ", "910101500011", "QYZMET TEST ROOT", "SHA-256");
    }

    @Test
    void xml_and_messages_are_signed_and_judged_in_their_own_form() throws Exception {
        var xml = Files.writeString(folder.resolve("a.xml"), "<а><б>1</б></а>");
        var soap = Files.writeString(folder.resolve("b.xml"), """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><б>1</б></s:Body></s:Envelope>""");
        for (var form : List.of("--xml", "--soap")) {
            var signed = sign(form, (form.equals("--xml") ? xml : soap).toString());
            assertThat(signed.exit()).as(signed.err()).isZero();
            var file = Path.of(signed.out().strip());
            assertThat(file.toString()).endsWith(".xml.signed.xml");
            var run = verify(form, file.toString(), "--crl", list(0), list(1));
            assertThat(run.exit()).as(run.out() + run.err()).isZero();
            assertThat(run.out()).contains("VALID", "910101500011");
            assertThat(verify(file.toString(), "--crl", list(0), list(1)).exit())
                    .isOne(); // the caller states the form
            assertThat(verify(form, "--content", xml.toString(), file.toString())
                            .err())
                    .contains("leave --content out");
            Files.writeString(file, Files.readString(file).replace("<б>1", "<б>2"));
            var changed = verify(form, file.toString(), "--crl", list(0), list(1));
            assertThat(changed.exit()).isOne();
            assertThat(changed.out()).contains("DIGEST_MISMATCH", "XMLDSig §3.2.1");
        }
    }

    @Test
    void a_detached_signature_needs_its_document() throws Exception {
        var cms = folder.resolve("s.cms").toString();
        assertThat(sign("--detached", "-o", cms, document.toString()).exit()).isZero();
        assertThat(verify(cms, "--content", document.toString(), "--crl", list(0), list(1))
                        .exit())
                .isZero();
        assertThat(verify(cms, "--crl", list(0), list(1)).exit()).isOne();
        Files.writeString(document, "Басқа");
        var changed = verify(cms, "--content", document.toString(), "--crl", list(0), list(1));
        assertThat(changed.exit()).isOne();
        assertThat(changed.out()).contains("DIGEST_MISMATCH", "RFC 5652 §5.4");
    }

    @Test
    void without_lists_it_is_undecided_and_an_answer_takes_their_place() throws Exception {
        var cms = signed();
        var run = verify(cms);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).startsWith("INDETERMINATE").contains("REVOCATION_UNKNOWN");
        var answer = authority.responder(FROM, UNTIL).answerAbout(key.certificate(), Instant.now());
        Files.write(folder.resolve("answer"), answer);
        var answered =
                verify(cms, "--crl", list(1), "--ocsp", folder.resolve("answer").toString());
        assertThat(answered.exit()).as(answered.out()).isZero();
        assertThat(answered.out()).contains("OCSP answer of");
    }

    @Test
    void a_program_reads_the_same() throws Exception {
        var run = verify(signed(), "--json", "--crl", list(0), list(1));
        var told = JsonMapper.builder().build().readTree(run.out());
        assertThat(told.get("verdict").asString()).isEqualTo("VALID");
        var signer = told.get("signers").get(0);
        assertThat(signer.get("certificate").get("iin").asString()).isEqualTo("910101500011");
        assertThat(signer.get("chain")).hasSize(3);
        assertThat(signer.get("evidence").get(0).get("kind").asString()).isEqualTo("LIST");
        assertThat(signer.get("timeStamp").isNull()).isTrue();
        assertThat(signer.propertyNames())
                .containsExactly(
                        "certificate",
                        "judgedAt",
                        "timeStamp",
                        "timeStampFlaw",
                        "claimedTime",
                        "chain",
                        "evidence",
                        "findings");
        var undecided =
                JsonMapper.builder().build().readTree(verify(signed(), "--json").out());
        assertThat(undecided.get("findings").get(0).get("code").asString()).isEqualTo("REVOCATION_UNKNOWN");
        assertThat(undecided.get("findings").get(0).get("conclusive").asBoolean())
                .isFalse();
    }

    @Test
    void people_read_it_in_their_language() throws Exception {
        assertThat(verify(signed(), "--language", "kk").out())
                .contains("Қол қойған: СЫНАҚОВ СЫНАҚ", "дәл қазір тексере алмаймыз");
        assertThat(verify(signed(), "--language", "ru").out())
                .contains("Подписал: СЫНАҚОВ СЫНАҚ", "Сейчас невозможно проверить");
        assertThat(verify(signed(), "--language", "de").exit()).isEqualTo(2);
    }

    @Test
    void signatures_come_as_text_too() throws Exception {
        var cms = Files.readAllBytes(Path.of(signed()));
        var base64 = Base64.getMimeEncoder().encodeToString(cms);
        for (var text : List.of(base64, "-----BEGIN CMS-----\n" + base64 + "\n-----END CMS-----\n")) {
            var file = Files.writeString(folder.resolve("text.cms"), text);
            assertThat(verify(file.toString(), "--crl", list(0), list(1)).exit())
                    .isZero();
        }
    }

    @Test
    void a_moment_may_be_told() throws Exception {
        var cms = signed();
        assertThat(verify(cms, "--at", UNTIL.plusSeconds(1).toString(), "--crl", list(0), list(1))
                        .out())
                .contains("CERTIFICATE_EXPIRED");
        assertThat(verify(cms, "--at", "yesterday").exit()).isEqualTo(2);
    }

    @Test
    void a_time_stamp_comes_from_the_authority_that_the_operator_named() throws Exception {
        var trust = folder.resolve("trust");
        for (int i = 0; i < 2; i++) Files.copy(Path.of(list(i)), trust.resolve("list" + i + ".crl"));
        var stamped = folder.resolve("stamped.cms");
        String[] signing = {"--timestamp", "--trust", trust.toString(), "-o", stamped.toString(), document.toString()};
        var unnamed = sign(signing);
        assertThat(unnamed.exit()).isEqualTo(2);
        assertThat(unnamed.err()).contains("No time stamp: no time-stamping authority is named");

        var stamper = authority.timeStamper(FROM, UNTIL);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsp", exchange -> {
            var answer = stamper.answer(exchange.getRequestBody().readAllBytes(), Instant.now());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/tsp";
            Files.writeString(trust.resolve("addresses.properties"), "tsp=" + address);
            var run = sign(signing);
            assertThat(run.exit()).as(run.err()).isZero();
            var told = JsonMapper.builder()
                    .build()
                    .readTree(verify(stamped.toString(), "--json").out());
            assertThat(told.get("verdict").asString()).isEqualTo("VALID");
            assertThat(told.get("signers").get(0).get("timeStamp").get("maker").asString())
                    .contains("TIME-STAMPING AUTHORITY");
        } finally {
            server.stop(0);
        }
        Files.delete(stamped);
        assertThat(sign(signing).err()).contains("No time stamp: 127.0.0.1: no usable answer");
        assertThat(stamped).doesNotExist();
    }

    @Test
    void nobody_is_trusted_unasked() throws Exception {
        var nobody = Files.createDirectories(folder.resolve("nobody")).toString();
        var run = run("verify", signed(), "--trust", nobody);
        assertThat(run.exit()).isOne();
        assertThat(run.out()).contains("CHAIN_UNTRUSTED");
        Files.write(folder.resolve("trust/stray.cer"), key.certificate().getEncoded());
        var stray = verify(signed());
        assertThat(stray.exit()).isEqualTo(2);
        assertThat(stray.err()).contains("stray.cer is not pinned");
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence() throws Exception {
        assertThat(verify(folder.resolve("absent").toString()).err()).startsWith("There is no file");
        var nothing = Files.writeString(folder.resolve("nothing"), "<html>");
        var run = verify(nothing.toString());
        assertThat(run.exit()).isOne();
        assertThat(run.out()).contains("SIGNATURE_MALFORMED");
        var notAList = verify(signed(), "--crl", nothing.toString());
        assertThat(notAList.exit()).isEqualTo(2);
        assertThat(notAList.err()).startsWith("Not a certificate revocation list");
    }

    @Test
    void nothing_is_overwritten_and_no_wrong_password_signs() throws Exception {
        signed();
        var again = sign("-o", folder.resolve("signed.cms").toString(), document.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        Files.writeString(folder.resolve("password"), "басқа");
        var wrong = sign("-o", folder.resolve("new.cms").toString(), document.toString());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("password is wrong");
        assertThat(folder.resolve("new.cms")).doesNotExist();
        Files.writeString(folder.resolve("password"), "сынақ");
        for (var option : List.of("--detached", "--timestamp"))
            assertThat(sign("--xml", option, document.toString()).err())
                    .contains("leave --detached and --timestamp out");
        assertThat(sign("--xml", "--soap", document.toString()).exit()).isEqualTo(2);
        assertThat(sign("--xml", document.toString()).err()).startsWith("Not XML that can be signed");
    }

    private String signed() throws Exception {
        var cms = folder.resolve("signed.cms");
        Files.deleteIfExists(cms);
        assertThat(sign("-o", cms.toString(), document.toString()).exit()).isZero();
        return cms.toString();
    }

    private String list(int which) {
        return folder.resolve("list" + which + ".crl").toString();
    }

    private Run sign(String... more) {
        var arguments = new ArrayList<>(List.of(
                "sign",
                "--p12",
                folder.resolve("key.p12").toString(),
                "--password-file",
                folder.resolve("password").toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Run verify(String file, String... more) {
        var arguments = new ArrayList<>(
                List.of("verify", file, "--trust", folder.resolve("trust").toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Qyzmet.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }
}
