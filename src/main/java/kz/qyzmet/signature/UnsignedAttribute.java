package kz.qyzmet.signature;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;

/**
 * Adds an unsigned attribute to one signer of a container (RFC 5652 §5.3). All the rest, other people's signatures and
 * their attributes above all, stays as it is and in its order: taking it apart and building it anew would lose what we do
 * not know.
 */
final class UnsignedAttribute {
    private static final int SIGNED_DATA = 1; // place in ContentInfo
    private static final int UNSIGNED = 1; // tag in SignerInfo

    private UnsignedAttribute() {}

    /**
     * @param cms a container that {@link Container} could read
     * @param signer counted from zero
     */
    static byte[] added(byte[] cms, int signer, Attribute attribute) throws IOException {
        var info = elements(ASN1Primitive.fromByteArray(cms));
        var tagged = ASN1TaggedObject.getInstance(info[SIGNED_DATA]);
        var data = elements(tagged.getExplicitBaseObject());
        int last = data.length - 1; // the signers stand at the end
        var signers = ASN1Set.getInstance(data[last]).toArray();
        signers[signer] = with(attribute, elements(signers[signer]));
        data[last] = new DLSet(signers);
        info[SIGNED_DATA] = new DLTaggedObject(true, tagged.getTagNo(), new DLSequence(data));
        return new DLSequence(info).getEncoded(ASN1Encoding.DL);
    }

    private static ASN1Encodable with(Attribute attribute, ASN1Encodable[] signer) {
        boolean hasSome = signer[signer.length - 1] instanceof ASN1TaggedObject;
        var unsigned = new ASN1EncodableVector();
        if (hasSome)
            unsigned.addAll(ASN1Set.getInstance((ASN1TaggedObject) signer[signer.length - 1], false)
                    .toArray());
        unsigned.add(attribute);
        var whole = Arrays.copyOf(signer, hasSome ? signer.length : signer.length + 1);
        whole[whole.length - 1] = new DLTaggedObject(false, UNSIGNED, new DLSet(unsigned));
        return new DLSequence(whole);
    }

    private static ASN1Encodable[] elements(Object sequence) {
        return ASN1Sequence.getInstance(sequence).toArray();
    }
}
