package kz.qyzmet.signature;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * What the signer signed beside the document (RFC 5652 §11).
 *
 * @param der the bytes under the signature: of a CMS the set in DER, whatever encoding it came in (RFC 5652 §5.4)
 * @param sha1Binding SHA-1 of the signer's certificate, from signing-certificate (RFC 2634 §5.4), null when absent
 * @param binding digest of the signer's certificate, from signing-certificate-v2 (RFC 5035 §3), null when absent
 * @param claimedTime signing-time (RFC 5652 §11.3), null when absent or unreadable: nothing depends on it
 */
record SignedAttributes(
        ASN1OctetString der,
        ASN1ObjectIdentifier contentType,
        ASN1OctetString messageDigest,
        @Nullable ASN1OctetString sha1Binding,
        @Nullable Binding binding,
        @Nullable Instant claimedTime) {
    /** Which certificate the signer meant. */
    record Binding(ASN1ObjectIdentifier digestAlgorithm, ASN1OctetString digest) {
        boolean names(byte[] certificate) {
            return Schemes.ofDigest(digestAlgorithm)
                    .map(scheme -> scheme.digest(certificate))
                    .filter(computed -> Arrays.equals(computed, digest.getOctets()))
                    .isPresent();
        }
    }

    /**
     * SignedInfo of an XML signature (XMLDSig §4.4): the digest of its document, and nothing about signer or time.
     *
     * @param canonical the bytes under the signature
     */
    static SignedAttributes ofSignedInfo(byte[] canonical, byte[] digest) {
        return new SignedAttributes(
                new DEROctetString(canonical), CMSObjectIdentifiers.data, new DEROctetString(digest), null, null, null);
    }

    /** Whether the signer names this certificate, or none at all. */
    boolean mean(X509Certificate certificate) {
        var encoded = encoded(certificate);
        return (sha1Binding == null || Arrays.equals(sha1Binding.getOctets(), sha1(encoded)))
                && (binding == null || binding.names(encoded));
    }

    /** Whether the signer names this certificate. */
    boolean names(X509Certificate certificate) {
        return (sha1Binding != null || binding != null) && mean(certificate);
    }

    /** Null when there are none, when a required one is missing, or one of them stands twice or has two values. */
    static @Nullable SignedAttributes read(@Nullable ASN1Set set) throws IOException {
        if (set == null || doubled(set)) return null;
        var table = new AttributeTable(set);
        var type = value(table, CMSAttributes.contentType);
        var digest = value(table, CMSAttributes.messageDigest);
        if (type.isEmpty() || digest.isEmpty()) return null;
        return new SignedAttributes(
                new DEROctetString(set.getEncoded(ASN1Encoding.DER)),
                ASN1ObjectIdentifier.getInstance(type.get()),
                ASN1OctetString.getInstance(digest.get()),
                sha1Binding(table),
                binding(table),
                claimedTime(table));
    }

    private static @Nullable Instant claimedTime(AttributeTable table) {
        try {
            return value(table, CMSAttributes.signingTime)
                    .map(Time::getInstance)
                    .map(time -> time.getDate().toInstant())
                    .orElse(null);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable ASN1OctetString sha1Binding(AttributeTable table) {
        return value(table, PKCSObjectIdentifiers.id_aa_signingCertificate)
                .map(SigningCertificate::getInstance)
                .map(attribute -> new DEROctetString(attribute.getCerts()[0].getCertHash()))
                .orElse(null);
    }

    private static @Nullable Binding binding(AttributeTable table) {
        return value(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .map(SigningCertificateV2::getInstance)
                .map(attribute -> attribute.getCerts()[0]) // the first names the signer's, RFC 5035 §3
                .map(id -> new Binding(id.getHashAlgorithm().getAlgorithm(), new DEROctetString(id.getCertHash())))
                .orElse(null);
    }

    private static boolean doubled(ASN1Set set) {
        var attributes = Stream.of(set.toArray()).map(Attribute::getInstance).toList();
        var types = attributes.stream().map(Attribute::getAttrType).distinct().count();
        return types != attributes.size()
                || attributes.stream()
                        .anyMatch(attribute -> attribute.getAttrValues().size() != 1);
    }

    private static Optional<ASN1Encodable> value(AttributeTable table, ASN1ObjectIdentifier type) {
        return Optional.ofNullable(table.get(type))
                .map(attribute -> attribute.getAttrValues().getObjectAt(0));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) { // it was read from its encoding
            throw new IllegalStateException("Cannot encode a certificate", impossible);
        }
    }

    // Version 1 of the attribute knows no other digest. It only narrows, so a collision gains nothing: the national
    // time stamps carry it.
    static byte[] sha1(byte[] encoded) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(encoded);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("This Java has no SHA-1", absent);
        }
    }
}
