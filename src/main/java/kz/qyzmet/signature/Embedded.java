package kz.qyzmet.signature;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.esf.RevocationValues;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.jspecify.annotations.Nullable;

/**
 * Revocation evidence that a signer put into the container: beside the certificates (RFC 5652 §10.2.1, RFC 5940 §2.1) or
 * into revocation-values (ETSI EN 319 122-1 §5.4.2). It is believed no sooner than what was fetched, and what is
 * unreadable or too much of it is passed over.
 */
record Embedded(List<X509CRL> lists, List<OcspAnswer> answers) {
    private static final int MOST = 8;
    private static final ASN1ObjectIdentifier OCSP = new ASN1ObjectIdentifier("1.3.6.1.5.5.7.16.2");

    /** What stands beside the certificates, for all signers. */
    static Embedded beside(@Nullable ASN1Set certificates) {
        var found = new Embedded(new ArrayList<>(), new ArrayList<>());
        if (certificates != null) Stream.of(certificates.toArray()).limit(MOST).forEach(found::take);
        return found;
    }

    /** The same with what stands with one signer: his own values, and those kept with him later ({@link Preserved}). */
    Embedded and(List<ASN1Encodable> revocationValues) {
        if (revocationValues.isEmpty()) return this;
        var both = new Embedded(new ArrayList<>(lists), new ArrayList<>(answers));
        revocationValues.stream().limit(2).forEach(both::takeValues);
        return both;
    }

    Evidence and(Evidence fetched) {
        return fetched.with(lists, answers);
    }

    private void take(ASN1Encodable each) {
        try {
            if (each.toASN1Primitive() instanceof ASN1Sequence list) lists.add(Evidence.crl(list.getEncoded()));
            else takeOther(OtherRevocationInfoFormat.getInstance(ASN1TaggedObject.getInstance(each), false));
        } catch (IOException | RuntimeException unreadable) {
            // as if it were not there: it can only help
        }
    }

    private void takeOther(OtherRevocationInfoFormat other) throws IOException {
        if (OCSP.equals(other.getInfoFormat()))
            answers.add(OcspAnswer.unasked(other.getInfo().toASN1Primitive().getEncoded()));
    }

    private void takeValues(ASN1Encodable revocationValues) {
        try {
            var values = RevocationValues.getInstance(revocationValues);
            Stream.of(values.getCrlVals()).limit(MOST).forEach(this::take);
            for (var basic : values.getOcspVals()) {
                if (answers.size() == MOST) return;
                var body = new ResponseBytes(
                        OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(basic.getEncoded()));
                var response = new OCSPResponse(new OCSPResponseStatus(OCSPResponseStatus.SUCCESSFUL), body);
                answers.add(OcspAnswer.unasked(response.getEncoded()));
            }
        } catch (IOException | RuntimeException unreadable) {
            // as if they were not there
        }
    }
}
