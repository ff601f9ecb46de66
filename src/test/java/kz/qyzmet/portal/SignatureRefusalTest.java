package kz.qyzmet.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.app.Applicant.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.security.SecureRandom;
import java.security.cert.CRLReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kz.qyzmet.app.Applicant;
import kz.qyzmet.app.DemoAuthority;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.intake.Application;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.play.Browser;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.HeldKeys;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.SignInChallenge;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can be wrong with an applicant's signature leads to the refusal of the regulation's own paragraph. */
class SignatureRefusalTest {
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-12-31T00:00:00Z");
    private static final String EXTERNAT = "zhambyl/externat";
    private static final String PROPERTY = "karaganda/minors-property";

    private static TestSystem system;
    private static final Map<Scheme, SigningKey> suspended = new java.util.EnumMap<>(Scheme.class);

    /** A citizen for each kind of key. */
    enum Scheme {
        GOST(Applicant.AIGUL),
        RSA(Applicant.QANAT);

        final String iin;

        Scheme(String iin) {
            this.iin = iin;
        }

        ThrowAwayAuthority stranger() {
            return this == RSA
                    ? ThrowAwayAuthority.create("QYZMET DEMO " + this, FROM, UNTIL)
                    : ThrowAwayAuthority.createGost("QYZMET DEMO " + this, FROM, UNTIL);
        }

        DemoAuthority authority() {
            return new DemoAuthority(system, name());
        }

        SigningKey key(ThrowAwayAuthority by, Purpose purpose, Instant from, Instant until) {
            return by.issue(Subject.person("Сынақ Азамат", iin), purpose, from, until);
        }
    }

    @BeforeAll
    static void start() {
        system = TestSystem.demo();
        for (var scheme : Scheme.values()) {
            var key = scheme.key(scheme.authority().now(), Purpose.SIGN, FROM, UNTIL);
            scheme.authority().withdraw(key.certificate(), FROM.plusSeconds(60), CRLReason.CERTIFICATE_HOLD);
            suspended.put(scheme, key);
        }
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_bad_key_is_refused_by_the_act_and_the_draft_outlives_it(Scheme scheme) {
        var citizen = new Applicant(system, scheme.iin);
        var desk = citizen.toTheSignature("ru", EXTERNAT, "taraz-education", Map.of());
        var request = citizen.request(desk);
        var ours = scheme.authority().now();

        refused(citizen, citizen.sign(desk, "EXPIRED"), Check.CERTIFICATE_EXPIRED);
        refused(citizen, citizen.sign(desk, "REVOKED"), Check.CERTIFICATE_REVOKED);
        refused(citizen, citizen.sign(desk, "OF_ANOTHER"), Check.IIN_MISMATCH);
        var early = scheme.key(ours, Purpose.SIGN, Instant.parse("2030-01-01T00:00:00Z"), UNTIL);
        refused(citizen, citizen.sign(desk, signed(request, early)), Check.CERTIFICATE_NOT_YET_VALID);
        var held = Objects.requireNonNull(suspended.get(scheme));
        refused(citizen, citizen.sign(desk, signed(request, held)), Check.CERTIFICATE_ON_HOLD);
        var foreign = scheme.key(scheme.stranger(), Purpose.SIGN, FROM, UNTIL);
        refused(citizen, citizen.sign(desk, signed(request, foreign)), Check.CHAIN_UNTRUSTED);
        var forEntering = scheme.key(ours, Purpose.SIGN_IN, FROM, UNTIL);
        refused(citizen, citizen.sign(desk, signed(request, forEntering)), Check.KEY_USAGE_WRONG);
        var other = new String(request, UTF_8).replace("true", "false").getBytes(UTF_8);
        refused(citizen, citizen.sign(desk, mine(scheme, other)), Check.DIGEST_MISMATCH);
        refused(citizen, citizen.sign(desk, new byte[] {0x30, 0x03, 0x02, 0x01, 0x01}), Check.SIGNATURE_MALFORMED);

        assertThat(refusal(citizen.browser().open(path(desk))))
                .as("told until it is put right")
                .startsWith("EDS_NOT");
        assertThat(citizen.of(citizen.sign(desk, "VALID")).number()).startsWith("A31-");
    }

    @Test
    void a_file_that_is_no_signature_is_told_at_the_form_and_is_no_refusal() {
        var citizen = new Applicant(system, Applicant.AIGUL);
        var desk = citizen.toTheSignature("ru", EXTERNAT, "taraz-education", Map.of());
        var told = citizen.sign(desk, citizen.request(desk));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page().select(".errors").text()).contains("Приложенный файл не является подписью");
        assertThat(told.page().select("[data-refusal]")).isEmpty();
        assertThat(system.module(Journal.class)
                        .of("application/" + citizen.of(told).id()))
                .extracting(Line::kind)
                .doesNotContain("intake.refused");
        var base64 = Base64.getMimeEncoder().encode(mine(Scheme.GOST, citizen.request(desk)));
        assertThat(citizen.of(citizen.sign(told, base64)).number()).isNotNull();
    }

