package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.refused;
import static kz.qyzmet.signature.Bench.undecided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signatures that the national software made with the published test keys, judged at the time of their making. */
class NationalVectorsTest {
    private static final Instant THEN = Instant.parse("2020-09-20T02:05:00Z");
    private static final byte[] DOCUMENT = "asdasd".getBytes(UTF_8);
    private static final String SIGN = "cms/RSA256_11c707bd54cbfcccb3815e39c4eb57b1dc7dfea9.cms";
    private static final String AUTH = "cms/AUTH_RSA256_b2c70a9ff7a5dc59de0ccc3c0ddde3437cc1f12d.cms";
    private static final Policy PUBLISHED = Policy.signedBy("123456789011");

    @BeforeAll
    static void the_vectors_are_there() {
        boolean present = Files.isDirectory(vectors());
        if (!present) System.err.println("NationalVectorsTest skipped: no shared/eds-vectors beside the checkout");
        assumeTrue(present, "no shared/eds-vectors beside the checkout");
    }

    @Test
    void a_signature_of_the_national_software_lacks_nothing_but_the_list_of_its_day() throws Exception {
        undecided(judge(SIGN, DOCUMENT, Trust.read(vectors().resolve("ca-test"))), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void an_authentication_key_that_signed_is_refused() throws Exception {
        var verdict = judge(AUTH, DOCUMENT, Trust.read(vectors().resolve("ca-test")));
        refused(verdict, Check.KEY_USAGE_WRONG, Check.REVOCATION_UNKNOWN, Check.REVOCATION_UNKNOWN);
    }

    @Test
    void a_test_certificate_is_worth_nothing_in_production() throws Exception {
        refused(judge(SIGN, DOCUMENT, Trust.read(vectors().resolve("ca-prod"))), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void another_document_is_refused() throws Exception {
        var verdict = judge(SIGN, "asdasD".getBytes(UTF_8), Trust.read(vectors().resolve("ca-test")));
        assertThat(Bench.findings(verdict)).contains(Check.DIGEST_MISMATCH);
    }

    @Test
    void a_real_list_speaks_for_a_real_certificate() throws Exception {
        var list = Evidence.read(List.of(read("crl/nca_rsa_test_2022-03.crl")));
        var at = Instant.parse("2022-03-29T12:00:00Z");
        var signer = certificate("certs/individual_valid_sign_2004_rsa.cer");
        var path = CertificationPath.find(signer, Trust.read(vectors().resolve("ca-test")), at)
                .orElseThrow();

        assertThat(Subject.of(signer).iin()).isEqualTo("123456789011");
        assertThat(path.strong()).isTrue();
        assertThat(Revocation.judge(path.links().getFirst(), list, Policy.DAILY, at))
                .isInstanceOfSatisfying(
                        Revocation.Good.class,
                        good -> assertThat(good.proof().number()).isEqualTo(9));
    }

    private static Verdict judge(String cms, byte[] document, Trust trust) throws Exception {
        var evidence = Evidence.read(List.of(read("crl/nca_rsa_test_2022-03.crl")));
        return Verification.verify(
                Base64.getMimeDecoder().decode(read(cms)), document, PUBLISHED, trust, evidence, THEN);
    }

    private static X509Certificate certificate(String name) throws Exception {
        var factory = CertificateFactory.getInstance("X.509");
        return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(read(name)));
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
