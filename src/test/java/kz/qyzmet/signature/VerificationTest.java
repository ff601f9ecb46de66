package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.cert.X509CRL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class VerificationTest {
    private final Bench bench;

    VerificationTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void a_document_signed_by_the_expected_person_is_accepted_and_handed_back() {
        var signature = valid(bench.judge(signed(bench.person())));

        assertThat(signature.iin()).isEqualTo(IIN);
        assertThat(signature.bin()).isNull();
        assertThat(signature.commonName()).isEqualTo("СЫНАҚОВ СЫНАҚ");
        assertThat(signature.content()).isEqualTo(DOCUMENT);
        assertThat(signature.judgedAt()).isEqualTo(NOON);
        assertThat(signature.revocation().number()).isEqualTo(7);
        assertThat(signature.certificateSerial())
                .isEqualTo(bench.person().certificate().getSerialNumber().toString(16));
    }

    @Test
    void what_was_judged_does_not_change_with_the_callers_array() {
        var mine = DOCUMENT.clone();
        var verdict = Verification.verify(
                signed(bench.person()),
                mine,
                Policy.signedBy(IIN),
                bench.authority().trust(),
                bench.lists(),
                NOON);
        mine[0] ^= 1;
        assertThat(valid(verdict).content()).isEqualTo(DOCUMENT);
    }

    @Test
    void an_official_signs_for_the_organisation_of_the_certificate_and_for_no_other() {
        var policy = Policy.signedBy(OTHER_IIN);
        assertThat(valid(bench.judge(signed(bench.official()), policy.actingFor(BIN)))
                        .bin())
                .isEqualTo(BIN);
        refused(bench.judge(signed(bench.official()), policy.actingFor("180140000016")), Check.BIN_MISMATCH);
        refused(bench.judge(signed(bench.person()), Policy.signedBy(IIN).actingFor(BIN)), Check.BIN_MISMATCH);
    }

    @Test
    void a_seal_seals_but_never_signs_for_a_person() {
        var sealed = valid(bench.judge(signed(bench.seal()), Policy.sealedBy(BIN)));
        assertThat(sealed.bin()).isEqualTo(BIN);
        assertThatIllegalStateException().isThrownBy(sealed::iin);
        refused(bench.judge(signed(bench.seal())), Check.KEY_USAGE_WRONG, Check.CERTIFICATE_WITHOUT_IIN);
    }

    @Test
    void a_person_cannot_seal_for_the_organisation() {
        refused(bench.judge(signed(bench.official()), Policy.sealedBy(BIN)), Check.KEY_USAGE_WRONG);
        refused(
                bench.judge(signed(bench.person()), Policy.sealedBy(BIN)),
                Check.KEY_USAGE_WRONG,
                Check.CERTIFICATE_WITHOUT_BIN);
    }

    @Test
    void an_authentication_key_signs_in_but_does_not_sign() {
        refused(bench.judge(signed(bench.authOnly())), Check.KEY_USAGE_WRONG);
        valid(bench.judge(signed(bench.authOnly()), Policy.signInOf(IIN)));
    }

    @Test
    void an_authority_does_not_sign_documents() {
        refused(
                bench.judge(signed(bench.authority().issuing()), ANYBODY),
                Check.KEY_USAGE_WRONG,
                Check.CERTIFICATE_WITHOUT_IIN);
    }

    @Test
    void the_key_of_another_person_is_refused_without_naming_them() {
        var verdict = bench.judge(signed(bench.official()));
        refused(verdict, Check.IIN_MISMATCH);
        assertThat(verdict.toString()).doesNotContain(OTHER_IIN).doesNotContain(IIN);
    }

    @Test
    void a_certificate_is_valid_in_its_last_second_and_expired_in_the_next() {
        valid(bench.judge(fresh(bench.authority(), UNTIL), UNTIL));
        var next = UNTIL.plusSeconds(1);
        refused(bench.judge(fresh(bench.authority(), UNTIL), next), Check.CERTIFICATE_EXPIRED);
    }

    @Test
    void a_certificate_is_valid_from_its_first_second_and_not_before() {
        valid(bench.judge(fresh(bench.authority(), FROM), FROM));
        refused(bench.judge(fresh(bench.authority(), FROM), FROM.minusSeconds(1)), Check.CERTIFICATE_NOT_YET_VALID);
    }

    @Test
    void a_revoked_certificate_is_refused_from_the_moment_of_its_revocation() {
        var evidence = fresh(bench.authority().revoke(bench.person().certificate(), NOON), NOON.plusSeconds(7200));
        refused(bench.judge(evidence, NOON), Check.CERTIFICATE_REVOKED);
        refused(bench.judge(evidence, NOON.plusSeconds(60)), Check.CERTIFICATE_REVOKED);
        valid(bench.judge(evidence, NOON.minusSeconds(1)));
    }

    @Test
    void a_stale_list_still_tells_what_was_revoked() {
        var evidence = fresh(
                bench.authority().revoke(bench.person().certificate(), NOON.minusSeconds(7200)),
                NOON.minusSeconds(3600));
        refused(bench.judge(evidence, NOON.plus(Duration.ofDays(30))), Check.CERTIFICATE_REVOKED);
    }

    @Test
    void a_revoked_authority_takes_its_holders_with_it() {
        var evidence =
                fresh(bench.authority().revoke(bench.authority().issuing().certificate(), FROM), NOON);
        refused(bench.judge(evidence, NOON), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void without_a_list_nothing_is_decided() {
        undecided(bench.judge(new Evidence(NOON, List.of()), NOON), Check.REVOCATION_UNKNOWN);
        undecided(
                bench.judge(new Evidence(NOON, List.of(lists().getFirst())), NOON),
                Check.REVOCATION_UNKNOWN); // no root's list
        undecided(bench.judge(new Evidence(NOON, List.of(lists().getLast())), NOON), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_list_signed_by_a_stranger_of_the_same_name_decides_nothing() {
        undecided(bench.judge(fresh(bench.stranger(), NOON), NOON), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_stranger_cannot_revoke() {
        var mixed = new ArrayList<X509CRL>(lists());
        mixed.addAll(bench.stranger().revoke(bench.person().certificate(), FROM).lists(8, NOON, UNTIL));
        valid(bench.judge(new Evidence(NOON, mixed), NOON));
    }

    @Test
    void a_list_is_too_old_after_a_day_though_it_promises_six_months() {
        var issued = NOON.minus(Duration.ofHours(24));
        valid(bench.judge(new Evidence(NOON, bench.authority().lists(1, issued, UNTIL)), NOON));
        undecided(
                bench.judge(new Evidence(NOON, bench.authority().lists(1, issued, UNTIL)), NOON.plusSeconds(1)),
                Check.REVOCATION_STALE);
    }

    @Test
    void a_list_is_too_old_when_its_next_update_is_over() {
        var evidence = new Evidence(NOON, bench.authority().lists(1, NOON.minusSeconds(600), NOON));
        valid(bench.judge(evidence, NOON));
        undecided(bench.judge(evidence, NOON.plusSeconds(1)), Check.REVOCATION_STALE);
    }

    @Test
    void one_list_overdue_is_enough_the_signers_or_that_of_the_authority_above() {
        var overdue = bench.authority().lists(1, NOON.minusSeconds(600), NOON);
        var current = bench.authority().lists(1, NOON.minusSeconds(600), UNTIL);
        for (var lists :
                List.of(List.of(overdue.getFirst(), current.getLast()), List.of(current.getFirst(), overdue.getLast())))
            undecided(bench.judge(new Evidence(NOON, lists), NOON.plusSeconds(1)), Check.REVOCATION_STALE);
    }

    @Test
    void a_list_made_after_the_certificate_expired_may_have_forgotten_it() {
        undecided(
                bench.judge(fresh(bench.authority(), UNTIL.plus(Duration.ofDays(9))), NOON), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void the_newest_list_decides_in_whatever_order_they_come() {
        var old = bench.authority().lists(1, NOON.minusSeconds(600), UNTIL);
        var revoked = bench.authority()
                .revoke(bench.person().certificate(), NOON.minusSeconds(300))
                .lists(2, NOON.minusSeconds(60), UNTIL);
        for (var order : List.of(Stream.of(old, revoked), Stream.of(revoked, old))) {
            refused(
                    bench.judge(new Evidence(NOON, order.flatMap(List::stream).toList()), NOON),
                    Check.CERTIFICATE_REVOKED);
        }
    }

    @Test
    void an_authority_of_the_same_name_with_another_key_is_foreign() {
        var foreign = bench.stranger().issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        refused(bench.judge(signed(foreign)), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void without_anchors_nobody_is_trusted() {
        var none = new Trust(Set.of(), bench.authority().trust().intermediates());
        refused(
                Verification.verify(signed(bench.person()), DOCUMENT, ANYBODY, none, bench.lists(), NOON),
                Check.CHAIN_UNTRUSTED);
    }

    @Test
    void another_document_is_refused() {
        var changed = DOCUMENT.clone();
        changed[3] ^= 1;
        refused(
                Verification.verify(
                        signed(bench.person()),
                        changed,
                        ANYBODY,
                        bench.authority().trust(),
                        bench.lists(),
                        NOON),
                Check.DIGEST_MISMATCH);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var expired = UNTIL.plusSeconds(1);
        var verdict = Verification.verify(
                signed(bench.official()),
                "another".getBytes(UTF_8),
                Policy.signedBy(IIN),
                bench.authority().trust(),
                fresh(bench.authority(), UNTIL),
                expired);
        refused(verdict, Check.DIGEST_MISMATCH, Check.CERTIFICATE_EXPIRED, Check.IIN_MISMATCH);
    }

    private List<X509CRL> lists() {
        return fresh(bench.authority(), NOON).crls();
    }
}
