package kz.qyzmet.agent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.agent.Deed.Contents;
import kz.qyzmet.agent.Limits.Unfit;
import kz.qyzmet.signature.Evidence;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Report;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import kz.qyzmet.signature.XmlVerification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the agent answers when the person has chosen: real signatures, judged by the product's own verifier. */
class SignatoryTest {
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2018-12-31T23:59:59Z");
    private static final Instant NOON = Instant.parse("2018-07-02T12:00:00Z");
    private static final String IIN = "910101500011";
    private static final byte[] DOCUMENT = "Өтініш № 1".getBytes(UTF_8);
    private static final Limits ANY = Limits.ofUsages(true, List.of());
    private static final Manner OLDER = new Manner.Common(false);
    private static final Manner NEWER = new Manner.Basics(false, false);

    private static final Hand RSA = Hand.of("RSA", "SHA-256", ThrowAwayAuthority.create("AGENT TEST", FROM, UNTIL));
    private static final Hand GOST =
            Hand.of("GOST", "1.2.398.3.10.1.3.3", ThrowAwayAuthority.createGost("AGENT TEST", FROM, UNTIL));

    record Hand(String name, String digest, ThrowAwayAuthority authority, SigningKey key) {
        static Hand of(String name, String digest, ThrowAwayAuthority authority) {
            return new Hand(
                    name,
                    digest,
                    authority,
                    authority.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL));
        }

        String answer(Wish wish) {
            return Signatory.answer(wish, key, () -> authority.timeStamper(FROM, UNTIL), NOON);
        }

        Verdict judge(byte[] cms) {
            return report(cms).verdict();
        }

