package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that exactly these people must sign. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class SeveralSignersTest {
    private static final Policy FIRST = Policy.signedBy(IIN);
    private static final Policy SECOND = Policy.signedBy(OTHER_IIN).actingFor(BIN);

    private final Bench bench;

    SeveralSignersTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void all_who_must_have_signed_in_whatever_order() throws Exception {
        for (var order :
                List.of(List.of(bench.person(), bench.official()), List.of(bench.official(), bench.person()))) {
            var signature = valid(judge(together(order), FIRST, SECOND));
            assertThat(signature.together()).extracting(VerifiedSignature::iin).containsExactly(IIN, OTHER_IIN);
            assertThat(signature).isSameAs(signature.together().getFirst());
            assertThat(signature.content()).isEqualTo(DOCUMENT);
        }
    }

    @Test
    void whoever_may_be_anybody_takes_the_place_that_is_left() throws Exception {
        var cms = together(List.of(bench.person(), bench.official()));
        assertThat(valid(judge(cms, ANYBODY, FIRST)).together())
                .extracting(VerifiedSignature::iin)
                .containsExactly(OTHER_IIN, IIN);
    }

    @Test
    void a_person_and_a_seal_sign_each_for_their_purpose() throws Exception {
        var cms = together(List.of(bench.seal(), bench.person()));
        assertThat(valid(judge(cms, FIRST, Policy.sealedBy(BIN))).together())
                .extracting(VerifiedSignature::purpose)
                .containsExactly(Purpose.SIGN, Purpose.SEAL);
    }

    @Test
    void one_bad_signature_makes_the_good_one_worthless() throws Exception {
        var another = "another".getBytes(StandardCharsets.UTF_8);
        var hers = Signing.detached(another, bench.official(), NOON);
        var his = Signing.detached(another, bench.person(), NOON);
        for (var one : List.of(List.of(signed(bench.person()), hers), List.of(his, signed(bench.official())))) {
            refused(judge(joined(one), FIRST, SECOND), Check.DIGEST_MISMATCH);
            refused(judge(joined(one.reversed()), FIRST, SECOND), Check.DIGEST_MISMATCH);
        }
        refused(judge(together(List.of(bench.person(), bench.authOnly())), FIRST, ANYBODY), Check.SIGNER_TWICE);
    }

    @Test
    void nobody_may_be_missing_or_too_much() throws Exception {
        refused(judge(signed(bench.person()), FIRST, SECOND), Check.SIGNER_MISSING);
        var two = together(List.of(bench.person(), bench.official()));
        refused(judge(two, FIRST), Check.SEVERAL_SIGNERS);
    }

    @Test
    void nobody_signs_in_the_place_of_another() throws Exception {
        var stranger =
                bench.authority().issue(Subject.person("БӨТЕНОВ БӨТЕН", "930303500013"), Purpose.SIGN, FROM, UNTIL);
        var verdict = judge(together(List.of(bench.person(), stranger)), FIRST, SECOND);
        refused(verdict, Check.IIN_MISMATCH, Check.BIN_MISMATCH);
    }

    @Test
    void nobody_counts_twice() throws Exception {
        var person = signed(bench.person());
        refused(judge(joined(List.of(person, person)), FIRST, ANYBODY), Check.SIGNER_TWICE);
        var seal = signed(bench.seal()); // of no person, so that the certificate alone tells
        var its = Policy.sealedBy(BIN);
        refused(judge(joined(List.of(seal, seal)), its, its), Check.SIGNER_TWICE);
        var second = bench.authority().issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        refused(judge(joined(List.of(person, signed(second))), FIRST, ANYBODY), Check.SIGNER_TWICE);
        refused(judge(joined(List.of(person, signed(second))), FIRST, FIRST), Check.SIGNER_TWICE);
    }

    @Test
    void an_undecided_one_leaves_all_undecided() throws Exception {
        var cms = together(List.of(bench.person(), bench.official()));
        var roots = new Evidence(NOON, List.of(bench.lists().crls().getLast()));
        undecided(
                Verification.verifyAll(
                        cms, DOCUMENT, List.of(FIRST, SECOND), bench.authority().trust(), roots, NOON),
                Check.REVOCATION_UNKNOWN);
    }

    @Test
    void sixteen_may_sign_and_seventeen_are_too_many() throws Exception {
        var keys = IntStream.range(0, 17)
                .mapToObj(i -> bench.authority()
                        .issue(Subject.person("СЫНАҚОВ СЫНАҚ", "9101013%05d".formatted(i)), Purpose.SIGN, FROM, UNTIL))
                .toList();
        var policies = Stream.generate(() -> ANYBODY).limit(17).toList();
        valid(judge(together(keys.subList(0, 16)), policies.subList(0, 16).toArray(Policy[]::new)));
        refused(judge(together(keys), policies.toArray(Policy[]::new)), Check.TOO_LARGE);
    }

    @Test
    void whoever_looks_at_a_file_sees_all_who_signed() throws Exception {
        var cms = together(List.of(bench.person(), bench.official()));
        var report =
                Verification.report(cms, DOCUMENT, ANYBODY, bench.authority().trust(), bench.lists(), NOON);
        assertThat(valid(report.verdict()).together()).hasSize(2);
        assertThat(report.signers()).hasSize(2).allMatch(signer -> signer.path().size() == 3);
    }

    private Verdict judge(byte[] cms, Policy... policies) {
        return Verification.verifyAll(
                cms, DOCUMENT, List.of(policies), bench.authority().trust(), bench.lists(), NOON);
    }

    static byte[] together(List<SigningKey> keys) throws Exception {
        return joined(keys.stream().map(Bench::signed).toList());
    }

    /** One container of the signers and certificates of all. */
    private static byte[] joined(List<byte[]> signatures) throws Exception {
        var generator = new CMSSignedDataGenerator();
        for (var each : signatures) {
            var data = new CMSSignedData(each);
            generator.addSigners(data.getSignerInfos());
            generator.addCertificates(data.getCertificates());
        }
        return generator.generate(new CMSProcessableByteArray(DOCUMENT), false).getEncoded();
    }
}
