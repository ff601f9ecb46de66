package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.security.cert.CRLReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import kz.qyzmet.signature.CertificationPath.Link;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What an OCSP answer is worth: the issuer's list is missing here, so that nothing else can help. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class OcspTest {
    private final Bench bench;
    private final ThrowAwayAuthority authority;
    private final OcspResponder responder;
    private final CertificateID id;

    OcspTest(Bench bench) {
        this.bench = bench;
        this.authority = bench.authority();
        this.responder = bench.responder();
        this.id = new CertificateID(CertificateIdentity.of(link(bench.person())));
    }

    private Link link(SigningKey key) {
        return new Link(key.certificate(), authority.issuing().certificate());
    }

    @Test
    void a_good_answer_decides_and_is_kept_with_its_bytes() {
        var answer = answer(null, NOON);
        var signature = valid(judge(answer, null));

        assertThat(signature.revocation().kind()).isEqualTo(RevocationProof.Kind.ANSWER);
        assertThat(signature.revocation().encoded()).isEqualTo(answer);
        assertThat(signature.revocation().thisUpdate()).isEqualTo(NOON);
        assertThat(signature.evidence())
                .extracting(RevocationProof::kind)
                .containsExactly(RevocationProof.Kind.ANSWER, RevocationProof.Kind.LIST); // the root's list
    }

    @Test
    void a_question_of_ours_is_answered_for_the_nonce_it_carried() {
        var nonce = new byte[16];
        new SecureRandom().nextBytes(nonce);
        var answer = responder.answer(KeptAnswers.question(link(bench.person()), nonce), NOON);
        valid(judge(answer, nonce));
        undecided(judge(answer, new byte[16]), Check.REVOCATION_UNKNOWN);
        undecided(judge(answer(null, NOON), nonce), Check.REVOCATION_UNKNOWN); // it gave none back
    }

    @Test
    void a_responder_may_be_named_by_its_key() throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var holder = new JcaX509CertificateHolder(responder.certificate());
        var byKey = new RespID(holder.getSubjectPublicKeyInfo(), digests.get(RespID.HASH_SHA1));
        valid(judge(responder.answer(byKey, id, null, NOON, null), null));
        var another = new JcaX509CertificateHolder(bench.person().certificate());
        var byOther = new RespID(another.getSubjectPublicKeyInfo(), digests.get(RespID.HASH_SHA1));
        undecided(judge(responder.answer(byOther, id, null, NOON, null), null), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void the_authority_itself_may_answer() {
        var itself = new OcspResponder(authority.issuing(), authority.issuing(), Map.of());
        valid(judge(itself.answer(itself.byName(), id, null, NOON, null), null));
    }

    @Test
    void a_certificate_may_be_named_by_sha_1_and_by_nothing_weaker_or_unknown() throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var issuer = new JcaX509CertificateHolder(authority.issuing().certificate());
        var serial = bench.person().certificate().getSerialNumber();
        var bySha1 = new CertificateID(digests.get(CertificateID.HASH_SHA1), issuer, serial);
        valid(judge(responder.answer(responder.byName(), bySha1, null, NOON, null), null));
        var md5 = new org.bouncycastle.asn1.x509.AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.840.113549.2.5"));
        var byMd5 = new CertificateID(digests.get(md5), issuer, serial);
        undecided(judge(responder.answer(responder.byName(), byMd5, null, NOON, null), null), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void revoked_and_suspended_and_never_issued_are_told_apart() {
        refused(judge(answer(revoked(NOON, CRLReason.SUPERSEDED), NOON), null), Check.CERTIFICATE_REVOKED);
        refused(judge(answer(revoked(NOON, CRLReason.CERTIFICATE_HOLD), NOON), null), Check.CERTIFICATE_ON_HOLD);
        var never = answer(revoked(Instant.EPOCH, CRLReason.CERTIFICATE_HOLD), NOON);
        refused(judge(never, null), Check.CERTIFICATE_NOT_ISSUED);
    }

    @Test
    void a_revocation_after_the_moment_does_not_count_unless_the_key_was_compromised() {
        var later = NOON.plusSeconds(60);
        valid(judge(answer(revoked(later, CRLReason.CESSATION_OF_OPERATION), later), null));
        refused(judge(answer(revoked(later, CRLReason.KEY_COMPROMISE), later), null), Check.CERTIFICATE_REVOKED);
    }

    @Test
    void a_responder_that_does_not_know_or_has_no_time_decides_nothing() throws Exception {
        undecided(judge(answer(new UnknownStatus(), NOON), null), Check.REVOCATION_UNKNOWN);
        var later = new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
        undecided(judge(later, null), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void the_list_decides_where_no_answer_is_usable() throws Exception {
        var later = new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded();
        var both = bench.lists().with(List.of(), List.of(OcspAnswer.unasked(later)));
        assertThat(valid(bench.judge(both, NOON)).revocation().kind()).isEqualTo(RevocationProof.Kind.LIST);
    }

    @Test
    void an_answer_is_newer_than_the_list_and_decides() {
        var held = answer(revoked(NOON.minusSeconds(60), CRLReason.CERTIFICATE_HOLD), NOON);
        var both = bench.lists().with(List.of(), List.of(OcspAnswer.unasked(held)));
        refused(bench.judge(both, NOON), Check.CERTIFICATE_ON_HOLD);
    }

    @Test
    void a_good_answer_does_not_take_back_a_revocation_but_ends_a_suspension() {
        var good = OcspAnswer.unasked(answer(null, NOON));
        var since = NOON.minusSeconds(7200);
        var revoked = fresh(authority.revoke(bench.person().certificate(), since, CRLReason.SUPERSEDED), NOON);
        refused(bench.judge(revoked.with(List.of(), List.of(good)), NOON), Check.CERTIFICATE_REVOKED);
        var held = fresh(authority.revoke(bench.person().certificate(), since, CRLReason.CERTIFICATE_HOLD), NOON);
        valid(bench.judge(held.with(List.of(), List.of(good)), NOON));
    }

    @Test
    void an_answer_speaks_for_five_minutes_and_not_longer() {
        valid(judge(answer(null, NOON.minus(Duration.ofMinutes(5))), null));
        undecided(judge(answer(null, NOON.minusSeconds(301)), null), Check.REVOCATION_STALE);
    }

    @Test
    void an_answer_of_the_future_is_not_believed() {
        valid(judge(answer(null, NOON.plus(Duration.ofMinutes(5))), null));
        undecided(judge(answer(null, NOON.plusSeconds(301)), null), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void an_answer_about_another_certificate_or_issuer_decides_nothing() {
        var other = new CertificateID(CertificateIdentity.of(link(bench.official())));
        undecided(judge(responder.answer(responder.byName(), other, null, NOON, null), null), Check.REVOCATION_UNKNOWN);
        var foreign = new Link(
                bench.person().certificate(), bench.stranger().issuing().certificate());
        var ofStranger = new CertificateID(CertificateIdentity.of(foreign));
        undecided(
                judge(responder.answer(responder.byName(), ofStranger, null, NOON, null), null),
                Check.REVOCATION_UNKNOWN);
    }

    @Test
    void only_whom_the_issuer_appointed_may_answer() throws Exception {
        var unappointed = new OcspResponder(bench.seal(), authority.issuing(), Map.of());
        undecided(
                judge(unappointed.answer(unappointed.byName(), id, null, NOON, null), null), Check.REVOCATION_UNKNOWN);
        var foreign = bench.stranger().responder(FROM, UNTIL);
        undecided(judge(foreign.answer(foreign.byName(), id, null, NOON, null), null), Check.REVOCATION_UNKNOWN);
        var expired = authority.responder(FROM, NOON.minusSeconds(1));
        undecided(judge(expired.answer(expired.byName(), id, null, NOON, null), null), Check.REVOCATION_UNKNOWN);
        var ofRoot = new OcspResponder(authority.root(), authority.issuing(), Map.of());
        undecided(judge(ofRoot.answer(ofRoot.byName(), id, null, NOON, null), null), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void an_appointment_says_what_for_and_that_nobody_need_ask_further() throws Exception {
        var usage = Forge.usage(KeyUsage.digitalSignature);
        var purpose = Forge.purposes(false, "1.3.6.1.5.5.7.3.9");
        var another = Forge.purposes(false, "1.3.6.1.5.5.7.3.8");
        var unasked = Forge.extension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        valid(judgeBy(usage, purpose, unasked));
        undecided(judgeBy(usage, purpose), Check.REVOCATION_UNKNOWN);
        undecided(judgeBy(usage, another, unasked), Check.REVOCATION_UNKNOWN);
        undecided(judgeBy(usage, unasked), Check.REVOCATION_UNKNOWN);
        undecided(judgeBy(Forge.usage(KeyUsage.keyAgreement), purpose, unasked), Check.REVOCATION_UNKNOWN);
    }

    private Verdict judgeBy(Extension... appointment) throws Exception {
        var keys = bench.scheme().newKeys();
        var name = ThrowAwayAuthority.name("OCSP RESPONDER");
        var certificate = Forge.certificate(authority.issuing(), name, keys.getPublic(), appointment);
        var key = new SigningKey(keys.getPrivate(), certificate, List.of());
        var answering = new OcspResponder(key, authority.issuing(), Map.of());
        return judge(answering.answer(answering.byName(), id, null, NOON, null), null);
    }

    @Test
    void no_changed_byte_of_an_answer_makes_a_revoked_certificate_good() {
        var told = answer(revoked(NOON.minusSeconds(60), CRLReason.SUPERSEDED), NOON);
        for (int i = 0; i < told.length; i += 7) {
            var damaged = told.clone();
            damaged[i] ^= 1;
            assertThat(judge(damaged, null)).as("byte %d", i).isNotInstanceOf(Verdict.Valid.class);
        }
    }

    @Test
    void an_answer_with_a_broken_signature_decides_nothing() {
        var answer = answer(null, NOON);
        int signature = answer.length - encoded(responder).length - 40; // the certificate is enclosed behind it
        answer[signature] ^= 1;
        undecided(judge(answer, null), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void an_unknown_critical_extension_silences_an_answer() throws Exception {
        var critical = Forge.extension(new ASN1ObjectIdentifier("1.2.398.99"), true, ASN1Boolean.TRUE);
        var harmless = Forge.extension(new ASN1ObjectIdentifier("1.2.398.99"), false, ASN1Boolean.TRUE);
        undecided(
                judge(responder.answer(responder.byName(), id, null, NOON, critical), null), Check.REVOCATION_UNKNOWN);
        valid(judge(responder.answer(responder.byName(), id, null, NOON, harmless), null));
    }

    @Test
    void what_is_too_large_or_no_answer_at_all_decides_nothing() throws Exception {
        var padding = Forge.extension(
                new ASN1ObjectIdentifier("1.2.398.99"), false, new DEROctetString(new byte[OcspAnswer.LARGEST]));
        undecided(judge(responder.answer(responder.byName(), id, null, NOON, padding), null), Check.REVOCATION_UNKNOWN);
        undecided(judge(new byte[0], null), Check.REVOCATION_UNKNOWN);
        undecided(judge("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), null), Check.REVOCATION_UNKNOWN);
        var cut = answer(null, NOON);
        undecided(judge(Arrays.copyOf(cut, cut.length - 9), null), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void headers_nested_inside_an_answer_exhaust_nobody() throws Exception {
        var bomb = new byte[OcspAnswer.LARGEST - 4096];
        for (int i = 0; i < bomb.length; i++) bomb[i] = (byte) (i % 2 == 0 ? 0x30 : 0x80);
        var body = new ResponseBytes(OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(bomb));
        var response = new OCSPResponse(new OCSPResponseStatus(OCSPResponseStatus.SUCCESSFUL), body);
        undecided(judge(response.getEncoded(), null), Check.REVOCATION_UNKNOWN);
        var nonce = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, bomb);
        undecided(judge(responder.answer(responder.byName(), id, null, NOON, nonce), null), Check.REVOCATION_UNKNOWN);
    }

    private byte[] answer(@Nullable CertificateStatus status, Instant at) {
        return responder.answer(responder.byName(), id, status, at, null);
    }

    private static CertificateStatus revoked(Instant since, CRLReason reason) {
        return new RevokedStatus(Date.from(since), new Withdrawal(since, reason).code());
    }

    private Verdict judge(byte[] answer, byte @Nullable [] nonce) {
        var rootsOnly = List.of(bench.lists().crls().getLast());
        var said = nonce == null ? OcspAnswer.unasked(answer) : new OcspAnswer(answer, nonce);
        return bench.judge(new Evidence(NOON, rootsOnly, List.of(said)), NOON);
    }

    private static byte[] encoded(OcspResponder responder) {
        try {
            return responder.certificate().getEncoded();
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
