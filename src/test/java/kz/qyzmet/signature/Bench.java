package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One throw-away authority and its keys for all tests of a run: making keys is what takes time. */
final class Bench {
    static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2018-12-31T23:59:59Z");
    static final Instant NOON = Instant.parse("2018-07-02T12:00:00Z");
    static final String IIN = "910101300018";
    static final String OTHER_IIN = "920202400027";
    static final String BIN = "180140000015";
    static final byte[] DOCUMENT = "Өтініш № 1".getBytes(UTF_8);

    static final ThrowAwayAuthority AUTHORITY = ThrowAwayAuthority.create(
            "QYZMET TEST", FROM.minus(Duration.ofDays(365)), UNTIL.plus(Duration.ofDays(3650)));
    static final ThrowAwayAuthority STRANGER = ThrowAwayAuthority.create(
            "QYZMET TEST", FROM.minus(Duration.ofDays(365)), UNTIL.plus(Duration.ofDays(3650)));
    static final SigningKey PERSON = AUTHORITY.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
    static final SigningKey AUTH_ONLY =
            AUTHORITY.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN_IN, FROM, UNTIL);
    static final SigningKey OFFICIAL = AUTHORITY.issue(
            Subject.official("СЫНАҚОВА СЫНАҚ", OTHER_IIN, "Сынақ бөлімі", BIN), Purpose.SIGN, FROM, UNTIL);
    static final SigningKey SEAL =
            AUTHORITY.issue(Subject.system("QYZMET", "Сынақ бөлімі", BIN), Purpose.SEAL, FROM, UNTIL);

    static final Policy ANYBODY = new Policy(Purpose.SIGN, null, null, Policy.DAILY);

    private Bench() {}

    static Evidence fresh(ThrowAwayAuthority authority, Instant at) {
        return new Evidence(authority.lists(7, at.minus(Duration.ofHours(1)), at.plus(Duration.ofDays(180))));
    }

    static Verdict judge(byte[] cms) {
        return judge(cms, Policy.signedBy(IIN));
    }

    static Verdict judge(byte[] cms, Policy policy) {
        return Verification.verify(cms, DOCUMENT, policy, AUTHORITY.trust(), fresh(AUTHORITY, NOON), NOON);
    }

    static Verdict judge(Evidence evidence, Instant at) {
        return Verification.verify(signed(PERSON), DOCUMENT, Policy.signedBy(IIN), AUTHORITY.trust(), evidence, at);
    }

    static byte[] signed(SigningKey key) {
        return Signing.detached(DOCUMENT, key, NOON);
    }

    static List<Check> findings(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> List.of();
            case Verdict.Invalid(var findings) -> checks(findings);
            case Verdict.Indeterminate(var findings) -> checks(findings);
        };
    }

    static VerifiedSignature valid(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
        return ((Verdict.Valid) verdict).signature();
    }

    static void refused(Verdict verdict, Check... checks) {
        assertThat(verdict).isInstanceOf(Verdict.Invalid.class);
        assertThat(findings(verdict)).containsExactlyInAnyOrder(checks);
    }

    static void undecided(Verdict verdict, Check... checks) {
        assertThat(verdict).isInstanceOf(Verdict.Indeterminate.class);
        assertThat(findings(verdict)).containsOnly(checks);
    }

    private static List<Check> checks(List<Finding> findings) {
        return findings.stream().map(Finding::check).toList();
    }
}
