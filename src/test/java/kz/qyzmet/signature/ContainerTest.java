package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Containers as a hostile or a careless program would send them. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class ContainerTest {
    private final Bench bench;

    ContainerTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void a_container_without_signers_is_not_a_signature() throws Exception {
        var generator = new CMSSignedDataGenerator();
        var nobody = generator.generate(new CMSAbsentContent()).getEncoded();
        refused(bench.judge(nobody), Check.NO_SIGNER);
        refused(opened(nobody), Check.NO_SIGNER);
        var trust = bench.authority().trust();
        refused(Verification.verifyAll(nobody, DOCUMENT, List.of(), trust, bench.lists(), NOON), Check.NO_SIGNER);
        refused(
                Verification.report(nobody, DOCUMENT, ANYBODY, trust, bench.lists(), NOON)
                        .verdict(),
                Check.NO_SIGNER);
    }

    @Test
    void two_signers_are_one_too_many_though_both_are_good() throws Exception {
        var generator = generator(bench.person(), false);
        var second = generator(bench.official(), false).generate(new CMSProcessableByteArray(DOCUMENT), false);
        generator.addSigners(second.getSignerInfos());
        refused(bench.judge(encoded(generator, false)), Check.SEVERAL_SIGNERS);
    }

    @Test
    void signed_attributes_are_demanded() throws Exception {
        refused(bench.judge(encoded(generator(bench.person(), true), false)), Check.SIGNED_ATTRIBUTES_WRONG);
    }

    @Test
    void signed_attributes_do_not_pass_for_a_document() throws Exception {
        var attributes = attributes(signed(bench.person()));
        var document = attributes.der().getOctets();
        var stripped = generator(bench.person(), true).generate(new CMSProcessableByteArray(document), false);
        var verdict = Verification.verify(
                stripped.getEncoded(), document, ANYBODY, bench.authority().trust(), bench.lists(), NOON);
        refused(verdict, Check.SIGNED_ATTRIBUTES_WRONG);
    }

    @Test
    void an_enclosed_document_must_be_the_very_document() throws Exception {
        var enclosing = encoded(generator(bench.person(), false), true);
        valid(bench.judge(enclosing));
        var verdict = Verification.verify(
                enclosing, new byte[] {1}, ANYBODY, bench.authority().trust(), bench.lists(), NOON);
        refused(verdict, Check.DIGEST_MISMATCH);
    }

    @Test
    void no_other_document_travels_beside_the_signed_one() throws Exception {
        var data = SignedData.getInstance(
                ContentInfo.getInstance(signed(bench.person())).getContent());
        var beside = new ContentInfo(CMSObjectIdentifiers.data, new DEROctetString(new byte[] {1}));
        var both =
                new SignedData(data.getDigestAlgorithms(), beside, data.getCertificates(), null, data.getSignerInfos());
        var cms = new ContentInfo(CMSObjectIdentifiers.signedData, both).getEncoded();
        refused(bench.judge(cms), Check.DIGEST_MISMATCH);
        refused(opened(cms), Check.DIGEST_MISMATCH);
    }

    @Test
    void a_document_comes_out_of_the_container_that_encloses_it() {
        var enclosing = Signing.enclosing(DOCUMENT, bench.person(), NOON);
        assertThat(valid(opened(enclosing)).content()).isEqualTo(DOCUMENT);
        valid(bench.judge(enclosing));
        refused(opened(signed(bench.person())), Check.SIGNATURE_MALFORMED);
        refused(opened(new byte[0]), Check.SIGNATURE_MALFORMED);
    }

    @Test
    void a_document_changed_inside_its_container_is_refused() {
        var enclosing = Signing.enclosing(DOCUMENT, bench.person(), NOON);
        for (int i = 0; i < enclosing.length - DOCUMENT.length; i++) {
            if (Arrays.equals(enclosing, i, i + DOCUMENT.length, DOCUMENT, 0, DOCUMENT.length)) enclosing[i + 2] ^= 1;
        }
        refused(opened(enclosing), Check.DIGEST_MISMATCH);
    }

    private Verdict opened(byte[] cms) {
        return Verification.verifyEnclosing(
                cms, Policy.signedBy(IIN), bench.authority().trust(), bench.lists(), NOON);
    }

    @Test
    void a_container_without_the_signers_certificate_is_refused() throws Exception {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signer(bench.person(), false));
        generator.addCertificates(new JcaCertStore(List.of(bench.official().certificate())));
        refused(bench.judge(encoded(generator, false)), Check.SIGNER_CERTIFICATE_MISSING);
    }

    @Test
    void the_signer_is_bound_to_the_certificate_they_named() throws Exception {
        var attributes = attributes(signed(bench.person()));
        assertThat(attributes.mean(bench.person().certificate())).isTrue();
        assertThat(attributes.mean(bench.authOnly().certificate())).isFalse();
    }

    @Test
    void content_of_another_type_is_refused() throws Exception {
        var generator = generator(bench.person(), false);
        var typed = new CMSProcessableByteArray(CMSObjectIdentifiers.authEnvelopedData, DOCUMENT);
        refused(bench.judge(generator.generate(typed, false).getEncoded()), Check.SIGNATURE_MALFORMED);
    }

    @Test
    void a_huge_container_is_refused_unread() {
        refused(bench.judge(new byte[2 << 20]), Check.TOO_LARGE);
    }

    @Test
    void much_beside_a_small_document_is_refused_though_documents_may_be_large() throws Exception {
        for (int more : new int[] {1 << 16, Bounds.CONTAINER_BYTES}) {
            var generator = generator(bench.person(), false);
            generator.addOtherRevocationInfo(CMSObjectIdentifiers.data, new DEROctetString(new byte[more]));
            var verdict = opened(encoded(generator, true));
            if (more < Bounds.CONTAINER_BYTES) valid(verdict);
            else refused(verdict, Check.SIGNATURE_MALFORMED);
        }
    }

    @Test
    void nested_headers_are_refused_unparsed() {
        var indefinite = new byte[1 << 19];
        IntStream.range(0, indefinite.length).forEach(i -> indefinite[i] = (byte) (i % 2 == 0 ? 0x30 : 0x80));
        refused(bench.judge(indefinite), Check.TOO_LARGE);
    }

    @Test
    void thirty_two_levels_are_read_and_not_one_more() {
        refused(bench.judge(nested(32)), Check.SIGNATURE_MALFORMED);
        refused(bench.judge(nested(33)), Check.TOO_LARGE);
    }

    private static byte[] nested(int levels) {
        var nested = new byte[2 * levels];
        for (int i = 0; i < levels; i++) {
            nested[2 * i] = 0x30;
            nested[2 * i + 1] = (byte) (2 * (levels - i - 1));
        }
        return nested;
    }

    @Test
    void countless_elements_are_refused_unparsed() {
        var nulls = new byte[200_000];
        nulls[0] = 0x30;
        nulls[1] = (byte) 0x83;
        nulls[2] = (byte) ((nulls.length - 5) >> 16);
        nulls[3] = (byte) ((nulls.length - 5) >> 8);
        nulls[4] = (byte) (nulls.length - 5);
        for (int i = 5; i < nulls.length - 1; i += 2) nulls[i] = 5;
        refused(bench.judge(nulls), Check.TOO_LARGE);
    }

    @Test
    void trailing_bytes_and_missing_bytes_are_refused() {
        var cms = signed(bench.person());
        refused(bench.judge(Arrays.copyOf(cms, cms.length + 1)), Check.SIGNATURE_MALFORMED);
        refused(bench.judge(Arrays.copyOf(cms, cms.length - 1)), Check.SIGNATURE_MALFORMED);
        refused(bench.judge(new byte[0]), Check.SIGNATURE_MALFORMED);
    }

    @Test
    void no_flipped_bit_brings_in_another_document_or_breaks_the_verification() {
        flipped(17);
    }

    @Tag("deep")
    @Test
    void no_flipped_bit_anywhere_brings_in_another_document_or_breaks_the_verification() {
        flipped(1);
    }

    @Test
    void no_bytes_at_all_break_the_verification() {
        var random = new Random(20180702);
        var cms = signed(bench.person());
        for (int round = 0; round < 500; round++) {
            var damaged = cms.clone();
            int at = random.nextInt(cms.length);
            for (int i = at; i < Math.min(at + 4, cms.length); i++) damaged[i] = (byte) random.nextInt();
            stays(bench.judge(damaged), cms, damaged);
            var noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertThat(bench.judge(noise)).isInstanceOf(Verdict.Invalid.class);
        }
    }

    private void flipped(int every) {
        var cms = signed(bench.person());
        for (int bit = 0; bit < cms.length * 8; bit += every) {
            var damaged = cms.clone();
            damaged[bit / 8] ^= (byte) (1 << (bit % 8));
            stays(bench.judge(damaged), cms, damaged);
        }
    }

    /** Places outside the signature may change; what was signed, by whom, and how it was judged may not. */
    private void stays(Verdict verdict, byte[] cms, byte[] damaged) {
        if (!(verdict instanceof Verdict.Valid(var signature))) return;
        assertThat(signature.content()).isEqualTo(DOCUMENT);
        assertThat(signature.certificate()).isEqualTo(bench.person().certificate());
        assertThat(signature.cms()).isEqualTo(damaged);
        assertThat(signedPart(damaged)).isEqualTo(signedPart(cms));
    }

    private static SignedAttributes attributes(byte[] cms) throws IOException {
        return Objects.requireNonNull(Container.read(cms).signers().getFirst().attributes());
    }

    private static List<Object> signedPart(byte[] cms) {
        try {
            var signer = Container.read(cms).signers().getFirst();
            return Arrays.asList(signer.attributes(), signer.signature());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static CMSSignedDataGenerator generator(SigningKey key, boolean direct) throws Exception {
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signer(key, direct));
        generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
        return generator;
    }

    private static SignerInfoGenerator signer(SigningKey key, boolean direct) throws Exception {
        var scheme = Schemes.forKey(key.certificate().getPublicKey());
        return new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setDirectSignature(direct)
                .setContentDigest(scheme.digestIdentifier())
                .build(scheme.signer(key.key()), new JcaX509CertificateHolder(key.certificate()));
    }

    private static byte[] encoded(CMSSignedDataGenerator generator, boolean enclose) throws Exception {
        return generator
                .generate(new CMSProcessableByteArray(DOCUMENT), enclose)
                .getEncoded(ASN1Encoding.DL);
    }
}
