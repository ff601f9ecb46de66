package kz.qyzmet.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CRLReason;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * An OCSP answer taken apart (RFC 6960 §4.2.1). Everything that parsing can trip over is read here, so that what is
 * judged afterwards are plain values; nothing is believed yet.
 *
 * @param signed the bytes under the signature
 * @param certificates those that the responder enclosed
 * @param nonce null when the answer carries none
 * @param narrowed whether it holds a critical extension, none of which is known here
 */
record OcspReading(
        ASN1OctetString signed,
        ASN1ObjectIdentifier algorithm,
        ASN1OctetString signature,
        ResponderID responder,
        Instant producedAt,
        List<Single> singles,
        List<X509Certificate> certificates,
        @Nullable ASN1OctetString nonce,
        boolean narrowed) {
    /** What is said of one certificate; {@code known} false: the responder does not know it. */
    record Single(
            ASN1ObjectIdentifier digestAlgorithm,
            ASN1OctetString issuerName,
            ASN1OctetString issuerKey,
            BigInteger serial,
            boolean known,
            @Nullable Withdrawal withdrawal,
            Instant thisUpdate,
            @Nullable Instant nextUpdate) {}

    /** Why these bytes are no answer, in words for the operator. */
    static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1;

        NoAnswer(String why) {
            super(why);
        }
    }

    private static final int MOST_PARTS = 4;
    private static final int REVOKED = 1; // the tags of CertStatus
    private static final int UNKNOWN = 2;

    static OcspReading of(byte[] encoded) throws NoAnswer {
        if (encoded.length > OcspAnswer.LARGEST || Bounds.exceeded(encoded, 0).isPresent())
            throw new NoAnswer("too large or not DER");
        try {
            return basic(OCSPResponse.getInstance(ASN1Primitive.fromByteArray(encoded)));
        } catch (RuntimeException | IOException | CertificateException | ParseException hostile) { // whatever the bytes
            throw new NoAnswer("not an OCSP response");
        }
    }

    private static OcspReading basic(OCSPResponse outer)
            throws NoAnswer, IOException, CertificateException, ParseException {
        int status = outer.getResponseStatus().getIntValue();
        if (status != OCSPResponseStatus.SUCCESSFUL) throw new NoAnswer("status " + status); // §4.2.1: 3 is tryLater
        var body = Objects.requireNonNull(outer.getResponseBytes(), "a successful response has a body");
        if (!OCSPObjectIdentifiers.id_pkix_ocsp_basic.equals(body.getResponseType()))
            throw new NoAnswer("not a basic response");
        var parts = ASN1Sequence.getInstance(
                ASN1Primitive.fromByteArray(body.getResponse().getOctets()));
        var response = BasicOCSPResponse.getInstance(parts);
        var data = response.getTbsResponseData();
        var extensions = data.getResponseExtensions();
        return new OcspReading(
                new DEROctetString(parts.getObjectAt(0).toASN1Primitive().getEncoded()),
                response.getSignatureAlgorithm().getAlgorithm(),
                new DEROctetString(response.getSignature().getOctets()),
                data.getResponderID(),
                data.getProducedAt().getDate().toInstant(),
                singles(data.getResponses()),
                certificates(response.getCerts()),
                nonce(extensions),
                critical(extensions)
                        || Stream.of(data.getResponses().toArray())
                                .map(SingleResponse::getInstance)
                                .anyMatch(single -> critical(single.getSingleExtensions())));
    }

    private static List<Single> singles(ASN1Sequence responses) throws ParseException {
        var singles = new ArrayList<Single>();
        for (int i = 0; i < Math.min(responses.size(), MOST_PARTS); i++)
            singles.add(single(SingleResponse.getInstance(responses.getObjectAt(i))));
        return singles;
    }

    private static Single single(SingleResponse single) throws ParseException {
        var certificate = single.getCertID();
        var status = single.getCertStatus();
        return new Single(
                certificate.getHashAlgorithm().getAlgorithm(),
                certificate.getIssuerNameHash(),
                certificate.getIssuerKeyHash(),
                certificate.getSerialNumber().getValue(),
                status.getTagNo() != UNKNOWN,
                status.getTagNo() == REVOKED ? withdrawal(RevokedInfo.getInstance(status.getStatus())) : null,
                single.getThisUpdate().getDate().toInstant(),
                instant(single.getNextUpdate()));
    }

    private static Withdrawal withdrawal(RevokedInfo revoked) throws ParseException {
        var reason = revoked.getRevocationReason();
        return new Withdrawal(
                revoked.getRevocationTime().getDate().toInstant(),
                reason == null
                        ? CRLReason.UNSPECIFIED
                        : Withdrawal.reason(reason.getValue().intValueExact()));
    }

    private static @Nullable Instant instant(@Nullable ASN1GeneralizedTime time) throws ParseException {
        return time == null ? null : time.getDate().toInstant();
    }

    private static List<X509Certificate> certificates(@Nullable ASN1Sequence enclosed)
            throws IOException, CertificateException {
        var certificates = new ArrayList<X509Certificate>();
        for (int i = 0; enclosed != null && i < Math.min(enclosed.size(), MOST_PARTS); i++) {
            var encoded = enclosed.getObjectAt(i).toASN1Primitive().getEncoded();
            certificates.add(Formats.certificate(encoded));
        }
        return certificates;
    }

    // The value is an OCTET STRING of its own (RFC 8954 §2.1).
    private static @Nullable ASN1OctetString nonce(@Nullable Extensions extensions) {
        return Optional.ofNullable(extensions)
                .map(all -> all.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce))
                .map(extension -> ASN1OctetString.getInstance(extension.getParsedValue()))
                .orElse(null);
    }

    private static boolean critical(@Nullable Extensions extensions) {
        return extensions != null && extensions.hasAnyCriticalExtensions();
    }
}