    @Test
    void the_refusal_is_told_in_the_readers_language() {
        for (var language : new String[] {"kk", "ru", "en"}) {
            var citizen = new Applicant(system, Applicant.AIGUL);
            var desk = citizen.toTheSignature(language, EXTERNAT, "taraz-education", Map.of());
            var said = citizen.sign(desk, "REVOKED")
                    .page()
                    .select("[data-refusal]")
                    .text();
            assertThat(said).contains(sentence(language, Check.CERTIFICATE_REVOKED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_IIN_in_the_signed_form_is_that_of_the_certificate(Scheme scheme) {
        var citizen = new Applicant(system, scheme.iin);
        var other = scheme == Scheme.GOST ? Applicant.QANAT : Applicant.AIGUL;
        var desk = citizen.toTheSignature("ru", PROPERTY, "karaganda-akimat", Map.of("applicant-iin", other));
        assertThat(new String(citizen.request(desk), UTF_8)).contains("\"applicant-iin\":\"" + other + "\"");

        refusedAt(citizen, citizen.sign(desk, "VALID"), Check.IIN_MISMATCH, "9.7 9.6");
        var his = signed(citizen.request(desk), HeldKeys.Kind.VALID, other);
        refusedAt(citizen, citizen.sign(desk, his), Check.IIN_MISMATCH, "9.7 9.6");

        var own = citizen.toTheSignature("ru", PROPERTY, "karaganda-akimat", Map.of());
        assertThat(citizen.of(citizen.sign(own, "VALID")).number())
                .as("the form is filled in from the register")
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_signed_challenge_is_no_application_and_a_signed_application_no_proof(Scheme scheme) {
        var citizen = new Applicant(system, scheme.iin);
        var desk = citizen.toTheSignature("kk", EXTERNAT, "taraz-education", Map.of());
        var guest = new Browser(system.url());
        var proof = guest.submit(guest.open("/kk/portal/register").form("/register"), Map.of("iin", scheme.iin));
        var challenge = guest.download(proof.page().location() + "/challenge");

        refused(citizen, citizen.sign(desk, mine(scheme, challenge)), Check.DIGEST_MISMATCH);
        refused(citizen, citizen.sign(desk, enclosing(scheme, challenge)), Check.DIGEST_MISMATCH);

        var request = citizen.request(desk);
        notProven(guest, proof, mine(scheme, request));
        notProven(guest, proof, enclosing(scheme, request));
        var shown = SignInChallenge.read(challenge).orElseThrow();
        var elsewhere = new SignInChallenge(
                "https://evil.example", shown.login(), shown.nonce(), shown.issuedAt(), shown.expiresAt());
        notProven(guest, proof, mine(scheme, elsewhere.document()));
        var another = SignInChallenge.create(
                shown.audience(), shown.login(), shown.issuedAt(), Duration.ofMinutes(15), new SecureRandom());
        notProven(guest, proof, mine(scheme, another.document()));

        var answer = mine(scheme, challenge);
        assertThat(prove(guest, proof, answer).page().location()).endsWith("/kk/portal/cabinet");
        assertThat(prove(guest, proof, answer).page().location())
                .as("used once")
                .endsWith("/kk/portal/register");
    }

    @ParameterizedTest
    @EnumSource
    void a_challenge_that_waited_too_long_proves_nothing(Scheme scheme) {
        var guest = new Browser(system.url());
        var proof = guest.submit(guest.open("/kk/portal/register").form("/register"), Map.of("iin", scheme.iin));
        var answer = mine(scheme, guest.download(proof.page().location() + "/challenge"));
        guest.submit(guest.open("/kk/demo/clock").form("/demo/clock"), Map.of("by", "hour"));
        assertThat(prove(guest, proof, answer).page().location()).endsWith("/kk/portal/register");
    }

    @Test
    void a_proof_that_nobody_can_judge_now_promises_nothing_that_a_form_does_not_keep() {
        var guest = new Browser(system.url());
        var proof = guest.submit(guest.open("/kk/portal/register").form("/register"), Map.of("iin", Applicant.AIGUL));
        var typed = Map.of("key", "ANSWERED_LATER", "password", "qyzmet-demo", "again", "qyzmet-demo");
        var answer = guest.submit(proof.form(path(proof).substring(3)), typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".notice").text())
                .contains("құпиясөзді қайта жазып")
                .doesNotContain("сақталды");
    }

    private static void notProven(Browser guest, Shown proof, byte[] cms) {
        var answer = prove(guest, proof, cms);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".notice").text()).contains(sentence("kk", Check.DIGEST_MISMATCH));
        assertThat(system.module(Journal.class)
                        .of("registration/" + path(proof).replaceAll(".*/", ""))
                        .getLast())
                .satisfies(line -> assertThat(line.facts().toString()).contains(Check.DIGEST_MISMATCH.name()));
    }

    private static Shown prove(Browser guest, Shown proof, byte[] cms) {
        var page = new Browser.Upload("my.cms", cms);
        return guest.submit(
                proof.form(path(proof).substring(3)),
                Map.of("key", "", "password", "qyzmet-demo", "again", "qyzmet-demo"),
                Map.of("signature", page));
    }

    private static void refused(Applicant citizen, Shown shown, Check check) {
        refusedAt(citizen, shown, check, "11.7 11.6");
    }

    private static void refusedAt(Applicant citizen, Shown shown, Check check, String at) {
        assertThat(shown.status()).as(check.name()).isEqualTo(422);
        assertThat(refusal(shown)).as(check.name()).isEqualTo("EDS_NOT_CONFIRMED " + at);
        var language = shown.page().select("html").attr("lang");
        assertThat(shown.page().select("[data-refusal]").text()).contains(sentence(language, check));
        var last = system.module(Journal.class)
                .of("application/" + citizen.of(shown).id())
                .getLast();
        assertThat(last.kind()).isEqualTo("intake.refused");
        assertThat(last.facts().toString()).contains("EDS_NOT_CONFIRMED", check.name());
        assertThat(citizen.of(shown)).matches(Application::draft);
    }

    private static String sentence(String language, Check check) {
        var texts = new Properties();
        var file = "/kz/qyzmet/signature/messages_" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(SignatureRefusalTest.class.getResourceAsStream(file)), UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return texts.getProperty(check.messageKey()).replace("''", "'");
    }

    private static byte[] mine(Scheme scheme, byte[] content) {
        return signed(content, HeldKeys.Kind.VALID, scheme.iin);
    }

    private static byte[] signed(byte[] content, HeldKeys.Kind kind, String iin) {
        return system.module(HeldKeys.class)
                .sign(iin, kind, content, system.module(LegalClock.class).now());
    }

    private static byte[] enclosing(Scheme scheme, byte[] content) {
        var key = scheme.key(scheme.authority().now(), Purpose.SIGN, FROM, UNTIL);
        return Signing.enclosing(content, key, system.module(LegalClock.class).now());
    }

    private static byte[] signed(byte[] content, SigningKey key) {
        return Signing.detached(content, key, system.module(LegalClock.class).now());
    }

    private static String path(Shown shown) {
        return shown.page().location().substring(system.url().length());
    }
}
