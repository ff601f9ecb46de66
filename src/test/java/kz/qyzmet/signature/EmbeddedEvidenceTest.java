package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.esf.RevocationValues;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the signer brings along about revocation is looked at like everything else. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class EmbeddedEvidenceTest {
    private static final ASN1ObjectIdentifier OCSP = new ASN1ObjectIdentifier("1.3.6.1.5.5.7.16.2");

    private final Bench bench;
    private final byte[] answer;
    private final Evidence rootOnly;

    EmbeddedEvidenceTest(Bench bench) {
        this.bench = bench;
        var issuer = bench.authority().issuing().certificate();
        var id = new CertificateID(
                CertificateIdentity.of(new CertificationPath.Link(bench.person().certificate(), issuer)));
        this.answer = bench.responder().answer(bench.responder().byName(), id, null, NOON, null);
        this.rootOnly = new Evidence(NOON, List.of(bench.lists().crls().getLast()));
    }

    @Test
    void lists_beside_the_certificates_decide() throws Exception {
        undecided(judge(signed(bench.person())), Check.REVOCATION_UNKNOWN);
        valid(judge(withLists(bench.lists().crls().getFirst())));
    }

    @Test
    void an_answer_beside_the_certificates_decides() throws Exception {
        var generator = generator();
        generator.addOtherRevocationInfo(OCSP, OCSPResponse.getInstance(answer));
        var signature = valid(judge(encoded(generator)));
        assertThat(signature.revocation().encoded()).isEqualTo(answer);
    }

    @Test
    void revocation_values_decide() throws Exception {
        var basic = BasicOCSPResponse.getInstance(OCSPResponse.getInstance(answer)
                .getResponseBytes()
                .getResponse()
                .getOctets());
        valid(judge(withValues(new RevocationValues(null, new BasicOCSPResponse[] {basic}, null))));
        var list = CertificateList.getInstance(bench.lists().crls().getFirst().getEncoded());
        valid(judge(withValues(new RevocationValues(new CertificateList[] {list}, null, null))));
    }

    @Test
    void old_evidence_in_the_container_does_not_hide_what_was_revoked_since() throws Exception {
        var good = bench.authority()
                .lists(1, NOON.minus(Duration.ofHours(5)), UNTIL)
                .getFirst();
        var revoked = fresh(bench.authority().revoke(bench.person().certificate(), NOON.minusSeconds(9000)), NOON);
        var verdict = Verification.verify(
                withLists(good),
                DOCUMENT,
                Policy.signedBy(IIN),
                bench.authority().trust(),
                revoked,
                NOON);
        refused(verdict, Check.CERTIFICATE_REVOKED);
    }

    @Test
    void old_or_foreign_evidence_in_the_container_decides_nothing() throws Exception {
        var old = bench.authority()
                .lists(1, NOON.minus(Duration.ofDays(2)), UNTIL)
                .getFirst();
        undecided(judge(withLists(old)), Check.REVOCATION_STALE);
        undecided(judge(withLists(fresh(bench.stranger(), NOON).crls().getFirst())), Check.REVOCATION_UNKNOWN);
    }

    @Test
    void unreadable_evidence_is_as_good_as_none() throws Exception {
        var generator = generator();
        generator.addOtherRevocationInfo(new ASN1ObjectIdentifier("1.2.398.99"), DERNull.INSTANCE);
        undecided(judge(encoded(generator)), Check.REVOCATION_UNKNOWN);
        var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_ets_revocationValues, new DERSet(DERNull.INSTANCE));
        undecided(judge(with(attribute)), Check.REVOCATION_UNKNOWN);
        var noList = new Node(Node.SEQUENCE);
        noList.children = List.of();
        undecided(judge(withListsOf(List.of(noList))), Check.REVOCATION_UNKNOWN);
        valid(judge(withListsOf(List.of(noList, list(bench.authority())))));
    }

    @Test
    void more_evidence_than_anybody_needs_is_not_looked_at() throws Exception {
        var foreign = list(bench.stranger());
        var good = list(bench.authority());
        valid(judge(withListsOf(Stream.concat(Stream.generate(() -> foreign).limit(7), Stream.of(good))
                .toList())));
        undecided(
                judge(withListsOf(Stream.concat(Stream.generate(() -> foreign).limit(8), Stream.of(good))
                        .toList())),
                Check.REVOCATION_UNKNOWN);
    }

    @Test
    void what_was_found_valid_is_kept_with_what_it_was_found_valid_by() throws Exception {
        var cms = signed(bench.person());
        var kept = valid(bench.judge(cms)).preserved();
        var decades = new Evidence(NOON.plus(Duration.ofDays(9000)), List.of());
        undecided(alone(cms, decades), Check.REVOCATION_UNKNOWN);
        var again = valid(alone(kept, decades));
        assertThat(again.judgedAt()).isEqualTo(NOON);
        assertThat(again.evidence()).hasSize(2);
        var twice = Node.parse(again.preserved()); // nothing is lost by keeping it again
        valid(alone(twice.encoded(), decades));
    }

    @Test
    void an_answer_is_kept_as_well() throws Exception {
        var generator = generator();
        generator.addOtherRevocationInfo(OCSP, OCSPResponse.getInstance(answer));
        var kept = valid(judge(encoded(generator))).preserved();
        valid(alone(kept, new Evidence(NOON, List.of())));
    }

    @Test
    void keeping_hides_nothing_that_became_known_later() throws Exception {
        var kept = valid(bench.judge(signed(bench.person()))).preserved();
        var compromised =
                bench.authority().revoke(bench.person().certificate(), NOON.plusSeconds(60), CRLReason.KEY_COMPROMISE);
        refused(alone(kept, fresh(compromised, NOON.plus(Duration.ofDays(1)))), Check.CERTIFICATE_REVOKED);
    }

    private Verdict alone(byte[] cms, Evidence evidence) {
        return Verification.verify(
                cms, DOCUMENT, Policy.signedBy(IIN), bench.authority().trust(), evidence, NOON);
    }

    private static Node list(ThrowAwayAuthority authority) throws Exception {
        return Node.parse(fresh(authority, NOON).crls().getFirst().getEncoded());
    }

    /** With these elements, in this order, where the lists stand. */
    private byte[] withListsOf(List<Node> lists) throws Exception {
        var whole = ASN1Primitive.fromByteArray(
                withLists(fresh(bench.stranger(), NOON).crls().getFirst()));
        var root = Node.parse(whole.getEncoded(ASN1Encoding.DL));
        root.all().stream().filter(node -> node.tag == 0xa1).findFirst().orElseThrow().children = lists;
        return root.encoded();
    }

    private Verdict judge(byte[] cms) {
        return Verification.verify(
                cms, DOCUMENT, Policy.signedBy(IIN), bench.authority().trust(), rootOnly, NOON);
    }

    private byte[] withLists(X509CRL list) throws Exception {
        var generator = generator();
        generator.addCRL(new X509CRLHolder(list.getEncoded()));
        return encoded(generator);
    }

    private byte[] withValues(RevocationValues values) throws Exception {
        return with(new Attribute(PKCSObjectIdentifiers.id_aa_ets_revocationValues, new DERSet(values)));
    }

    private byte[] with(Attribute unsigned) throws Exception {
        var data = new CMSSignedData(signed(bench.person()));
        var signer = data.getSignerInfos().iterator().next();
        var attributes = new ASN1EncodableVector();
        attributes.add(unsigned);
        var extended = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(data, new SignerInformationStore(extended))
                .getEncoded();
    }

    private CMSSignedDataGenerator generator() throws Exception {
        var generator = new CMSSignedDataGenerator();
        var signed = new CMSSignedData(signed(bench.person()));
        generator.addSigners(signed.getSignerInfos());
        generator.addCertificates(new JcaCertStore(List.of(bench.person().certificate())));
        return generator;
    }

    private static byte[] encoded(CMSSignedDataGenerator generator) throws Exception {
        return generator.generate(new CMSProcessableByteArray(DOCUMENT), false).getEncoded();
    }
}
