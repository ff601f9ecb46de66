package kz.qyzmet.signature;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A CMS SignedData taken apart (RFC 5652 §5.1). Everything that parsing can trip over is read here, so that what is
 * judged afterwards are plain values.
 *
 * @param contentType what kind of content is signed
 * @param content the enclosed content, null when the signature is detached
 * @param signers who signed, as many as there are
 */
record Container(ASN1ObjectIdentifier contentType, @Nullable ASN1OctetString content, List<Signer> signers) {
    /**
     * One signer (RFC 5652 §5.3).
     *
     * @param certificate null unless the container holds exactly one that the signer can mean
     * @param attributes null unless they are there, each once, and of the container's content type (RFC 5652 §11.1)
     * @param embedded what the container itself says of revocation
     * @param stamps time-stamp tokens over the signature value, unread
     */
    record Signer(
            @Nullable NcaCertificate certificate,
            ASN1ObjectIdentifier digestAlgorithm,
            ASN1ObjectIdentifier signatureAlgorithm,
            @Nullable SignedAttributes attributes,
            ASN1OctetString signature,
            Embedded embedded,
            List<ASN1Encodable> stamps) {}

    /** More have never to sign one document. */
    static final int MOST_SIGNERS = 16;

    /** @throws IOException when these are not the bytes of a SignedData */
    static Container read(byte[] encoded) throws IOException {
        try {
            var outer = ContentInfo.getInstance(ASN1Primitive.fromByteArray(encoded));
            if (!CMSObjectIdentifiers.signedData.equals(outer.getContentType()))
                throw new IOException("not SignedData");
            var data = SignedData.getInstance(outer.getContent());
            var enclosed = data.getEncapContentInfo().getContent();
            var content = enclosed == null ? null : ASN1OctetString.getInstance(enclosed);
            int beside = encoded.length - (content == null ? 0 : content.getOctetsLength());
            if (beside > Bounds.CONTAINER_BYTES) throw new IOException("more beside the document than anybody needs");
            return of(data, content);
        } catch (RuntimeException | CertificateException hostile) { // parsers answer hostile bytes with any of these
            throw new IOException("not SignedData", hostile);
        }
    }

    private static Container of(SignedData data, @Nullable ASN1OctetString content)
            throws IOException, CertificateException {
        var beside = Embedded.beside(data.getCRLs());
        var signers = Stream.<Signer>builder();
        var infos = data.getSignerInfos();
        for (int i = 0; i < Math.min(infos.size(), MOST_SIGNERS + 1); i++) {
            signers.add(signer(SignerInfo.getInstance(infos.getObjectAt(i)), data, beside));
        }
        return new Container(
                data.getEncapContentInfo().getContentType(),
                content,
                signers.build().toList());
    }

    private static Signer signer(SignerInfo info, SignedData data, Embedded beside)
            throws IOException, CertificateException {
        return new Signer(
                certificate(info.getSID(), data.getCertificates()),
                info.getDigestAlgorithm().getAlgorithm(),
                info.getDigestEncryptionAlgorithm().getAlgorithm(),
                attributes(info, data.getEncapContentInfo().getContentType()),
                info.getEncryptedDigest(),
                beside.and(unsigned(info, PKCSObjectIdentifiers.id_aa_ets_revocationValues)),
                unsigned(info, PKCSObjectIdentifiers.id_aa_signatureTimeStampToken));
    }

    private static @Nullable SignedAttributes attributes(SignerInfo info, ASN1ObjectIdentifier contentType)
            throws IOException {
        var attributes = SignedAttributes.read(info.getAuthenticatedAttributes());
        return attributes != null && attributes.contentType().equals(contentType) ? attributes : null;
    }

    private static List<ASN1Encodable> unsigned(SignerInfo info, ASN1ObjectIdentifier type) {
        var attributes = info.getUnauthenticatedAttributes();
        if (attributes == null) return List.of();
        return Stream.of(attributes.toArray())
                .map(Attribute::getInstance)
                .filter(attribute -> attribute.getAttrType().equals(type))
                .flatMap(attribute -> Stream.of(attribute.getAttrValues().toArray()))
                .toList();
    }

    private static @Nullable NcaCertificate certificate(SignerIdentifier signer, @Nullable ASN1Set certificates)
            throws IOException, CertificateException {
        if (certificates == null) return null;
        var meant = Stream.of(certificates.toArray())
                .filter(each -> each.toASN1Primitive() instanceof ASN1Sequence) // the others are not X.509
                .map(Certificate::getInstance)
                .filter(each -> means(signer, each))
                .distinct()
                .toList();
        if (meant.size() != 1) return null;
        return NcaCertificate.of(Formats.certificate(meant.getFirst().getEncoded()));
    }

    private static boolean means(SignerIdentifier signer, Certificate certificate) {
        if (!signer.isTagged()) {
            return IssuerAndSerialNumber.getInstance(signer.getId()).equals(new IssuerAndSerialNumber(certificate));
        }
        var extensions = certificate.getTBSCertificate().getExtensions();
        var identifier = extensions == null ? null : extensions.getExtension(Extension.subjectKeyIdentifier);
        return identifier != null
                && new SubjectKeyIdentifier(
                                ASN1OctetString.getInstance(signer.getId()).getOctets())
                        .equals(SubjectKeyIdentifier.getInstance(identifier.getParsedValue()));
    }
}
