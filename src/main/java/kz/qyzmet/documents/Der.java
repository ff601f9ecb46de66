package kz.qyzmet.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;

/** The envelope of a CMS, which a PDF holds in DER (ISO 32000-1, 12.8.3.3). What is in it is read by others. */
final class Der {
    private Der() {}

    /** The same CMS in DER: signing software often gives BER, and the signature holds for both. */
    static byte[] of(byte[] cms) {
        if (valueLength(cms) != cms.length) throw new IllegalArgumentException("The signature is not one CMS");
        try {
            return ASN1Primitive.fromByteArray(cms).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalArgumentException("The signature is not a CMS", e);
        }
    }

    /** How many bytes the sequence at the start takes; -1 if there is none. */
    static int valueLength(byte[] bytes) {
        var source = new ByteArrayInputStream(bytes);
        try (var in = new ASN1InputStream(source)) {
            return in.readObject() instanceof ASN1Sequence ? bytes.length - source.available() : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
