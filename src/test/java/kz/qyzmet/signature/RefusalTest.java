package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates, chains and signed attributes that no honest party makes; docs/security.md lists all that is refused. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class RefusalTest {
    private static final int SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    private static final X500Name PERSON = Subject.person("СЫНАҚОВ СЫНАҚ", IIN).name();

    private final Bench bench;
    private final ThrowAwayAuthority authority;

    RefusalTest(Bench bench) {
        this.bench = bench;
        this.authority = bench.authority();
    }

    @Test
    void case_19_an_issuer_that_nobody_named() {
        var other = (bench.equals(RSA) ? GOST : RSA).authority();
        var key = other.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        refused(bench.judge(signed(key)), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void case_20_a_certificate_that_signed_itself() throws Exception {
        var keys = bench.scheme().newKeys();
        var own = new Issuer(PERSON, keys).holder(PERSON, keys.getPublic(), profile(), FROM, UNTIL);
        refused(bench.judge(signed(new SigningKey(keys.getPrivate(), own, List.of()))), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void case_22_a_root_of_the_right_name_and_another_generation() {
        var old = new Trust(
                Set.of(bench.stranger().root().certificate()), authority.trust().intermediates());
        refused(
                Verification.verify(signed(bench.person()), DOCUMENT, ANYBODY, old, bench.lists(), NOON),
                Check.CHAIN_UNTRUSTED);
    }

    @Test
    void case_23_an_authority_that_is_none() throws Exception {
        var may = Forge.usage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
        var ca = Forge.extension(Extension.basicConstraints, true, new BasicConstraints(0));
        valid(under(authority.root(), may, ca));
        refused(under(authority.root(), may), Check.CHAIN_UNTRUSTED);
        refused(
                under(
                        authority.root(),
                        may,
                        Forge.extension(Extension.basicConstraints, true, new BasicConstraints(false))),
                Check.CHAIN_UNTRUSTED);
        refused(under(authority.root(), Forge.usage(KeyUsage.cRLSign), ca), Check.CHAIN_UNTRUSTED);
        refused(under(authority.issuing(), may, ca), Check.CHAIN_UNTRUSTED); // its path length is 0
    }

    @Test
    void case_24_a_holder_who_issues() throws Exception {
        var keys = bench.scheme().newKeys();
        var below = Forge.certificate(bench.person(), PERSON, keys.getPublic(), forSigning());
        var trust = new Trust(
                authority.trust().anchors(),
                Set.of(authority.issuing().certificate(), bench.person().certificate()));
        var cms = signed(new SigningKey(keys.getPrivate(), below, List.of()));
        refused(Verification.verify(cms, DOCUMENT, ANYBODY, trust, bench.lists(), NOON), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void cases_26_to_28_a_certificate_for_another_use_or_for_none() throws Exception {
        valid(by(PERSON, forSigning()));
        var email = Forge.purposes(false, Purpose.EMAIL_PROTECTION, NcaCertificate.INDIVIDUAL);
        refused(by(PERSON, Forge.usage(KeyUsage.digitalSignature), email), Check.KEY_USAGE_WRONG);
        refused(by(PERSON, Forge.usage(KeyUsage.nonRepudiation), email), Check.KEY_USAGE_WRONG);
        refused(by(PERSON, email), Check.KEY_USAGE_WRONG);
        refused(
                by(PERSON, Forge.usage(SIGNING), Forge.purposes(false, NcaCertificate.INDIVIDUAL)),
                Check.KEY_USAGE_WRONG);
        refused(by(PERSON, Forge.usage(SIGNING)), Check.KEY_USAGE_WRONG);
    }

    @Test
    void case_26_a_critical_extended_use_is_as_good() throws Exception {
        valid(by(
                PERSON,
                Forge.usage(SIGNING),
                Forge.purposes(true, Purpose.EMAIL_PROTECTION, NcaCertificate.INDIVIDUAL)));
    }

    @Test
    void an_unknown_critical_extension_of_a_certificate_is_refused() throws Exception {
        var unknown = Forge.extension(new ASN1ObjectIdentifier("1.2.398.99"), true, DERNull.INSTANCE);
        var both = forSigning();
        refused(by(PERSON, both[0], both[1], unknown), Check.CHAIN_UNTRUSTED);
    }

    @Test
    void case_29_a_service_of_the_authority_does_not_sign_documents() {
        for (var profile : List.of(Profile.ofResponder(), Profile.ofTimeStamper())) {
            var key = authority.issue(PERSON, profile, FROM, UNTIL);
            refused(bench.judge(signed(key)), Check.KEY_USAGE_WRONG);
        }
    }

    @Test
    void case_29_an_authority_signs_no_documents_though_its_certificate_permits_every_use() throws Exception {
        var authoritative = Forge.extension(Extension.basicConstraints, true, new BasicConstraints(true));
        var both = forSigning();
        refused(by(PERSON, both[0], both[1], authoritative), Check.KEY_USAGE_WRONG);
    }

    @Test
    void case_29_the_root_that_everybody_has_signs_for_nobody() {
        var verdict = bench.judge(signed(authority.root()), ANYBODY);
        assertThat(findings(verdict)).contains(Check.CHAIN_UNTRUSTED);
    }

    @Test
    void case_33_an_employee_where_a_head_is_needed() throws Exception {
        var policy = Policy.signedBy(OTHER_IIN).actingFor(BIN).inRole(Role.HEAD, Role.RIGHT_TO_SIGN);
        refused(bench.judge(signed(bench.official()), policy), Check.ROLE_MISMATCH);
        var name = Subject.official("СЫНАҚОВА СЫНАҚ", OTHER_IIN, "Сынақ бөлімі", BIN)
                .name();
        var head = Forge.purposes(false, Purpose.EMAIL_PROTECTION, NcaCertificate.LEGAL_ENTITY, Role.HEAD.oid());
        valid(bench.judge(signed(issued(name, Forge.usage(SIGNING), head)), policy));
    }

    @Test
    void cases_34_to_36_an_iin_that_is_not_where_or_what_it_must_be() throws Exception {
        for (var wrong :
                List.of("iin" + IIN, IIN, "ІІN" + IIN, "IIN" + IIN + "1", "IIN" + IIN.substring(1), "IIN " + IIN)) {
            var name = new X500NameBuilder()
                    .addRDN(BCStyle.CN, "СЫНАҚОВ СЫНАҚ IIN" + IIN)
                    .addRDN(BCStyle.SERIALNUMBER, new org.bouncycastle.asn1.DERUTF8String(wrong))
                    .build();
            refused(by(name, forSigning()), Check.CERTIFICATE_WITHOUT_IIN);
        }
        var twice = new X500NameBuilder()
                .addRDN(BCStyle.CN, "СЫНАҚОВ СЫНАҚ")
                .addRDN(BCStyle.SERIALNUMBER, new DERPrintableString("IIN" + IIN))
                .addRDN(BCStyle.SERIALNUMBER, new DERPrintableString("IIN" + OTHER_IIN))
                .build();
        refused(by(twice, forSigning()), Check.CERTIFICATE_WITHOUT_IIN);
        var nowhere = new X500NameBuilder().addRDN(BCStyle.CN, "IIN" + IIN).build();
        refused(by(nowhere, forSigning()), Check.CERTIFICATE_WITHOUT_IIN);
    }

    @Test
    void case_40_an_envelope_is_no_signature() throws Exception {
        var data = ContentInfo.getInstance(signed(bench.person()));
        var enveloped = new ContentInfo(CMSObjectIdentifiers.envelopedData, data.getContent());
        refused(bench.judge(enveloped.getEncoded()), Check.SIGNATURE_MALFORMED);
    }

    @Test
    void case_43_attributes_that_are_missing_or_doubled() throws Exception {
        var type = attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data);
        var digest = digest(bench.scheme().digest(DOCUMENT));
        valid(bench.judge(crafted(null, type, digest)));
        refused(bench.judge(crafted(null, digest)), Check.SIGNED_ATTRIBUTES_WRONG);
        refused(bench.judge(crafted(null, type)), Check.SIGNED_ATTRIBUTES_WRONG);
        refused(
                bench.judge(crafted(null, type, digest, digest(bench.scheme().digest(new byte[1])))),
                Check.SIGNED_ATTRIBUTES_WRONG);
        refused(
                bench.judge(crafted(
                        null, type, new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString[] {
                            new DEROctetString(bench.scheme().digest(DOCUMENT)), new DEROctetString(new byte[64])
                        })))),
                Check.SIGNED_ATTRIBUTES_WRONG);
        refused(
                bench.judge(
                        crafted(null, attribute(CMSAttributes.contentType, CMSObjectIdentifiers.signedData), digest)),
                Check.SIGNED_ATTRIBUTES_WRONG);
        refused(bench.judge(crafted(digest, type)), Check.SIGNED_ATTRIBUTES_WRONG); // in the unsigned set
    }

    @Test
    void case_43_a_signature_that_means_another_certificate() throws Exception {
        var type = attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data);
        var digest = digest(bench.scheme().digest(DOCUMENT));
        var other = new ESSCertIDv2(
                bench.scheme().digestIdentifier(),
                bench.scheme().digest(bench.official().certificate().getEncoded()));
        var binding = attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(other));
        refused(bench.judge(crafted(null, type, digest, binding)), Check.CERTIFICATE_NOT_BOUND);
    }

    @Test
    void case_43_two_certificates_that_the_signer_could_mean() throws Exception {
        var twin = Forge.standIn(
                authority.issuing().certificate(), bench.person().certificate().getSerialNumber());
        var data = new org.bouncycastle.cms.CMSSignedData(signed(bench.person()));
        var generator = new org.bouncycastle.cms.CMSSignedDataGenerator();
        generator.addSigners(data.getSignerInfos());
        generator.addCertificates(data.getCertificates());
        generator.addCertificates(new org.bouncycastle.cert.jcajce.JcaCertStore(List.of(twin)));
        var content = new org.bouncycastle.cms.CMSProcessableByteArray(DOCUMENT);
        refused(bench.judge(generator.generate(content, false).getEncoded()), Check.SIGNER_CERTIFICATE_MISSING);
    }

    @Test
    void case_47_a_digest_is_not_the_document() {
        var digest = bench.scheme().digest(DOCUMENT);
        refused(
                Verification.verify(signed(bench.person()), digest, ANYBODY, authority.trust(), bench.lists(), NOON),
                Check.DIGEST_MISMATCH);
    }

    @Test
    void case_52_a_certificate_that_names_two_algorithms() throws Exception {
        var type = attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data);
        var digest = digest(bench.scheme().digest(DOCUMENT));
        var other = new AlgorithmIdentifier(PKCSObjectIdentifiers.sha512WithRSAEncryption, DERNull.INSTANCE);
        valid(bench.judge(craftedBy(
                naming(bench.scheme().signer(authority.issuing().key()).getAlgorithmIdentifier()),
                null,
                type,
                digest)));
        refused(bench.judge(craftedBy(naming(other), null, type, digest)), Check.SIGNATURE_MALFORMED);
    }

    /** The person's certificate with this algorithm inside, really signed by that of the authority, which is named outside. */
    private Certificate naming(AlgorithmIdentifier inside) throws Exception {
        var certificate = Certificate.getInstance(bench.person().certificate().getEncoded());
        var parts = ASN1Sequence.getInstance(certificate.getTBSCertificate().toASN1Primitive())
                .toArray();
        parts[2] = inside;
        var signed = new DERSequence(parts);
        var signer = Forge.signer(authority.issuing());
        signer.getOutputStream().write(signed.getEncoded());
        return Certificate.getInstance(new DERSequence(
                new ASN1Encodable[] {signed, signer.getAlgorithmIdentifier(), new DERBitString(signer.getSignature())
                }));
    }

    @Test
    void case_66_ten_thousand_certificates_take_no_time() throws Exception {
        var data = SignedData.getInstance(
                ContentInfo.getInstance(signed(bench.person())).getContent());
        var certificates = new ASN1EncodableVector();
        for (int i = 0; i < 10_000; i++) certificates.add(data.getCertificates().getObjectAt(0));
        var container = new ContentInfo(
                CMSObjectIdentifiers.signedData,
                new SignedData(
                        data.getDigestAlgorithms(),
                        data.getEncapContentInfo(),
                        new org.bouncycastle.asn1.DLSet(certificates),
                        null,
                        data.getSignerInfos()));
        refused(bench.judge(container.getEncoded()), Check.TOO_LARGE);
    }

    private Verdict under(SigningKey issuer, Extension... extensions) throws Exception {
        var keys = bench.scheme().newKeys();
        var certificate = Forge.certificate(issuer, ThrowAwayAuthority.name("АРАЛЫҚ"), keys.getPublic(), extensions);
        var between = new SigningKey(keys.getPrivate(), certificate, List.of());
        var other = new ThrowAwayAuthority(issuer, between, Map.of());
        var person = other.issue(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, FROM, UNTIL);
        var trust = new Trust(
                authority.trust().anchors(), Set.of(authority.issuing().certificate(), certificate));
        var lists = new Evidence(NOON, other.lists(1, NOON, UNTIL))
                .with(bench.lists().crls(), List.of());
        return Verification.verify(signed(person), DOCUMENT, Policy.signedBy(IIN), trust, lists, NOON);
    }

    private Verdict by(X500Name name, Extension... extensions) throws Exception {
        return bench.judge(signed(issued(name, extensions)), ANYBODY);
    }

    private SigningKey issued(X500Name name, Extension... extensions) throws Exception {
        var keys = bench.scheme().newKeys();
        X509Certificate certificate = Forge.certificate(authority.issuing(), name, keys.getPublic(), extensions);
        return new SigningKey(keys.getPrivate(), certificate, List.of());
    }

    private static Extension[] forSigning() throws Exception {
        return new Extension[] {
            Forge.usage(SIGNING), Forge.purposes(false, Purpose.EMAIL_PROTECTION, NcaCertificate.INDIVIDUAL)
        };
    }

    private Profile profile() {
        return Profile.of(Subject.person("СЫНАҚОВ СЫНАҚ", IIN), Purpose.SIGN, bench.scheme());
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static Attribute digest(byte[] value) {
        return attribute(CMSAttributes.messageDigest, new DEROctetString(value));
    }

    /** A signature over exactly these attributes. */
    private byte[] crafted(@Nullable Attribute unsigned, Attribute... signed) throws Exception {
        return craftedBy(Certificate.getInstance(bench.person().certificate().getEncoded()), unsigned, signed);
    }

    private byte[] craftedBy(Certificate certificate, @Nullable Attribute unsigned, Attribute... signed)
            throws Exception {
        var attributes = new DERSet(signed);
        var signer = Forge.signer(bench.person());
        signer.getOutputStream().write(attributes.getEncoded());
        var info = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(certificate)),
                bench.scheme().digestIdentifier(),
                attributes,
                signer.getAlgorithmIdentifier(),
                new DEROctetString(signer.getSignature()),
                unsigned == null ? null : new DERSet(unsigned));
        var data = new SignedData(
                new DERSet(bench.scheme().digestIdentifier()),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(certificate),
                null,
                new DERSet(info));
        return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded();
    }
}
