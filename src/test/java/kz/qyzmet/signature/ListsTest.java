package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Delta lists, reasons, and lists that must not be believed. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class ListsTest {
    private static final Instant MORNING = NOON.minus(Duration.ofHours(6));
    private static final Instant LATELY = NOON.minus(Duration.ofMinutes(30));
    private static final long BASE = 14;

    private final Bench bench;
    private final ThrowAwayAuthority authority;

    ListsTest(Bench bench) {
        this.bench = bench;
        this.authority = bench.authority();
    }

    @Test
    void what_only_the_delta_tells_is_revoked() {
        var now = revoked(CRLReason.SUPERSEDED);
        valid(judge(authority.lists(BASE, MORNING, UNTIL)));
        refused(judge(authority, delta(now, authority)), Check.CERTIFICATE_REVOKED);
    }

    @Test
    void the_delta_has_numbers_of_its_own_and_both_lists_are_kept() {
        var signature = valid(judge(authority, authority.delta(authority, BASE, 10, LATELY, UNTIL)));
        assertThat(signature.evidence())
                .extracting(RevocationProof::kind, RevocationProof::number)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(RevocationProof.Kind.LIST, BigInteger.valueOf(BASE)),
                        org.assertj.core.groups.Tuple.tuple(RevocationProof.Kind.DELTA, BigInteger.TEN));
    }

    @Test
    void removeFromCRL_brings_a_suspended_certificate_back() {
        var held = revoked(CRLReason.CERTIFICATE_HOLD);
        refused(judge(held.lists(BASE, MORNING, UNTIL)), Check.CERTIFICATE_ON_HOLD);
        valid(judge(held, delta(held.release(bench.person().certificate()), held)));
    }

    @Test
    void removeFromCRL_brings_no_revoked_certificate_back() {
        var revoked = revoked(CRLReason.SUPERSEDED);
        refused(
                judge(revoked, delta(revoked.release(bench.person().certificate()), revoked)),
                Check.CERTIFICATE_REVOKED);
    }

    @Test
    void a_suspension_may_become_a_revocation_by_delta() {
        var held = revoked(CRLReason.CERTIFICATE_HOLD);
        var since = LATELY.minusSeconds(60);
        var revoked = authority.revoke(bench.person().certificate(), since, CRLReason.CESSATION_OF_OPERATION);
        refused(judge(held, delta(revoked, authority)), Check.CERTIFICATE_REVOKED);
    }

    @Test
    void a_delta_for_a_later_list_does_not_fit() {
        var now = revoked(CRLReason.SUPERSEDED);
        valid(judge(authority, now.delta(authority, BASE + 1, 10, LATELY, UNTIL)));
        refused(judge(authority, now.delta(authority, BASE - 1, 10, LATELY, UNTIL)), Check.CERTIFICATE_REVOKED);
    }

    @Test
    void a_delta_older_than_the_list_says_nothing_more() {
        var held = revoked(CRLReason.CERTIFICATE_HOLD);
        var released = held.release(bench.person().certificate());
        var old = released.delta(held, BASE, 10, MORNING.minusSeconds(1), UNTIL);
        refused(judge(held, old), Check.CERTIFICATE_ON_HOLD);
    }

    @Test
    void a_delta_alone_is_no_list() {
        var delta = authority.delta(authority, BASE, 10, LATELY, UNTIL);
        undecided(judge(List.of(delta, root())), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_fresh_delta_keeps_a_list_of_three_days_in_use_until_its_next_update() {
        var old = NOON.minus(Duration.ofDays(3));
        var delta = authority.delta(authority, BASE, 10, LATELY, UNTIL);
        undecided(judge(authority.lists(BASE, old, UNTIL)), Check.REVOCATION_STALE);
        valid(judge(List.of(authority.lists(BASE, old, UNTIL).getFirst(), delta, root())));
        var over = authority.lists(BASE, old, NOON.minusSeconds(1)).getFirst();
        undecided(judge(List.of(over, delta, root())), Check.REVOCATION_STALE);
    }

    @Test
    void an_old_suspension_may_be_over_and_decides_nothing() {
        var old = NOON.minus(Duration.ofDays(3));
        var held = authority.revoke(bench.person().certificate(), old, CRLReason.CERTIFICATE_HOLD);
        undecided(judge(held.lists(1, old, UNTIL)), Check.REVOCATION_STALE);
    }

    @Test
    void a_compromised_key_was_never_safe() {
        var later = NOON.plusSeconds(3600);
        var compromised = authority.revoke(bench.person().certificate(), later, CRLReason.KEY_COMPROMISE);
        var superseded = authority.revoke(bench.person().certificate(), later, CRLReason.SUPERSEDED);
        refused(bench.judge(fresh(compromised, later), NOON), Check.CERTIFICATE_REVOKED);
        valid(bench.judge(fresh(superseded, later), NOON));
    }

    @Test
    void the_authority_may_know_that_a_key_was_bad_before_it_was_revoked() throws Exception {
        var later = NOON.plusSeconds(3600);
        for (var since : List.of(NOON, NOON.plusSeconds(1))) {
            var bad = Forge.extension(Extension.invalidityDate, false, new ASN1GeneralizedTime(Date.from(since)));
            var list = Forge.list(authority.issuing(), later)
                    .setNextUpdate(Date.from(UNTIL))
                    .addCRLEntry(bench.person().certificate().getSerialNumber(), Date.from(later), new Extensions(bad));
            var verdict =
                    bench.judge(new Evidence(later, List.of(Forge.signed(list, authority.issuing()), root())), NOON);
            if (since.equals(NOON)) refused(verdict, Check.CERTIFICATE_REVOKED);
            else valid(verdict);
        }
    }

    @Test
    void a_list_of_another_issuer_is_not_believed_though_the_right_key_has_signed_it() throws Exception {
        valid(judge(authority.issuing(), authority.issuing()));
        undecided(judge(authority.root(), authority.issuing()), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_list_whose_signature_does_not_fit_is_not_believed() throws Exception {
        undecided(judge(authority.issuing(), bench.person()), Check.REVOCATION_UNKNOWN);
        var list = revoked(CRLReason.SUPERSEDED).lists(BASE, MORNING, UNTIL).getFirst();
        var serial = bench.person().certificate().getSerialNumber().toByteArray();
        var encoded = list.getEncoded();
        for (int i = 0; i < encoded.length - serial.length; i++)
            if (Arrays.equals(encoded, i, i + serial.length, serial, 0, serial.length)) encoded[i + 1] ^= 1;
        undecided(judge(List.of(Evidence.crl(encoded), root())), Check.REVOCATION_UNKNOWN);
    }

    private Verdict judge(SigningKey named, SigningKey signer) throws Exception {
        var list = Forge.list(named, MORNING).setNextUpdate(Date.from(UNTIL));
        return judge(List.of(Forge.signed(list, signer), root()));
    }

    @Test
    void a_list_of_the_future_is_not_believed() {
        undecided(judge(authority.lists(1, NOON.plusSeconds(301), UNTIL)), Check.REVOCATION_UNKNOWN);
        valid(judge(authority.lists(1, NOON.plusSeconds(300), UNTIL)));
    }

    @Test
    void a_list_without_next_update_is_not_believed() throws Exception {
        var endless = Forge.signed(Forge.list(authority.issuing(), MORNING), authority.issuing());
        undecided(judge(List.of(endless, root())), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_list_with_an_unknown_critical_extension_is_not_believed() throws Exception {
        for (boolean critical : new boolean[] {true, false}) {
            var list = Forge.list(authority.issuing(), MORNING)
                    .setNextUpdate(Date.from(UNTIL))
                    .addExtension(new ASN1ObjectIdentifier("1.2.398.99"), critical, ASN1Boolean.TRUE);
            var verdict = judge(List.of(Forge.signed(list, authority.issuing()), root()));
            if (critical) undecided(verdict, Check.REVOCATION_UNKNOWN);
            else valid(verdict);
        }
    }

    @Test
    void an_authority_that_may_not_sign_lists_is_not_believed() throws Exception {
        var keys = bench.scheme().newKeys();
        for (int usage : new int[] {KeyUsage.keyCertSign, KeyUsage.keyCertSign | KeyUsage.cRLSign}) {
            var certificate = Forge.certificate(
                    authority.root(),
                    ThrowAwayAuthority.name("НАУҚАН"),
                    keys.getPublic(),
                    Forge.usage(usage),
                    Forge.extension(Extension.basicConstraints, true, new BasicConstraints(0)));
            var issuing = new SigningKey(
                    keys.getPrivate(), certificate, List.of(authority.root().certificate()));
            var other = new ThrowAwayAuthority(authority.root(), issuing, java.util.Map.of());
            var person = other.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
            var trust = new Trust(Set.of(authority.root().certificate()), Set.of(certificate));
            var verdict = Verification.verify(
                    signed(person),
                    DOCUMENT,
                    Policy.signedBy(IIN),
                    trust,
                    new Evidence(NOON, other.lists(1, MORNING, UNTIL)),
                    NOON);
            if (usage == KeyUsage.keyCertSign) undecided(verdict, Check.REVOCATION_UNKNOWN);
            else valid(verdict);
        }
    }

    private ThrowAwayAuthority revoked(CRLReason reason) {
        return authority.revoke(bench.person().certificate(), MORNING.minusSeconds(60), reason);
    }

    private static X509CRL delta(ThrowAwayAuthority now, ThrowAwayAuthority before) {
        return now.delta(before, BASE, 10, LATELY, UNTIL);
    }

    private Verdict judge(ThrowAwayAuthority base, X509CRL delta) {
        return judge(List.of(base.lists(BASE, MORNING, UNTIL).getFirst(), delta, root()));
    }

    private Verdict judge(List<X509CRL> lists) {
        return bench.judge(new Evidence(NOON, lists), NOON);
    }

    private X509CRL root() {
        return authority.lists(1, MORNING, UNTIL).getLast();
    }
}
