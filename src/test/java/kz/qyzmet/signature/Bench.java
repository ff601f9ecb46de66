package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A throw-away authority and its keys for all tests of a run, once of each scheme: making keys is what takes time.
 *
 * @param lists what the authority says at noon
 */
record Bench(
        String name,
        ThrowAwayAuthority authority,
        ThrowAwayAuthority stranger,
        SigningKey person,
        SigningKey authOnly,
        SigningKey official,
        SigningKey seal,
        OcspResponder responder,
        Evidence lists) {
    static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2018-12-31T23:59:59Z");
    static final Instant NOON = Instant.parse("2018-07-02T12:00:00Z");
    static final String IIN = "910101500011";
    static final String OTHER_IIN = "920202600019";
    static final String BIN = "180140000015";
    static final byte[] DOCUMENT = "Өтініш № 1".getBytes(UTF_8);

    static final Policy ANYBODY = new Policy(Purpose.SIGN, null, null, Policy.DAILY);

    static final Bench RSA = of("RSA", ThrowAwayAuthority::create);
    static final Bench GOST = of("GOST", ThrowAwayAuthority::createGost);

    interface Founding {
        ThrowAwayAuthority create(String name, Instant from, Instant until);
    }

    static Bench of(String name, Founding founding) {
        var from = FROM.minus(Duration.ofDays(365));
        var until = UNTIL.plus(Duration.ofDays(3650));
        var authority = founding.create("QYZMET TEST", from, until);
        var person = Subject.person("СЫНАҚОВ СЫНАҚ", IIN);
        var official = Subject.official("СЫНАҚОВА СЫНАҚ", OTHER_IIN, "Сынақ бөлімі", BIN);
        return new Bench(
                name,
                authority,
                founding.create("QYZMET TEST", from, until),
                authority.issue(person, Purpose.SIGN, FROM, UNTIL),
                authority.issue(person, Purpose.SIGN_IN, FROM, UNTIL),
                authority.issue(official, Purpose.SIGN, FROM, UNTIL),
                authority.issue(Subject.system("QYZMET", "Сынақ бөлімі", BIN), Purpose.SEAL, FROM, UNTIL),
                authority.responder(FROM, UNTIL),
                fresh(authority, NOON));
    }

    /** The source of every test class that holds for both schemes. */
    static Stream<Bench> both() {
        return Stream.of(RSA, GOST);
    }

    @Override
    public String toString() {
        return name;
    }

    Scheme scheme() {
        return Schemes.forKey(person.certificate().getPublicKey());
    }

    static Evidence fresh(ThrowAwayAuthority authority, Instant at) {
        return new Evidence(at, authority.lists(7, at.minus(Duration.ofHours(1)), at.plus(Duration.ofDays(180))));
    }

    Verdict judge(byte[] cms) {
        return judge(cms, Policy.signedBy(IIN));
    }

    Verdict judge(byte[] cms, Policy policy) {
        return Verification.verify(cms, DOCUMENT, policy, authority.trust(), lists, NOON);
    }

    Verdict judge(Evidence evidence, Instant at) {
        return Verification.verify(signed(person), DOCUMENT, Policy.signedBy(IIN), authority.trust(), evidence, at);
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
