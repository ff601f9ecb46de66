package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CRLReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What proves when a signature was there. The signer's key of these tests lasts two hours longer than noon and is looked at
 * a day later: whoever does not believe the stamp finds it expired.
 */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class TimeStampTest {
    private static final Instant END = NOON.plus(Duration.ofHours(2));
    private static final Instant NEXT_DAY = NOON.plus(Duration.ofDays(1));
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private final Bench bench;
    private final ThrowAwayAuthority authority;
    private final SigningKey person;
    private final TimeStamper stamper;
    private final byte[] cms;
    private final byte[] value;
    private Evidence evidence;

    TimeStampTest(Bench bench) throws Exception {
        this.bench = bench;
        this.authority = bench.authority();
        this.person = authority.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, END);
        this.stamper = authority.timeStamper(FROM, UNTIL);
        this.cms = signed(person);
        this.value = new CMSSignedData(cms).getSignerInfos().iterator().next().getSignature();
        this.evidence = listsOf(authority);
    }

    /** Of the signer's last minute, and of now for whoever stamps. */
    private static Evidence listsOf(ThrowAwayAuthority authority) {
        var lists = Stream.of(END.minusSeconds(60), NEXT_DAY.minusSeconds(60))
                .flatMap(at -> authority.lists(at.getEpochSecond(), at, UNTIL).stream());
        return new Evidence(NEXT_DAY, lists.toList());
    }

    @Test
    void a_signature_outlives_its_certificate_by_the_time_stamp() throws Exception {
        refused(judge(cms), Check.CERTIFICATE_EXPIRED);
        var signature = valid(judge(stamped(stamper.stamp(value, NOON))));
        assertThat(signature.judgedAt()).isEqualTo(NOON);
        assertThat(signature.timeStamp()).extracting(TimeStamp::at).isEqualTo(NOON);
        assertThat(signature.evidence()).hasSize(4); // signer, authority; stamp, authority
    }

    @Test
    void the_time_that_a_signer_claims_is_not_looked_at() {
        refused(judge(Signing.detached(DOCUMENT, person, NOON)), Check.CERTIFICATE_EXPIRED);
        var report = report(Signing.detached(DOCUMENT, person, NOON));
        assertThat(report.signers().getFirst().claimedTime()).isEqualTo(NOON);
        assertThat(report.signers().getFirst().reference()).isEqualTo(NEXT_DAY);
    }

    @Test
    void a_claimed_time_before_the_revocation_does_not_help() {
        var revoked = authority.revoke(bench.person().certificate(), NOON);
        var backdated = Signing.detached(DOCUMENT, bench.person(), NOON.minusSeconds(7200));
        refused(
                Verification.verify(
                        backdated, DOCUMENT, Policy.signedBy(IIN), authority.trust(), fresh(revoked, NOON), NOON),
                Check.CERTIFICATE_REVOKED);
    }

    @Test
    void a_revocation_after_the_stamp_does_not_count_and_one_before_does() throws Exception {
        var stamped = stamped(stamper.stamp(value, NOON));
        evidence = listsOf(authority.revoke(person.certificate(), NOON.plusSeconds(1), CRLReason.SUPERSEDED));
        valid(judge(stamped));
        evidence = listsOf(authority.revoke(person.certificate(), NOON, CRLReason.SUPERSEDED));
        refused(judge(stamped), Check.CERTIFICATE_REVOKED);
        evidence = listsOf(authority.revoke(person.certificate(), NOON.plusSeconds(1), CRLReason.KEY_COMPROMISE));
        refused(judge(stamped), Check.CERTIFICATE_REVOKED);
    }

    @Test
    void old_lists_do_not_tell_what_happened_before_the_stamp() throws Exception {
        var long_ = authority.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        var signature = signed(long_);
        var over =
                new CMSSignedData(signature).getSignerInfos().iterator().next().getSignature();
        var stamped = with(signature, token(stamper.stamp(over, NOON)));
        var before = authority.lists(1, NOON.minusSeconds(60), UNTIL);
        var later = NOON.plus(Duration.ofDays(3));
        undecided(
                Verification.verify(
                        stamped, DOCUMENT, Policy.signedBy(IIN), authority.trust(), new Evidence(later, before), later),
                Check.REVOCATION_STALE);
    }

    @Test
    void a_stamp_of_another_signature_proves_nothing() throws Exception {
        proves(null, stamper.stamp(new byte[value.length], NOON), "another signature");
    }

    @Test
    void a_stamp_of_an_unknown_authority_proves_nothing() throws Exception {
        proves(null, bench.stranger().timeStamper(FROM, UNTIL).stamp(value, NOON), "not trusted");
    }

    @Test
    void a_stamp_of_whoever_was_certified_for_something_else_proves_nothing() throws Exception {
        proves(null, new TimeStamper(bench.seal()).stamp(value, NOON), "another use");
        proves(NOON, certified(true, TIME_STAMPING).stamp(value, NOON), null);
        proves(null, certified(false, TIME_STAMPING).stamp(value, NOON), "another use");
        proves(null, certified(true, TIME_STAMPING, Purpose.EMAIL_PROTECTION).stamp(value, NOON), "another use");
    }

    @Test
    void a_stamp_of_a_certificate_not_in_force_proves_nothing() throws Exception {
        proves(null, authority.timeStamper(FROM, NOON.minusSeconds(1)).stamp(value, NOON), "not in force");
        proves(null, authority.timeStamper(NOON.plusSeconds(1), UNTIL).stamp(value, NOON), "not in force");
    }

    @Test
    void a_stamp_by_a_revoked_certificate_proves_nothing() throws Exception {
        var key = authority.issue(ThrowAwayAuthority.name("TSA"), Profile.ofTimeStamper(), FROM, UNTIL);
        evidence = listsOf(authority.revoke(key.certificate(), NOON.minusSeconds(1)));
        proves(null, new TimeStamper(key).stamp(value, NOON), "not good");
        evidence = listsOf(authority.revoke(key.certificate(), NOON.plusSeconds(1), CRLReason.SUPERSEDED));
        proves(NOON, new TimeStamper(key).stamp(value, NOON), null);
    }

    @Test
    void a_stamp_whose_maker_nobody_can_vouch_for_now_proves_nothing_and_refuses_nobody() throws Exception {
        evidence = new Evidence(NEXT_DAY, List.of());
        var report = report(stamped(stamper.stamp(value, NOON)));
        assertThat(report.signers().getFirst().timeStamp()).isNull();
        undecided(report.verdict(), Check.REVOCATION_UNKNOWN);
        refused(judge(cms), Check.CERTIFICATE_EXPIRED, Check.REVOCATION_UNKNOWN, Check.REVOCATION_UNKNOWN);
    }

    @Test
    void what_is_wrong_whatever_the_stamp_proves_is_refused_though_nobody_can_vouch_for_its_maker() throws Exception {
        evidence = new Evidence(NEXT_DAY, List.of());
        var stamped = stamped(stamper.stamp(value, NOON));
        var verdict = Verification.verify(
                stamped, new byte[] {1}, Policy.signedBy(IIN), authority.trust(), evidence, NEXT_DAY);
        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        assertThat(findings(verdict)).contains(Check.DIGEST_MISMATCH, Check.CERTIFICATE_EXPIRED);
    }

    @Test
    void a_stamp_under_a_policy_that_is_not_ours_proves_nothing() throws Exception {
        proves(null, stamper.stamp(value, "1.2.398.3.3.2.6.1", NOON), "a policy that is not ours");
    }

    @Test
    void a_stamp_before_the_certificate_or_of_the_future_proves_nothing() throws Exception {
        var early = authority.timeStamper(FROM.minus(Duration.ofDays(9)), UNTIL);
        proves(FROM, early.stamp(value, FROM), null);
        proves(null, early.stamp(value, FROM.minusSeconds(1)), "older than the signer's certificate");
        proves(null, stamper.stamp(value, NEXT_DAY.plusSeconds(301)), "of the future");
    }

    @Test
    void a_clock_a_little_ahead_moves_nothing_into_the_future() throws Exception {
        var report = report(stamped(stamper.stamp(value, NEXT_DAY.plusSeconds(300))));
        assertThat(report.signers().getFirst().timeStamp()).isNotNull();
        assertThat(report.signers().getFirst().reference()).isEqualTo(NEXT_DAY);
    }

    @Test
    void two_stamps_prove_nothing() throws Exception {
        var one = token(stamper.stamp(value, NOON));
        var another = token(stamper.stamp(value, NOON.plusSeconds(1)));
        tells(report(with(cms, one, another)), "more than one");
    }

    @Test
    void a_broken_stamp_proves_nothing_and_spoils_nothing() throws Exception {
        var token = stamper.stamp(value, NOON);
        for (int i = 40; i < token.length; i += 11) {
            var damaged = token.clone();
            damaged[i] ^= 1;
            ASN1Primitive readable;
            try {
                readable = ASN1Primitive.fromByteArray(damaged);
            } catch (java.io.IOException unreadable) {
                continue;
            }
            var verdict = judge(with(cms, readable));
            // Only what nothing is said by may change: unsigned parts of the token.
            if (verdict instanceof Verdict.Valid(var signature))
                assertThat(signature.timeStamp())
                        .as("byte %d", i)
                        .extracting(TimeStamp::at)
                        .isEqualTo(NOON);
            else refused(verdict, Check.CERTIFICATE_EXPIRED);
        }
        var inTime = signed(bench.person());
        valid(bench.judge(with(inTime, DERNull.INSTANCE)));
        valid(bench.judge(
                with(inTime, token(bench.stranger().timeStamper(FROM, UNTIL).stamp(value, NOON)))));
    }

    @Test
    void headers_nested_inside_a_stamp_exhaust_nobody() throws Exception {
        var bomb = new byte[1 << 18];
        for (int i = 0; i < bomb.length; i++) bomb[i] = (byte) (i % 2 == 0 ? 0x30 : 0x80);
        tells(report(stamped(stamper.signed(bomb, NOON))), "unreadable");
    }

    @Test
    void a_stripped_stamp_only_lowers_to_now() throws Exception {
        valid(judge(stamped(stamper.stamp(value, NOON))));
        refused(judge(cms), Check.CERTIFICATE_EXPIRED);
    }

    private TimeStamper certified(boolean critical, String... purposes) throws Exception {
        var keys = bench.scheme().newKeys();
        var certificate = Forge.certificate(
                authority.issuing(),
                ThrowAwayAuthority.name("TSA"),
                keys.getPublic(),
                Forge.usage(KeyUsage.digitalSignature),
                Forge.purposes(critical, purposes));
        return new TimeStamper(new SigningKey(keys.getPrivate(), certificate, List.of()));
    }

    /** What a token proves, and what is said of it when it proves nothing. */
    private void proves(@Nullable Instant reference, byte[] token, @Nullable String why) throws Exception {
        var report = report(stamped(token));
        if (reference == null) tells(report, why);
        else assertThat(report.signers().getFirst().reference()).isEqualTo(reference);
    }

    private static void tells(Report report, @Nullable String why) {
        var signer = report.signers().getFirst();
        assertThat(signer.timeStamp()).isNull();
        assertThat(signer.timeStampFlaw()).contains(why);
        assertThat(signer.reference()).isEqualTo(NEXT_DAY);
        refused(report.verdict(), Check.CERTIFICATE_EXPIRED);
    }

    private Verdict judge(byte[] signature) {
        return Verification.verify(signature, DOCUMENT, Policy.signedBy(IIN), authority.trust(), evidence, NEXT_DAY);
    }

    private Report report(byte[] signature) {
        return Verification.report(signature, DOCUMENT, Policy.signedBy(IIN), authority.trust(), evidence, NEXT_DAY);
    }

    private byte[] stamped(byte[] token) throws Exception {
        return with(cms, token(token));
    }

    private static ASN1Encodable token(byte[] encoded) throws Exception {
        return ASN1Primitive.fromByteArray(encoded);
    }

    private static byte[] with(byte[] cms, ASN1Encodable... tokens) throws Exception {
        var data = new CMSSignedData(cms);
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(tokens)));
        var signer = data.getSignerInfos().iterator().next();
        var stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(data, new SignerInformationStore(stamped))
                .getEncoded();
    }
}
