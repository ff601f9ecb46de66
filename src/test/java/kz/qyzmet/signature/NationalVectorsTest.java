package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.refused;
import static kz.qyzmet.signature.Bench.undecided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures that the national software made with the published test keys, judged at fixed moments. */
class NationalVectorsTest {
    private static final Instant THEN = Instant.parse("2020-09-20T02:05:00Z");
    private static final byte[] DOCUMENT = "asdasd".getBytes(UTF_8);
    private static final String SIGN = "cms/RSA256_11c707bd54cbfcccb3815e39c4eb57b1dc7dfea9.cms";
    private static final String AUTH = "cms/AUTH_RSA256_b2c70a9ff7a5dc59de0ccc3c0ddde3437cc1f12d.cms";
    private static final Policy PUBLISHED = Policy.signedBy("123456789011");
    private static final Instant NOW = Instant.parse("2026-09-01T00:00:00Z");
    private static final String GOST_LIST = "crl/nca_gost2022_test_2026-08.crl";
    private static final String GOST_DELTA = "crl/nca_gost2022_d_test_2025-04.crl";

    @BeforeAll
    static void the_vectors_are_there() {
        boolean present = Files.isDirectory(vectors());
        if (!present) System.err.println("NationalVectorsTest skipped: no shared/eds-vectors beside the checkout");
        assumeTrue(present, "no shared/eds-vectors beside the checkout");
    }

