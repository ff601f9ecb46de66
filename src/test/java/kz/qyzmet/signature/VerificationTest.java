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

class VerificationTest {
    @Test
    void a_document_signed_by_the_expected_person_is_accepted_and_handed_back() {
        var signature = valid(judge(signed(PERSON)));

        assertThat(signature.iin()).isEqualTo(IIN);
        assertThat(signature.bin()).isNull();
        assertThat(signature.commonName()).isEqualTo("СЫНАҚОВ СЫНАҚ");
        assertThat(signature.content()).isEqualTo(DOCUMENT);
        assertThat(signature.judgedAt()).isEqualTo(NOON);
        assertThat(signature.revocation().number()).isEqualTo(7);
        assertThat(signature.certificateSerial())
                .isEqualTo(PERSON.certificate().getSerialNumber().toString(16));
    }

    @Test
    void what_was_judged_does_not_change_with_the_callers_array() {
        var mine = DOCUMENT.clone();
        var verdict = Verification.verify(
                signed(PERSON), mine, Policy.signedBy(IIN), AUTHORITY.trust(), fresh(AUTHORITY, NOON), NOON);
        mine[0] ^= 1;
        assertThat(valid(verdict).content()).isEqualTo(DOCUMENT);
    }

    @Test
    void an_official_signs_for_the_organisation_of_the_certificate_and_for_no_other() {
        var policy = Policy.signedBy(OTHER_IIN);
        assertThat(valid(judge(signed(OFFICIAL), policy.actingFor(BIN))).bin()).isEqualTo(BIN);
        refused(judge(signed(OFFICIAL), policy.actingFor("180140000016")), Check.BIN_MISMATCH);
        refused(judge(signed(PERSON), Policy.signedBy(IIN).actingFor(BIN)), Check.BIN_MISMATCH);
    }

    @Test
    void a_seal_seals_but_never_signs_for_a_person() {
        var sealed = valid(judge(signed(SEAL), Policy.sealedBy(BIN)));
        assertThat(sealed.bin()).isEqualTo(BIN);
        assertThatIllegalStateException().isThrownBy(sealed::iin);
        refused(judge(signed(SEAL)), Check.KEY_USAGE_WRONG, Check.CERTIFICATE_WITHOUT_IIN);
    }

    @Test
    void a_person_cannot_seal_for_the_organisation() {
        refused(judge(signed(OFFICIAL), Policy.sealedBy(BIN)), Check.KEY_USAGE_WRONG);
        refused(judge(signed(PERSON), Policy.sealedBy(BIN)), Check.KEY_USAGE_WRONG, Check.CERTIFICATE_WITHOUT_BIN);
    }

    @Test
    void an_authentication_key_signs_in_but_does_not_sign() {
        refused(judge(signed(AUTH_ONLY)), Check.KEY_USAGE_WRONG);
        valid(judge(signed(AUTH_ONLY), Policy.signInOf(IIN)));
    }

    @Test
    void an_authority_does_not_sign_documents() {
        refused(judge(signed(AUTHORITY.issuing()), ANYBODY), Check.KEY_USAGE_WRONG, Check.CERTIFICATE_WITHOUT_IIN);
    }

    @Test
    void the_key_of_another_person_is_refused_without_naming_them() {
        var verdict = judge(signed(OFFICIAL));
        refused(verdict, Check.IIN_MISMATCH);
        assertThat(verdict.toString()).doesNotContain(OTHER_IIN).doesNotContain(IIN);
    }

    @Test
    void a_certificate_is_valid_in_its_last_second_and_expired_in_the_next() {
        valid(judge(fresh(AUTHORITY, UNTIL), UNTIL));
        var next = UNTIL.plusSeconds(1);
        refused(judge(fresh(AUTHORITY, UNTIL), next), Check.CERTIFICATE_EXPIRED);
    }

    @Test
    void a_certificate_is_valid_from_its_first_second_and_not_before() {
        valid(judge(fresh(AUTHORITY, FROM), FROM));
        refused(judge(fresh(AUTHORITY, FROM), FROM.minusSeconds(1)), Check.CERTIFICATE_NOT_YET_VALID);
    }

    @Test
    void a_revoked_certificate_is_refused_from_the_moment_of_its_revocation() {
        var evidence = fresh(AUTHORITY.revoke(PERSON.certificate(), NOON), NOON.plusSeconds(7200));
        refused(judge(evidence, NOON), Check.CERTIFICATE_REVOKED);
        refused(judge(evidence, NOON.plusSeconds(60)), Check.CERTIFICATE_REVOKED);
        valid(judge(evidence, NOON.minusSeconds(1)));
    }

