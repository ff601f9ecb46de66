package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.signature.Loopback.Service;
import kz.qyzmet.signature.Stamping.Refused;
import kz.qyzmet.signature.Stamping.Stamped;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.cms.CMSSignedData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A time-stamping authority over HTTP, in every mood that such services have. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class OnlineTimeStampsTest {
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Instant LATER = UNTIL.plus(Duration.ofDays(1)); // the signers' certificates are over by then

    private final Bench bench;
    private final TimeStamper stamper;
    private final byte[] cms;
    private final Loopback web = new Loopback();
    private Evidence evidence;
    private int served;

    OnlineTimeStampsTest(Bench bench) throws Exception {
        this.bench = bench;
        this.stamper = bench.authority().timeStamper(FROM, LATER);
        this.cms = signed(bench.person());
        this.evidence = bench.lists();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void a_stamped_signature_outlives_its_certificate() {
        var stamped = stamped(stampedBy(stamper::answer));
        Bench.refused(judgedLater(cms), Check.CERTIFICATE_EXPIRED);
        assertThat(valid(judgedLater(stamped)).timeStamp())
                .extracting(TimeStamp::at)
                .isEqualTo(NOON);
    }

    @Test
    void the_authority_is_asked_for_its_certificate_its_policy_and_with_a_new_nonce_each_time() {
        var asked = new ArrayList<TimeStampReq>();
        Answering listening = (question, at) -> {
            asked.add(TimeStampReq.getInstance(question));
            return stamper.answer(question, at);
        };
        for (int i = 0; i < 2; i++) stamped(stampedBy(listening));
        assertThat(asked.getFirst().getCertReq().isTrue()).isTrue();
        assertThat(asked.getFirst().getReqPolicy().getId())
                .isEqualTo(bench.equals(GOST) ? TimeStampToken.GOST_POLICY : TimeStampToken.RSA_POLICY);
        assertThat(asked.getFirst().getNonce()).isNotEqualTo(asked.getLast().getNonce());
        assertThat(asked.getFirst().getNonce().getValue().bitLength()).isEqualTo(64);
    }

    @Test
    void an_answer_with_another_nonce_or_none_is_not_taken() {
        refused(token(asked -> new Said(asked).nonce(new ASN1Integer(BigInteger.TEN))), "another question");
        refused(token(asked -> new Said(asked).nonce(null)), "another question");
        var first = new ArrayList<byte[]>();
        Answering replaying = (question, at) -> {
            first.add(stamper.answer(question, at));
            return first.getFirst();
        };
        stamped(stampedBy(replaying));
        refused(stampedBy(replaying), "another question");
    }

    @Test
    void a_stamp_over_something_else_is_not_taken() {
        var other = bench.scheme().digest(new byte[] {1});
        refused(
                token(asked -> new Said(asked)
                        .imprint(new MessageImprint(bench.scheme().digestIdentifier(), other))),
                "another signature");
    }

    @Test
    void a_stamp_under_another_policy_is_not_taken() {
        refused(token(asked -> new Said(asked).policy("1.2.398.3.3.2.6.1")), "a policy that is not ours");
        var foreign = bench.equals(GOST) ? TimeStampToken.RSA_POLICY : TimeStampToken.GOST_POLICY;
        refused(token(asked -> new Said(asked).policy(foreign)), "another policy than was asked for");
    }

    @Test
    void a_stamp_of_yesterday_or_tomorrow_is_not_taken() {
        refused(token(asked -> new Said(asked).at(NOON.minus(Duration.ofHours(24)))), "long past");
        refused(token(asked -> new Said(asked).at(NOON.plus(Duration.ofHours(24)))), "future");
    }

    @Test
    void what_the_authority_refuses_is_told_and_a_token_beside_a_refusal_is_not_taken() {
        var sneaked = stamper.stamp(value(cms), NOON);
        for (int status : new int[] {2, 3, 4, 5, 99}) {
            refused(
                    stampedBy((_, _) -> TimeStamper.answer(PKIStatus.getInstance(new ASN1Integer(status)), sneaked)),
                    "refused");
        }
        refused(stampedBy((_, _) -> TimeStamper.answer(PKIStatus.granted, null)), "not an answer");
        stamped(stampedBy((question, at) ->
                TimeStamper.answer(PKIStatus.grantedWithMods, tokenIn(stamper.answer(question, at)))));
    }

    @Test
    void whoever_is_not_trusted_for_it_stamps_nothing() {
        var stranger = bench.stranger().timeStamper(FROM, UNTIL);
        refused(stampedBy(stranger::answer), "not trusted");
        refused(stampedBy(new TimeStamper(bench.seal())::answer), "another use");
    }

    @Test
    void an_authority_that_is_revoked_or_of_which_nobody_knows_stamps_nothing() {
        var key = bench.authority().issue(ThrowAwayAuthority.name("TSA"), Profile.ofTimeStamper(), FROM, UNTIL);
        var answering = new TimeStamper(key);
        evidence = fresh(bench.authority().revoke(key.certificate(), FROM), NOON);
        refused(stampedBy(answering::answer), "its maker's certificate is not good");
        evidence = new Evidence(NOON, List.of());
        refused(stampedBy(answering::answer), "nobody tells now whether its maker is good");
    }

    @Test
    void a_page_in_HTML_noise_and_silence_are_no_answers() {
        refused(asking(web.serve("/html", Loopback.always("<html>Қате</html>".getBytes(UTF_8)))), "not an answer");
        refused(asking(web.serve("/noise", Loopback.always(new byte[] {0x30, (byte) 0x80, 0x30}))), "not an answer");
        refused(asking(web.serve("/nothing", Loopback.always(new byte[0]))), "not an answer");
        refused(asking(web.serve("/500", Loopback.status(500))), "no usable answer");
        refused(asking(URI.create("http://127.0.0.1:1/")), "no usable answer");
    }

    @Test
    void too_much_too_slow_and_elsewhere_are_no_answers() {
        var good = stamper.answer(question(), NOON);
        var padded = new byte[OnlineTimeStamps.LARGEST + 1];
        System.arraycopy(good, 0, padded, 0, good.length);
        refused(asking(web.serve("/padded", Loopback.always(padded))), "no usable answer");
        refused(asking(web.serve("/endless", Loopback.endless())), "no usable answer");
        long begun = System.nanoTime();
        refused(asking(web.serve("/slow", web.trickling())), "no usable answer");
        refused(asking(web.serve("/silent", web.silent())), "no usable answer");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SHORT.multipliedBy(6));
        var elsewhere = web.serve("/elsewhere", service(stamper::answer));
        refused(asking(web.serve("/moved", Loopback.redirectTo(elsewhere))), "no usable answer");
        assertThat(web.asked).doesNotContain("/elsewhere");
    }

    @Test
    void the_next_authority_is_asked_when_one_gives_nothing_usable() {
        var bad = web.serve("/bad", Loopback.status(503));
        var alive = web.serve("/alive", service(stamper::answer));
        stamped(stamps(List.of(bad, alive)).stamp(cms));
    }

    @Test
    void nobody_is_asked_when_no_authority_is_named_or_nothing_is_signed() {
        refused(stamps(List.of()).stamp(cms), "named");
        var service = web.serve("/unasked", service(stamper::answer));
        refused(stamps(List.of(service)).stamp(new byte[] {1, 2, 3}), "SIGNATURE_MALFORMED");
        refused(stamps(List.of(service)).stamp(new byte[] {0x30, 0}), "not a CMS");
        assertThat(web.asked).isEmpty();
    }

    @Test
    void a_container_of_two_keeps_every_byte_of_what_others_signed_and_added() throws Exception {
        var remark = new Attribute(new ASN1ObjectIdentifier("1.2.3.4"), new DERSet(new DERUTF8String("ескерту")));
        var two = withRemark(SeveralSignersTest.together(List.of(bench.person(), bench.official())), remark);
        var first = stampedBy(stamper::answer, two);
        assertThat(signers(first)).allMatch(signer -> signer.stamps().size() == 1);
        for (int i = 0; i < 2; i++) assertThat(kept(first, i)).isEqualTo(kept(two, i));
        assertThat(unsigned(first, 0).getObjectAt(0)).isEqualTo(remark);

        var again = stampedBy(
                (_, _) -> {
                    throw new IllegalStateException("asked without need");
                },
                first);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void an_enclosed_document_stays_enclosed() {
        var enclosing = Signing.enclosing(DOCUMENT, bench.person(), NOON);
        var verdict = Verification.verifyEnclosing(
                stampedBy(stamper::answer, enclosing),
                Policy.signedBy(IIN),
                bench.authority().trust(),
                lists(LATER),
                LATER);
        assertThat(valid(verdict).content()).isEqualTo(DOCUMENT);
    }

    private interface Answering {
        byte[] answer(byte[] question, Instant at);
    }

    /** What a token says, changed in one place. */
    private record Said(
            MessageImprint imprint,
            ASN1ObjectIdentifier policy,
            @Nullable ASN1Integer nonce,
            Instant at) {
        Said(TimeStampReq asked) {
            this(asked.getMessageImprint(), asked.getReqPolicy(), asked.getNonce(), NOON);
        }

        Said nonce(@Nullable ASN1Integer other) {
            return new Said(imprint, policy, other, at);
        }

        Said imprint(MessageImprint other) {
            return new Said(other, policy, nonce, at);
        }

        Said policy(String other) {
            return new Said(imprint, new ASN1ObjectIdentifier(other), nonce, at);
        }

        Said at(Instant other) {
            return new Said(imprint, policy, nonce, other);
        }
    }

    private Stamping token(Function<TimeStampReq, Said> change) {
        return stampedBy((question, _) -> {
            var said = change.apply(TimeStampReq.getInstance(question));
            return TimeStamper.answer(
                    PKIStatus.granted, stamper.stamp(said.imprint(), said.policy(), said.nonce(), said.at()));
        });
    }

    private Stamping stampedBy(Answering answering) {
        return asking(web.serve("/tsp" + served++, service(answering)));
    }

    private byte[] stampedBy(Answering answering, byte[] container) {
        return stamped(stamps(List.of(web.serve("/tsp" + served++, service(answering))))
                .stamp(container));
    }

    private static Service service(Answering answering) {
        return (exchange, question) -> {
            assertThat(exchange.getRequestHeaders().getFirst("Content-Type")).isEqualTo("application/timestamp-query");
            Loopback.send(exchange, 200, answering.answer(question, NOON));
        };
    }

    private Stamping asking(URI service) {
        return stamps(List.of(service)).stamp(cms);
    }

    private OnlineTimeStamps stamps(List<URI> services) {
        var source = new EvidenceSource() {
            @Override
            public Trust trust() {
                return bench.authority().trust();
            }

            @Override
            public Evidence evidence(Instant at) {
                return evidence;
            }
        };
        var addresses = new Addresses(List.of(), List.of(), List.of(), services);
        return new OnlineTimeStamps(addresses, source, () -> NOON, SHORT, SHORT);
    }

    private static byte[] stamped(Stamping stamping) {
        assertThat(stamping).isInstanceOf(Stamped.class);
        return ((Stamped) stamping).cms();
    }

    private static void refused(Stamping stamping, String why) {
        assertThat(stamping).isInstanceOf(Refused.class);
        assertThat(((Refused) stamping).why()).contains(why);
    }

    private byte[] question() {
        try {
            return StampQuestion.about(signers(cms).getFirst()).encoded();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Verdict judgedLater(byte[] signature) {
        return Verification.verify(
                signature, DOCUMENT, Policy.signedBy(IIN), bench.authority().trust(), lists(LATER), LATER);
    }

    /** Of the signers' last minute, and of now for whoever stamps. */
    private Evidence lists(Instant now) {
        var lists = Stream.of(UNTIL, now)
                .flatMap(at -> bench.authority().lists(at.getEpochSecond(), at, now.plusSeconds(3600)).stream());
        return new Evidence(now, lists.toList());
    }

    private static List<Container.Signer> signers(byte[] container) {
        try {
            return Container.read(container).signers();
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static byte[] value(byte[] container) {
        return signers(container).getFirst().signature().getOctets();
    }

    private static byte[] tokenIn(byte[] answer) {
        try {
            return ASN1Sequence.getInstance(answer)
                    .getObjectAt(1)
                    .toASN1Primitive()
                    .getEncoded();
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] withRemark(byte[] container, Attribute remark) throws Exception {
        return UnsignedAttribute.added(container, 0, remark);
    }

    /** A signer's bytes up to his unsigned attributes. */
    private static List<String> kept(byte[] container, int signer) throws Exception {
        var parts = new ArrayList<String>();
        var sequence = ASN1Sequence.getInstance(infos(container).getObjectAt(signer));
        for (int i = 0; i < 6; i++) {
            var bytes = sequence.getObjectAt(i).toASN1Primitive().getEncoded();
            parts.add(java.util.HexFormat.of().formatHex(bytes));
        }
        return parts;
    }

    private static ASN1Set unsigned(byte[] container, int signer) throws Exception {
        var sequence = ASN1Sequence.getInstance(infos(container).getObjectAt(signer));
        return ASN1Set.getInstance((ASN1TaggedObject) sequence.getObjectAt(6), false);
    }

    private static ASN1Set infos(byte[] container) throws Exception {
        var data = SignedData.getInstance(
                new CMSSignedData(container).toASN1Structure().getContent());
        return data.getSignerInfos();
    }
}
