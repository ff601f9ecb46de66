package kz.qyzmet.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The time-stamping authority of a throw-away authority (RFC 3161): its tokens have the form of the national ones, policy
 * and the older signing-certificate attribute included.
 */
public final class TimeStamper {
    private final SigningKey key;
    private final Scheme scheme;

    TimeStamper(SigningKey key) {
        this.key = key;
        this.scheme = Schemes.forKey(key.certificate().getPublicKey());
    }

    /** A token over this signature value, DER. */
    public byte[] stamp(byte[] signatureValue, Instant at) {
        var policy = scheme == GostScheme.GOST_2015 ? TimeStampToken.GOST_POLICY : TimeStampToken.RSA_POLICY;
        return stamp(signatureValue, policy, at);
    }

    /**
     * The container with a token over the value of its only signature, DER.
     *
     * @throws IllegalArgumentException when it is no container with one signer
     */
    public byte[] stamped(byte[] cms, Instant at) {
        try {
            var data = new CMSSignedData(cms);
            if (data.getSignerInfos().size() != 1) throw new IllegalArgumentException("Not one signer");
            var signer = data.getSignerInfos().iterator().next();
            var token = ASN1Primitive.fromByteArray(stamp(signer.getSignature(), at));
            var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
            return UnsignedAttribute.added(cms, 0, attribute);
        } catch (CMSException | IOException unreadable) {
            throw new IllegalArgumentException("Not a container to be stamped", unreadable);
        }
    }

    byte[] stamp(byte[] signatureValue, String policy, Instant at) {
        var imprint = new MessageImprint(scheme.digestIdentifier(), scheme.digest(signatureValue));
        return stamp(imprint, new ASN1ObjectIdentifier(policy), null, at);
    }

    /**
     * The answer to a question over HTTP (RFC 3161 §2.4), DER.
     *
     * @throws IllegalArgumentException when it is no such question
     */
    public byte[] answer(byte[] question, Instant at) {
        try {
            var asked = TimeStampReq.getInstance(question);
            var token = stamp(asked.getMessageImprint(), asked.getReqPolicy(), asked.getNonce(), at);
            return answer(PKIStatus.granted, token);
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("Not a question for a time stamp", unreadable);
        }
    }

    /** Any answer, with a token or without. */
    static byte[] answer(PKIStatus status, byte @Nullable [] token) {
        try {
            return new TimeStampResp(new PKIStatusInfo(status), token == null ? null : ContentInfo.getInstance(token))
                    .getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException("Cannot answer", impossible);
        }
    }

    byte[] stamp(MessageImprint imprint, ASN1ObjectIdentifier policy, @Nullable ASN1Integer nonce, Instant at) {
        return token(new TSTInfo(
                policy,
                imprint,
                new ASN1Integer(BigInteger.valueOf(at.getEpochSecond())),
                new ASN1GeneralizedTime(Date.from(at)),
                null,
                null,
                nonce,
                null,
                null));
    }

    private byte[] token(TSTInfo said) {
        try {
            return signed(said.getEncoded(), said.getGenTime().getDate().toInstant());
        } catch (IOException | ParseException impossible) {
            throw new IllegalStateException("Cannot stamp", impossible);
        }
    }

    /** Whatever it is, signed as a time stamp. */
    byte[] signed(byte[] said, Instant at) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer(at));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            var content = new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, said);
            return generator.generate(content, true).getEncoded(ASN1Encoding.DER);
        } catch (CMSException | IOException | OperatorCreationException | CertificateEncodingException impossible) {
            throw new IllegalStateException("Cannot stamp", impossible);
        }
    }

    private SignerInfoGenerator signer(Instant at) throws OperatorCreationException, CertificateEncodingException {
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
        var named = new ESSCertID(SignedAttributes.sha1(key.certificate().getEncoded()));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificate, new DERSet(new SigningCertificate(named))));
        return new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                .setContentDigest(scheme.digestIdentifier())
                .build(scheme.signer(key.key()), new JcaX509CertificateHolder(key.certificate()));
    }
}
