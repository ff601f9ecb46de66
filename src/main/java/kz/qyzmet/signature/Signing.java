package kz.qyzmet.signature;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs as the national software does: CAdES-BES (ETSI EN 319 122-1, level B-B), the signer's certificate alone inside. */
public final class Signing {
    private Signing() {}

    /**
     * A detached CMS signature, DER.
     *
     * @param at the signing time it claims; second precision is kept
     * @throws IllegalArgumentException when the key is of no permitted scheme
     */
    public static byte[] detached(byte[] content, SigningKey key, Instant at) {
        return signed(content, false, key, at);
    }

    /** The same with the document inside. */
    public static byte[] enclosing(byte[] content, SigningKey key, Instant at) {
        return signed(content, true, key, at);
    }

    /**
     * A detached signature over a document of which only the digest is at hand.
     *
     * @throws IllegalArgumentException when the digest is not as long as those of the key's scheme
     */
    public static byte[] overDigest(byte[] digest, SigningKey key, Instant at) {
        var scheme = Schemes.forKey(key.certificate().getPublicKey());
        if (digest.length != scheme.digest(new byte[0]).length)
            throw new IllegalArgumentException("The digest is not of the key's scheme");
        var given = new GivenDigest(scheme.digestIdentifier(), digest);
        return signed(new CMSAbsentContent(), false, key, at, _ -> given);
    }

    private static byte[] signed(byte[] content, boolean enclose, SigningKey key, Instant at) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            return signed(new CMSProcessableByteArray(content), enclose, key, at, digests);
        } catch (OperatorCreationException unusable) {
            throw new IllegalArgumentException("The key cannot sign", unusable);
        }
    }

    private static byte[] signed(
            CMSTypedData content, boolean enclose, SigningKey key, Instant at, DigestCalculatorProvider digests) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer(key, at, digests));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            return generator.generate(content, enclose).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | IOException | OperatorCreationException | CertificateEncodingException unusable) {
            throw new IllegalArgumentException("The key cannot sign", unusable);
        }
    }

    private static SignerInfoGenerator signer(SigningKey key, Instant at, DigestCalculatorProvider digests)
            throws OperatorCreationException, CertificateEncodingException {
        var scheme = Schemes.forKey(key.certificate().getPublicKey());
        return new SignerInfoGeneratorBuilder(digests)
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(key, scheme, at)))
                .setContentDigest(scheme.digestIdentifier())
                .build(scheme.signer(key.key()), new JcaX509CertificateHolder(key.certificate()));
    }

    // Content type and message digest are added by the generator.
    private static AttributeTable attributes(SigningKey key, Scheme scheme, Instant at)
            throws CertificateEncodingException {
        var named = new ESSCertIDv2(
                scheme.digestIdentifier(), scheme.digest(key.certificate().getEncoded()));
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(named))));
        return new AttributeTable(attributes);
    }
}