    @Test
    void a_signature_of_the_national_software_lacks_nothing_but_the_list_of_its_day() throws Exception {
        undecided(judge(SIGN, DOCUMENT, trust(vectors().resolve("ca-test"))), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void signed_xml_of_the_national_software_lacks_nothing_but_the_list_of_its_day() throws Exception {
        var xml = read("xml/RSA256_11c707bd54cbfcccb3815e39c4eb57b1dc7dfea9.xml");
        var trust = trust(vectors().resolve("ca-test"));
        undecided(judgeXml(xml, trust, THEN), Check.REVOCATION_UNKNOWN);
        assertThat(XmlVerification.signed(XmlInput.read(xml))
                        .getFirst()
                        .document()
                        .getOctets())
                .asString(UTF_8)
                .isEqualTo("<root><name>NCANode</name></root>");
        assertThat(Bench.findings(judgeXml(XmlForge.replaced(xml, "NCANode", "Басқа"), trust, THEN)))
                .contains(Check.DIGEST_MISMATCH);
        assertThat(Bench.findings(judgeXml(XmlForge.replaced(xml, "Na3bDZfb", "Na3bDZfa"), trust, THEN)))
                .contains(Check.SIGNATURE_WRONG);
        assertThat(Bench.findings(judgeXml(xml, trust, NOW))).contains(Check.CERTIFICATE_EXPIRED);
        refused(judgeXml(xml, trust(vectors().resolve("ca-prod")), THEN), Check.CHAIN_UNTRUSTED);
    }

    private static Verdict judgeXml(byte[] xml, Trust trust, Instant at) {
        return XmlVerification.verify(xml, PUBLISHED, trust, new Evidence(at, List.of()), at);
    }

    @Test
    void an_authentication_key_that_signed_is_refused() throws Exception {
        var verdict = judge(AUTH, DOCUMENT, trust(vectors().resolve("ca-test")));
        refused(verdict, Check.KEY_USAGE_WRONG, Check.REVOCATION_UNKNOWN, Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_test_certificate_is_worth_nothing_in_production() throws Exception {
        refused(judge(SIGN, DOCUMENT, trust(vectors().resolve("ca-prod"))), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void another_document_is_refused() throws Exception {
        var verdict = judge(SIGN, "asdasD".getBytes(UTF_8), trust(vectors().resolve("ca-test")));
        assertThat(Bench.findings(verdict)).contains(Check.DIGEST_MISMATCH);
    }

    @Test
    void a_real_list_speaks_for_a_real_certificate() throws Exception {
        var list = Evidence.read(NOW, List.of(read("crl/nca_rsa_test_2022-03.crl")));
        var at = Instant.parse("2022-03-29T12:00:00Z");
        var signer = certificate("certs/individual_valid_sign_2004_rsa.cer");
        var path = CertificationPath.find(signer, trust(vectors().resolve("ca-test")), at)
                .orElseThrow();

        assertThat(NcaCertificate.of(signer).subject().iin()).isEqualTo("123456789011");
        assertThat(path.strong()).isTrue();
        assertThat(Revocation.judge(path.links().getFirst(), list, Policy.DAILY, new Revocation.Moment(at)))
                .isInstanceOfSatisfying(
                        Revocation.Good.class,
                        good -> assertThat(good.proofs().getFirst().number()).isEqualTo(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms/individual_detached.der", "cms/individual_attached.der"})
    void a_gost_signature_of_the_national_software_lacks_nothing_but_fresh_lists(String cms) throws Exception {
        var document = read("cms/individual_document.txt");
        var trust = trust(vectors().resolve("ca-test"));
        var issued = Instant.parse("2026-08-11T12:00:00Z"); // the list is of that day; none of the root is published
        undecided(judge(cms, document, trust, issued), Check.REVOCATION_UNKNOWN);
        undecided(judge(cms, document, trust, NOW), Check.REVOCATION_UNKNOWN, Check.REVOCATION_STALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms/individual_detached.der", "cms/individual_attached.der"})
    void a_gost_signature_is_refused_for_another_document_too_late_and_in_production(String cms) throws Exception {
        var document = read("cms/individual_document.txt");
        var trust = trust(vectors().resolve("ca-test"));
        assertThat(Bench.findings(judge(cms, DOCUMENT, trust, NOW))).contains(Check.DIGEST_MISMATCH);
        assertThat(Bench.findings(judge(cms, document, trust, Instant.parse("2027-05-08T06:45:14Z"))))
                .contains(Check.CERTIFICATE_EXPIRED);
        refused(judge(cms, document, trust(vectors().resolve("ca-prod")), NOW), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void no_flipped_bit_of_the_signed_part_of_a_real_signature_passes() throws Exception {
        var trust = trust(vectors().resolve("ca-test"));
        var document = read("cms/individual_document.txt");
        var cms = read("cms/individual_detached.der");
        var signer = Container.read(cms).signers().getFirst();
        int value = indexOf(cms, signer.signature().getOctets());
        for (int i = 0; i < 128; i += 9) {
            var damaged = cms.clone();
            damaged[value + i] ^= 1;
            var verdict = Verification.verify(damaged, document, PUBLISHED, trust, new Evidence(NOW, List.of()), NOW);
            assertThat(Bench.findings(verdict)).contains(Check.SIGNATURE_WRONG);
        }
    }

    @Test
    void the_national_authorities_of_today_form_their_chains() {
        var production = trust(vectors().resolve("ca-prod"));
        assertThat(production.anchors().stream().filter(NationalVectorsTest::gost))
                .hasSize(1);
        var national = production.intermediates().stream()
                .filter(NationalVectorsTest::gost)
                .toList();
        assertThat(national).hasSize(1);
        var path = CertificationPath.find(national.getFirst(), production, NOW).orElseThrow();
        assertThat(path.strong()).isTrue();
    }

    @Test
    void a_real_gost_list_speaks_for_a_real_certificate_and_its_delta_alone_for_none() throws Exception {
        var at = Instant.parse("2026-08-11T12:00:00Z");
        var signer = certificate("certs/individual_2026_gost2015.cer");
        var link = CertificationPath.find(signer, trust(vectors().resolve("ca-test")), at)
                .orElseThrow()
                .links()
                .getFirst();
        assertThat(Revocation.judge(
                        link, Evidence.read(NOW, List.of(read(GOST_LIST))), Policy.DAILY, new Revocation.Moment(at)))
                .isInstanceOfSatisfying(
                        Revocation.Good.class,
                        good -> assertThat(good.proofs().getFirst().number()).isEqualTo(0xa6));
        assertThat(Revocation.judge(
                        link, Evidence.read(NOW, List.of(read(GOST_DELTA))), Policy.DAILY, new Revocation.Moment(at)))
                .isInstanceOf(Revocation.Unknown.class);
    }

    @Test
    void a_real_delta_older_than_the_list_adds_nothing() throws Exception {
        var at = Instant.parse("2026-08-11T12:00:00Z");
        var path = CertificationPath.find(
                        certificate("certs/individual_2026_gost2015.cer"),
                        trust(vectors().resolve("ca-test")),
                        at)
                .orElseThrow();
        var both = Evidence.read(NOW, List.of(read(GOST_LIST), read(GOST_DELTA)));
        assertThat(Revocation.judge(path.links().getFirst(), both, Policy.DAILY, new Revocation.Moment(at)))
                .isInstanceOfSatisfying(
                        Revocation.Good.class, good -> assertThat(good.proofs()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms/individual_detached.der", "cms/individual_attached.der"})
    void a_real_time_stamp_lacks_nothing_but_the_lists_of_its_authority(String cms) throws Exception {
        var signer = Container.read(read(cms)).signers().getFirst();
        var value = signer.signature().getOctets();
        var stamp = TimeStampToken.read(signer.stamps().getFirst(), value).stamp();
        assertThat(stamp.policy()).isEqualTo(TimeStampToken.GOST_POLICY);
        assertThat(stamp.at()).isBetween(Instant.parse("2026-05-08T06:45:13Z"), NOW);
        assertThat(CertificationPath.find(stamp.maker(), trust(vectors().resolve("ca-prod")), stamp.at()))
                .get()
                .matches(CertificationPath::strong);
        value[7] ^= 1;
        assertThatThrownBy(() -> TimeStampToken.read(signer.stamps().getFirst(), value))
                .hasMessage("it is of another signature");

        var both = Stream.of("ca-prod", "ca-test")
                .flatMap(folder -> new TrustFolder(vectors().resolve(folder)).entries().stream())
                .toList();
        var report = Verification.report(
                read(cms),
                read("cms/individual_document.txt"),
                PUBLISHED,
                Trust.of(both),
                Evidence.read(NOW, List.of(read(GOST_LIST))),
                NOW);
        assertThat(report.signers().getFirst().timeStampFlaw()).contains("nobody tells now whether its maker is good");
        assertThat(report.signers().getFirst().reference()).isEqualTo(NOW);
    }

    @Test
    void a_real_time_stamp_of_gost_2004_is_refused() throws Exception {
        var token = org.bouncycastle.asn1.ASN1Primitive.fromByteArray(read("tsp/tsp_token.bin"));
        assertThatThrownBy(() -> TimeStampToken.read(token, new byte[64])).isInstanceOf(TimeStampToken.NoProof.class);
    }

    /** The certificates asked about are not published: a stand-in with the same issuer and serial number is. */
    @ParameterizedTest
    @CsvSource({
        "ocsp_response_ceo_2015_revoked.bin, 3A90343E720594C55204B19CB9A402422EF0E622, CERTIFICATE_ON_HOLD, 157B28FD1AC7761E",
        "ocsp_response_individual_2015.bin, 0FF06211DC82BEB00253FFA000F1DE84ABEF454F, CERTIFICATE_NOT_ISSUED, E408FFB790834AF2"
    })
    void real_answers_say_what_they_say_and_only_in_their_time(String file, String serial, Check check, String nonce)
            throws Exception {
        var at = Instant.parse("2022-09-02T17:00:00Z");
        var issuer = certificate("ca-test/nca_gost2022_test.cer");
        var link = new CertificationPath.Link(Forge.standIn(issuer, new BigInteger(serial, 16)), issuer);
        var sent = HexFormat.of().parseHex(nonce);
        var answer = new OcspAnswer(read("ocsp/" + file), sent);

        assertThat(Revocation.judge(
                        link, new Evidence(at, List.of(), List.of(answer)), Policy.DAILY, new Revocation.Moment(at)))
                .isInstanceOfSatisfying(
                        Revocation.Revoked.class,
                        revoked -> assertThat(revoked.withdrawal().check()).isEqualTo(check));
        var later = at.plusSeconds(600);
        assertThat(Revocation.judge(
                        link,
                        new Evidence(later, List.of(), List.of(answer)),
                        Policy.DAILY,
                        new Revocation.Moment(later)))
                .isInstanceOf(Revocation.Stale.class);
        sent[0] ^= 1;
        var replayed = new OcspAnswer(read("ocsp/" + file), sent);
        assertThat(Revocation.judge(
                        link, new Evidence(at, List.of(), List.of(replayed)), Policy.DAILY, new Revocation.Moment(at)))
                .isInstanceOf(Revocation.Unknown.class);
        var damaged = read("ocsp/" + file);
        damaged[200] ^= 1;
        var broken = OcspAnswer.unasked(damaged);
        assertThat(Revocation.judge(
                        link, new Evidence(at, List.of(), List.of(broken)), Policy.DAILY, new Revocation.Moment(at)))
                .isInstanceOf(Revocation.Unknown.class);
    }

    @Test
    void real_certificates_say_who_their_holders_are() throws Exception {
        var person = NcaCertificate.of(certificate("certs/individual_2026_gost2015.cer"));
        assertThat(person.subject()).isEqualTo(Subject.person("ТЕСТОВ ТЕСТ", "123456789011"));
        assertThat(person.surname()).isEqualTo("ТЕСТОВ");
        assertThat(person.patronymic()).isEqualTo("ТЕСТОВИЧ");
        assertThat(person.kind()).isEqualTo(NcaCertificate.Kind.INDIVIDUAL);
        assertThat(person.purposes()).containsExactly(Purpose.SIGN, Purpose.SIGN_IN);
        var head = NcaCertificate.of(certificate("certs/legal_head_2026_gost2015.cer"));
        assertThat(head.subject())
                .isEqualTo(Subject.official("ТЕСТОВ ТЕСТ", "123456789011", "АО \"ТЕСТ\"", "123456789021"));
        assertThat(head.kind()).isEqualTo(NcaCertificate.Kind.LEGAL_ENTITY);
        assertThat(head.roles()).containsExactly(Role.HEAD);
        var authentication = NcaCertificate.of(certificate("certs/individual_valid_sign_2004_rsa_auth.cer"));
        assertThat(authentication.purposes()).containsExactly(Purpose.SIGN_IN);
    }

    @Test
    void a_certificate_of_gost_2004_is_read_and_not_accepted() throws Exception {
        var old = certificate("certs/ceo_valid_sign_2004_gost.cer");
        assertThat(NcaCertificate.of(old).roles()).containsExactly(Role.HEAD);
        assertThat(Schemes.PERMITTED).noneMatch(scheme -> scheme.accepts(old.getPublicKey()));
        assertThat(CertificationPath.find(old, trust(vectors().resolve("ca-test")), THEN))
                .isEmpty();
    }

    private static boolean gost(X509Certificate certificate) {
        return certificate.getSigAlgOID().equals(Gost2015.SIGNATURE.getId());
    }

    private static int indexOf(byte[] whole, byte[] part) {
        return IntStream.range(0, whole.length - part.length)
                .filter(i -> Arrays.equals(whole, i, i + part.length, part, 0, part.length))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict judge(String cms, byte[] document, Trust trust, Instant at) throws Exception {
        var evidence = Evidence.read(NOW, List.of(read(GOST_LIST), read(GOST_DELTA)));
        return Verification.verify(read(cms), document, PUBLISHED, trust, evidence, at);
    }

    private static Verdict judge(String cms, byte[] document, Trust trust) throws Exception {
        var evidence = Evidence.read(NOW, List.of(read("crl/nca_rsa_test_2022-03.crl")));
        return Verification.verify(
                Base64.getMimeDecoder().decode(read(cms)), document, PUBLISHED, trust, evidence, THEN);
    }

    private static X509Certificate certificate(String name) throws Exception {
        var factory = Formats.x509();
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(read(name)));
    }

    /** The vectors are not pinned: nobody is to trust them. */
    private static Trust trust(Path folder) {
        return Trust.of(new TrustFolder(folder).entries());
    }

    private static byte[] read(String name) throws IOException {
        return Files.readAllBytes(vectors().resolve(name));
    }

    private static Path vectors() {
        return Stream.of(Path.of("..", "shared", "eds-vectors"), Path.of("..", "..", "shared", "eds-vectors"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("eds-vectors"));
    }
}
