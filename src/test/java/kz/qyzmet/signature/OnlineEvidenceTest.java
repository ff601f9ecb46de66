package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import kz.qyzmet.signature.Loopback.Service;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The services of the authority over HTTP, in every mood that such services have. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class OnlineEvidenceTest {
    private static final Duration SHORT = Duration.ofMillis(700);

    private final Bench bench;
    private final Loopback web = new Loopback();
    private final URI crl;
    private final URI rootCrl;
    private Instant now = NOON;

    OnlineEvidenceTest(Bench bench) throws Exception {
        this.bench = bench;
        this.crl = web.serve("/crl", Loopback.status(404));
        this.rootCrl = web.serve(
                "/root.crl", Loopback.always(list(bench.authority(), 1).getEncoded()));
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void a_responder_is_asked_about_the_signers_of_xml_and_of_messages() {
        var source = online(responding(bench.responder()));
        var xml = XmlSigning.enveloped(XmlForge.DOCUMENT, bench.person());
        var soap = XmlSigning.soap(XmlForge.MESSAGE, bench.person());
        for (var report : List.of(
                XmlVerification.report(xml, Policy.signedBy(IIN), source.trust(), source.evidence(xml, now), now),
                SoapVerification.report(soap, Policy.signedBy(IIN), source.trust(), source.evidence(soap, now), now)))
            assertThat(valid(report.verdict()).revocation().kind()).isEqualTo(RevocationProof.Kind.ANSWER);
    }

    @Test
    void a_responder_that_answers_is_enough() {
        var signature = valid(judge(online(responding(bench.responder()))));
        assertThat(signature.revocation().kind()).isEqualTo(RevocationProof.Kind.ANSWER);
    }

    @Test
    void what_the_responder_says_is_what_counts() {
        var person = bench.person().certificate();
        var revoked = bench.authority().revoke(person, NOON.minusSeconds(9), CRLReason.SUPERSEDED);
        refused(judge(online(responding(revoked.responder(FROM, UNTIL)))), Check.CERTIFICATE_REVOKED);
        var held = bench.authority().revoke(person, NOON.minusSeconds(9), CRLReason.CERTIFICATE_HOLD);
        refused(judge(online(responding(held.responder(FROM, UNTIL)))), Check.CERTIFICATE_ON_HOLD);
        var never = new RevokedStatus(
                java.util.Date.from(Instant.EPOCH), new Withdrawal(NOON, CRLReason.CERTIFICATE_HOLD).code());
        refused(judge(online(saying(bench.responder(), never, NOON, Nonce.SAME))), Check.CERTIFICATE_NOT_ISSUED);
    }

    @Test
    void a_badly_behaved_responder_decides_nothing() throws Exception {
        var later = new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
        var unappointed = new OcspResponder(bench.seal(), bench.authority().issuing(), java.util.Map.of());
        var foreign = bench.stranger().responder(FROM, UNTIL);
        var moods = List.of(
                saying(bench.responder(), new UnknownStatus(), NOON, Nonce.SAME),
                saying(bench.responder(), null, NOON, Nonce.ANOTHER),
                saying(bench.responder(), null, NOON, Nonce.NONE),
                saying(bench.responder(), null, NOON.plusSeconds(301), Nonce.SAME),
                saying(unappointed, null, NOON, Nonce.SAME),
                saying(foreign, null, NOON, Nonce.SAME),
                ofAnother(),
                Loopback.always(later),
                Loopback.always(new byte[] {'<', 'h'}),
                Loopback.status(500),
                Loopback.endless());
        for (var mood : moods) undecided(judge(online(mood)), Check.REVOCATION_UNKNOWN);
        undecided(
                judge(online(saying(bench.responder(), null, NOON.minusSeconds(301), Nonce.SAME))),
                Check.REVOCATION_STALE);
    }

    @Test
    void nobody_waits_long_for_a_silent_or_slow_service_nor_twice() {
        for (var mood : List.of(web.silent(), web.trickling())) {
            var source = online(mood);
            long begun = System.nanoTime();
            undecided(judge(source), Check.REVOCATION_UNKNOWN);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(SHORT, Duration.ofSeconds(10));
            int asked = web.asked.size();
            undecided(judge(source), Check.REVOCATION_UNKNOWN);
            assertThat(web.asked).hasSize(asked);
        }
    }

    @Test
    void a_service_that_is_not_there_leaves_it_undecided_and_is_asked_again_later() throws Exception {
        var address = URI.create("http://127.0.0.1:1/ocsp"); // nobody listens
        var alive = web.serve("/alive", responding(bench.responder()));
        undecided(
                judge(online(new Addresses(List.of(address), List.of(rootCrl), List.of()))), Check.REVOCATION_UNKNOWN);
        valid(judge(online(new Addresses(List.of(address, alive), List.of(rootCrl), List.of()))));
        var flaky = web.serve("/flaky", web.silent());
        var source = online(new Addresses(List.of(flaky), List.of(rootCrl), List.of()));
        undecided(judge(source), Check.REVOCATION_UNKNOWN);
        web.change("/flaky", responding(bench.responder()));
        now = NOON.plusSeconds(31);
        valid(judge(source));
    }

    @Test
    void without_an_answer_the_list_decides_and_the_delta_with_it() throws Exception {
        var down = web.serve("/down", Loopback.status(503));
        web.change("/crl", Loopback.always(list(bench.authority(), 0).getEncoded()));
        valid(judge(online(new Addresses(List.of(down), List.of(crl, rootCrl), List.of()))));
        var revoked = bench.authority().revoke(bench.person().certificate(), NOON.minusSeconds(60));
        var delta = web.serve(
                "/delta",
                Loopback.always(revoked.delta(bench.authority(), 5, 1, NOON.minusSeconds(30), UNTIL)
                        .getEncoded()));
        refused(
                judge(online(new Addresses(List.of(down), List.of(crl, rootCrl), List.of(delta)))),
                Check.CERTIFICATE_REVOKED);
    }

    @Test
    void what_was_fetched_is_kept_for_its_time() throws Exception {
        web.change("/crl", Loopback.always(list(bench.authority(), 0).getEncoded()));
        var ocsp = web.serve("/counted", responding(bench.responder()));
        var source = online(new Addresses(List.of(ocsp), List.of(crl, rootCrl), List.of()));
        for (int i = 0; i < 3; i++) valid(judge(source));
        assertThat(web.asked).containsExactlyInAnyOrder("/counted", "/crl", "/root.crl");
        now = NOON.plusSeconds(60);
        valid(judge(source));
        assertThat(web.asked).hasSize(4).endsWith("/counted");
        now = NOON.plus(KeptLists.FULL);
        judge(source);
        assertThat(web.asked).hasSize(7);
    }

    @Test
    void a_kept_list_stays_in_use_while_its_service_is_down() throws Exception {
        web.change("/crl", Loopback.always(list(bench.authority(), 0).getEncoded()));
        var source = online(new Addresses(List.of(), List.of(crl, rootCrl), List.of()));
        valid(judge(source));
        web.change("/crl", Loopback.status(500));
        now = NOON.plus(KeptLists.FULL);
        valid(judge(source));
    }

    @Test
    void while_one_waits_for_a_new_list_the_others_go_on_with_the_kept_one() throws Exception {
        web.change("/crl", Loopback.always(list(bench.authority(), 0).getEncoded()));
        var source = online(new Addresses(List.of(), List.of(crl, rootCrl), List.of()));
        valid(judge(source));
        web.change("/crl", web.silent());
        now = NOON.plus(KeptLists.FULL);
        int asked = web.asked.size();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var waiting = threads.submit(() -> judge(source));
            while (web.asked.size() == asked) Thread.onSpinWait();
            valid(judge(source));
            assertThat(waiting).isNotDone();
            valid(waiting.get());
        }
    }

    @Test
    void a_stamp_that_many_made_asks_about_nobody() throws Exception {
        var cms = Signing.detached(DOCUMENT, bench.person(), NOON);
        var many = SeveralSignersTest.together(List.of(bench.seal(), bench.official()));
        var stamped = UnsignedAttribute.added(
                cms,
                0,
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                        new DERSet(ASN1Primitive.fromByteArray(many))));
        online(responding(bench.responder())).evidence(stamped, now);
        assertThat(web.asked.stream().filter(path -> path.startsWith("/ocsp"))).hasSize(1);
    }

    @Test
    void nobody_is_sent_elsewhere() {
        var elsewhere = web.serve("/elsewhere", responding(bench.responder()));
        undecided(judge(online(Loopback.redirectTo(elsewhere))), Check.REVOCATION_UNKNOWN);
        assertThat(web.asked).doesNotContain("/elsewhere");
    }

    @Test
    void addresses_inside_certificates_are_never_dialled() throws Exception {
        var trap = web.serve("/trap", responding(bench.responder()));
        var keys = bench.scheme().newKeys();
        var name = new org.bouncycastle.asn1.x509.GeneralName(6, trap.toString());
        var access = new org.bouncycastle.asn1.x509.AuthorityInformationAccess(
                org.bouncycastle.asn1.x509.AccessDescription.id_ad_ocsp, name);
        var points = new org.bouncycastle.asn1.x509.CRLDistPoint(new org.bouncycastle.asn1.x509.DistributionPoint[] {
            new org.bouncycastle.asn1.x509.DistributionPoint(
                    new org.bouncycastle.asn1.x509.DistributionPointName(
                            new org.bouncycastle.asn1.x509.GeneralNames(name)),
                    null,
                    null)
        });
        var certificate = Forge.certificate(
                bench.authority().issuing(),
                Subject.person("СЫНАҚОВ СЫНАҚ", IIN).name(),
                keys.getPublic(),
                Forge.usage(org.bouncycastle.asn1.x509.KeyUsage.digitalSignature
                        | org.bouncycastle.asn1.x509.KeyUsage.nonRepudiation),
                Forge.purposes(false, Purpose.EMAIL_PROTECTION),
                Forge.extension(Extension.authorityInfoAccess, false, access),
                Forge.extension(Extension.cRLDistributionPoints, false, points));
        var cms = signed(new SigningKey(keys.getPrivate(), certificate, List.of()));
        var source = online(new Addresses(List.of(), List.of(rootCrl), List.of()));
        var verdict = Verification.verify(
                cms, DOCUMENT, Policy.signedBy(IIN), source.trust(), source.evidence(cms, now), now);
        undecided(verdict, Check.REVOCATION_UNKNOWN);
        assertThat(web.asked).containsExactly("/root.crl");
    }

    @Test
    void bytes_that_are_no_signature_ask_nobody() throws Exception {
        var source = online(responding(bench.responder()));
        source.evidence(new byte[] {1, 2, 3}, now);
        var stranger = signed(bench.stranger().issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL));
        source.evidence(stranger, now);
        assertThat(web.asked).containsOnly("/root.crl");
    }

    @Test
    void the_operator_names_the_addresses_in_a_file(@TempDir Path folder) throws Exception {
        var file = Files.writeString(
                folder.resolve("addresses.properties"),
                "ocsp = http://ocsp.invalid/\ncrl=http://a.invalid/1 https://b.invalid/2");
        assertThat(Addresses.read(file))
                .isEqualTo(new Addresses(
                        List.of(URI.create("http://ocsp.invalid/")),
                        List.of(URI.create("http://a.invalid/1"), URI.create("https://b.invalid/2")),
                        List.of()));
        for (var wrong : List.of("oscp=http://a.invalid/", "crl=file:///etc/passwd", "crl=a b", "delta=http:///x"))
            assertThatIllegalArgumentException()
                    .as(wrong)
                    .isThrownBy(() -> Addresses.read(Files.writeString(file, wrong)));
    }

    private enum Nonce {
        SAME,
        ANOTHER,
        NONE
    }

    private Service responding(OcspResponder responder) {
        return (exchange, body) -> Loopback.send(exchange, 200, responder.answer(body, now));
    }

    private static Service saying(
            OcspResponder responder, @Nullable CertificateStatus status, Instant at, Nonce nonce) {
        return (exchange, body) -> {
            var asked = new OCSPReq(body);
            var given = asked.getExtension(org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            Extension back = switch (nonce) {
                case SAME -> given;
                case NONE -> null;
                case ANOTHER ->
                    Extension.create(given.getExtnId(), false, new org.bouncycastle.asn1.DEROctetString(new byte[16]));
            };
            var id = asked.getRequestList()[0].getCertID();
            Loopback.send(exchange, 200, responder.answer(responder.byName(), id, status, at, back));
        };
    }

    private Service ofAnother() {
        var link = new CertificationPath.Link(
                bench.official().certificate(), bench.authority().issuing().certificate());
        var id = new CertificateID(CertificateIdentity.of(link));
        return (exchange, body) -> {
            var nonce =
                    new OCSPReq(body).getExtension(org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            var responder = bench.responder();
            Loopback.send(exchange, 200, responder.answer(responder.byName(), id, null, NOON, nonce));
        };
    }

    private OnlineEvidence online(Service mood) {
        var path = "/ocsp" + new ArrayList<>(web.asked).size() + "-" + mood.hashCode();
        return online(new Addresses(List.of(web.serve(path, mood)), List.of(rootCrl), List.of()));
    }

    private OnlineEvidence online(Addresses addresses) {
        var own = new EvidenceSource() {
            @Override
            public Trust trust() {
                return bench.authority().trust();
            }

            @Override
            public Evidence evidence(Instant at) {
                return new Evidence(at, List.of());
            }
        };
        return new OnlineEvidence(own, addresses, () -> now, SHORT, SHORT);
    }

    private Verdict judge(EvidenceSource source) {
        var cms = signed(bench.person());
        return Verification.verify(cms, DOCUMENT, Policy.signedBy(IIN), source.trust(), source.evidence(cms, now), now);
    }

    /** Of the issuing authority (0) or the root (1). */
    private static X509CRL list(ThrowAwayAuthority authority, int which) {
        return authority.lists(5, NOON.minusSeconds(600), UNTIL).get(which);
    }
}