    @Test
    void a_stale_list_still_tells_what_was_revoked() {
        var evidence = fresh(AUTHORITY.revoke(PERSON.certificate(), NOON.minusSeconds(7200)), NOON.minusSeconds(3600));
        refused(judge(evidence, NOON.plus(Duration.ofDays(30))), Check.CERTIFICATE_REVOKED);
    }

    @Test
    void a_revoked_authority_takes_its_holders_with_it() {
        var evidence = fresh(AUTHORITY.revoke(AUTHORITY.issuing().certificate(), FROM), NOON);
        refused(judge(evidence, NOON), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void without_a_list_nothing_is_decided() {
        undecided(judge(new Evidence(List.of()), NOON), Check.REVOCATION_UNKNOWN);
        undecided(judge(new Evidence(List.of(lists().getFirst())), NOON), Check.REVOCATION_UNKNOWN); // no root's list
        undecided(judge(new Evidence(List.of(lists().getLast())), NOON), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_list_signed_by_a_stranger_of_the_same_name_decides_nothing() {
        undecided(judge(fresh(STRANGER, NOON), NOON), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_stranger_cannot_revoke() {
        var mixed = new ArrayList<X509CRL>(lists());
        mixed.addAll(STRANGER.revoke(PERSON.certificate(), FROM).lists(8, NOON, UNTIL));
        valid(judge(new Evidence(mixed), NOON));
    }

    @Test
    void a_list_is_too_old_after_a_day_though_it_promises_six_months() {
        var issued = NOON.minus(Duration.ofHours(24));
        valid(judge(new Evidence(AUTHORITY.lists(1, issued, UNTIL)), NOON));
        undecided(judge(new Evidence(AUTHORITY.lists(1, issued, UNTIL)), NOON.plusSeconds(1)), Check.REVOCATION_STALE);
    }

    @Test
    void a_list_is_too_old_when_its_next_update_is_over() {
        var evidence = new Evidence(AUTHORITY.lists(1, NOON.minusSeconds(600), NOON));
        valid(judge(evidence, NOON));
        undecided(judge(evidence, NOON.plusSeconds(1)), Check.REVOCATION_STALE);
    }

    @Test
    void a_list_made_after_the_certificate_expired_may_have_forgotten_it() {
        undecided(judge(fresh(AUTHORITY, UNTIL.plus(Duration.ofDays(9))), NOON), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void the_newest_list_decides_in_whatever_order_they_come() {
        var old = AUTHORITY.lists(1, NOON.minusSeconds(600), UNTIL);
        var revoked =
                AUTHORITY.revoke(PERSON.certificate(), NOON.minusSeconds(300)).lists(2, NOON.minusSeconds(60), UNTIL);
        for (var order : List.of(Stream.of(old, revoked), Stream.of(revoked, old))) {
            refused(judge(new Evidence(order.flatMap(List::stream).toList()), NOON), Check.CERTIFICATE_REVOKED);
        }
    }

    @Test
    void an_authority_of_the_same_name_with_another_key_is_foreign() {
        var foreign = STRANGER.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        refused(judge(signed(foreign)), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void without_anchors_nobody_is_trusted() {
        var none = new Trust(Set.of(), AUTHORITY.trust().intermediates());
        refused(
                Verification.verify(signed(PERSON), DOCUMENT, ANYBODY, none, fresh(AUTHORITY, NOON), NOON),
                Check.CHAIN_UNTRUSTED);
    }

    @Test
    void another_document_is_refused() {
        var changed = DOCUMENT.clone();
        changed[3] ^= 1;
        refused(
                Verification.verify(signed(PERSON), changed, ANYBODY, AUTHORITY.trust(), fresh(AUTHORITY, NOON), NOON),
                Check.DIGEST_MISMATCH);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var expired = UNTIL.plusSeconds(1);
        var verdict = Verification.verify(
                signed(OFFICIAL),
                "another".getBytes(UTF_8),
                Policy.signedBy(IIN),
                AUTHORITY.trust(),
                fresh(AUTHORITY, UNTIL),
                expired);
        refused(verdict, Check.DIGEST_MISMATCH, Check.CERTIFICATE_EXPIRED, Check.IIN_MISMATCH);
    }

    private static List<X509CRL> lists() {
        return fresh(AUTHORITY, NOON).crls();
    }
}