        Report report(byte[] cms) {
            var lists = authority.lists(1, NOON.minus(Duration.ofHours(1)), NOON.plus(Duration.ofDays(1)));
            return Verification.report(
                    cms, DOCUMENT, Policy.signedBy(IIN), authority.trust(), new Evidence(NOON, lists), NOON);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hand> both() {
        return Stream.of(RSA, GOST);
    }

    @ParameterizedTest
    @MethodSource("both")
    void the_newer_module_hands_over_PEM_that_is_valid(Hand hand) {
        var answer = read(hand.answer(sign(Contents.DETACHED, false, NEWER)));
        assertThat(answer.path("status").asBoolean()).isTrue();
        var pem = answer.path("body").path("result").asString();
        assertThat(pem).startsWith("-----BEGIN CMS-----\n").endsWith("\n-----END CMS-----\n");
        assertThat(pem.lines().mapToInt(String::length).max()).hasValue(64);
        assertThat(hand.judge(der(pem))).isInstanceOf(Verdict.Valid.class);
    }

    @ParameterizedTest
    @MethodSource("both")
    void the_older_module_hands_over_bare_base64_that_is_valid(Hand hand) {
        var answer = read(hand.answer(sign(Contents.ENCLOSED, false, OLDER)));
        assertThat(answer.path("code").asString()).isEqualTo("200");
        assertThat(hand.judge(
                        Base64.getDecoder().decode(answer.path("responseObject").asString())))
                .isInstanceOf(Verdict.Valid.class);
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_digest_is_signed_as_its_document_would_be(Hand hand) throws Exception {
        var digest = MessageDigest.getInstance(hand.digest()).digest(DOCUMENT);
        var deed = new Deed.SignCms(List.of(digest), Contents.DIGEST, false);
        var answer = read(hand.answer(new Wish(deed, ANY, NEWER)));
        assertThat(hand.judge(der(answer.path("body").path("result").asString())))
                .isInstanceOf(Verdict.Valid.class);
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_digest_of_another_size_than_the_keys_is_a_failure(Hand hand) {
        var deed = new Deed.SignCms(List.of(new byte[20]), Contents.DIGEST, false);
        assertThat(hand.answer(new Wish(deed, ANY, NEWER))).contains("\"status\":false", "SIGNING_FAILURE");
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_time_stamp_is_put_in_where_it_is_asked_for(Hand hand) {
        var stamped = read(hand.answer(sign(Contents.DETACHED, true, NEWER)));
        var report = hand.report(der(stamped.path("body").path("result").asString()));
        assertThat(report.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(report.signers().getFirst().timeStamp()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("both")
    void an_XML_document_comes_back_with_its_signature_inside(Hand hand) {
        var wish = new Wish(new Deed.SignXml(List.of("<өтініш><мектеп>5</мектеп></өтініш>")), ANY, NEWER);
        var signed = read(hand.answer(wish)).path("body").path("result").asString();
        var lists = hand.authority().lists(1, NOON.minus(Duration.ofHours(1)), NOON.plus(Duration.ofDays(1)));
        var verdict = XmlVerification.verify(
                signed.getBytes(UTF_8),
                Policy.signedBy(IIN),
                hand.authority().trust(),
                new Evidence(NOON, lists),
                NOON);
        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void what_is_no_XML_is_a_failure_in_the_words_of_the_module() {
        var broken = new Deed.SignXml(List.of("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"));
        assertThat(RSA.answer(new Wish(broken, ANY, NEWER))).contains("\"status\":false", "SIGNING_FAILURE");
        assertThat(RSA.answer(new Wish(broken, ANY, OLDER))).contains("\"code\":\"500\"");
    }

    @Test
    void a_list_comes_back_for_a_list_and_the_certificate_where_it_is_wanted() {
        var deed = new Deed.SignCms(List.of(DOCUMENT, DOCUMENT), Contents.DETACHED, false);
        var list = read(RSA.answer(new Wish(deed, ANY, new Manner.Basics(true, false))));
        assertThat(list.path("body").path("result").size()).isEqualTo(2);
        var both = read(RSA.answer(new Wish(deed, ANY, new Manner.Basics(true, true))))
                .path("body")
                .path("result");
        assertThat(both.path("signatures").size()).isEqualTo(2);
        assertThat(both.path("certificate").asString()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void a_certificate_is_shown_with_its_names_and_moments() {
        var facts = read(RSA.answer(new Wish(new Deed.ShowCertificate(), ANY, OLDER)))
                .path("responseObject");
        assertThat(facts.path("subjectCn").asString()).isEqualTo("СЫНАҚОВ СЫНАҚ");
        assertThat(facts.path("issuerCn").asString()).isEqualTo("AGENT TEST");
        assertThat(facts.path("certNotBefore").asString()).isEqualTo("01.01.2018 06:00:00");
        assertThat(facts.path("alias").asString())
                .hasSize(40)
                .isEqualTo(facts.path("keyId").asString());
        assertThat(facts.path("authorityKeyIdentifier").asString()).hasSize(40);
        assertThat(facts.path("pem").asString()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void only_one_request_waits_for_the_person() {
        assertThat(sign(Contents.DETACHED, false, NEWER).busy()).contains("\"status\":false", "GENERAL_ERROR");
        assertThat(sign(Contents.DETACHED, false, OLDER).busy()).contains("\"code\":\"500\"");
    }

    @Test
    void each_limit_leaves_out_the_keys_that_do_not_fit() {
        var held = new AgentKey(RSA.key(), true);
        var chain = List.of(CertificateFacts.pem(
                new SigningKey(RSA.key().key(), RSA.key().chain().getFirst(), List.of())));
        var serial = RSA.key().certificate().getSerialNumber().toString(16);
        assertThat(unfit(held, new Limits(true, List.of(), IIN, null, serial, chain, true, true)))
                .isNull();
        assertThat(unfit(held, new Limits(false, List.of(), null, null, null, List.of(), true, true)))
                .isEqualTo(Unfit.STORAGE);
        assertThat(unfit(held, new Limits(true, List.of(), null, null, null, null, true, true)))
                .isEqualTo(Unfit.AUTHORITY);
        var others = List.of(CertificateFacts.pem(GOST.key()));
        assertThat(unfit(held, new Limits(true, List.of(), null, null, null, others, true, true)))
                .isEqualTo(Unfit.AUTHORITY);
        assertThat(unfit(held, Limits.ofUsages(true, List.of("1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2"))))
                .isEqualTo(Unfit.USE);
        assertThat(unfit(held, new Limits(true, List.of(), "920202600019", null, null, List.of(), true, true)))
                .isEqualTo(Unfit.PERSON);
        assertThat(unfit(held, new Limits(true, List.of(), null, "180140000015", null, List.of(), true, true)))
                .isEqualTo(Unfit.ORGANISATION);
        assertThat(unfit(held, new Limits(true, List.of(), null, null, "1f", List.of(), true, true)))
                .isEqualTo(Unfit.CERTIFICATE);
        assertThat(unfit(held, new Limits(true, List.of(), null, null, null, List.of(), true, false)))
                .isEqualTo(Unfit.REVOKED);
        var today = new Limits(true, List.of(), null, null, null, List.of(), false, true);
        assertThat(today.unfit(held, UNTIL)).isEmpty();
        assertThat(today.unfit(held, UNTIL.plusSeconds(1))).contains(Unfit.EXPIRED);
    }

    private static @Nullable Unfit unfit(AgentKey key, Limits limits) {
        return limits.unfit(key, NOON).orElse(null);
    }

    private static Wish sign(Contents as, boolean stamped, Manner manner) {
        return new Wish(new Deed.SignCms(List.of(DOCUMENT), as, stamped), ANY, manner);
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static byte[] der(String pem) {
        return Base64.getDecoder().decode(Pem.bare(pem));
    }
}
