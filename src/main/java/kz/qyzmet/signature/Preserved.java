package kz.qyzmet.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.esf.RevocationValues;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.CertificateList;

/**
 * A container with the answers and lists by which its signer was found good (revocation-values, ETSI EN 319 122-1 §5.4.2): years
 * later, when certificates have ended and nobody answers for them, it can be judged again for the same moment.
 */
final class Preserved {
    static final int LARGEST =
            16 << 10; // an answer, or an authority's own list; a list of all people is not carried about

    private Preserved() {}

    /** @param cms a container that was found valid */
    static byte[] of(byte[] cms, NcaCertificate signer, List<RevocationProof> proofs) {
        var lists = new ArrayList<CertificateList>();
        var answers = new ArrayList<BasicOCSPResponse>();
        try {
            for (var proof : proofs) {
                var encoded = proof.encoded();
                if (encoded.length > LARGEST) continue;
                if (proof.kind() == RevocationProof.Kind.ANSWER) answers.add(basic(encoded));
                else lists.add(CertificateList.getInstance(ASN1Primitive.fromByteArray(encoded)));
            }
            if (lists.isEmpty() && answers.isEmpty()) return cms;
            var values = new RevocationValues(
                    lists.toArray(CertificateList[]::new), answers.toArray(BasicOCSPResponse[]::new), null);
            var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_ets_revocationValues, new DERSet(values));
            return UnsignedAttribute.added(cms, place(cms, signer), attribute);
        } catch (IOException impossible) { // all of it was read before
            throw new IllegalStateException("Cannot read what was judged", impossible);
        }
    }

    private static int place(byte[] cms, NcaCertificate signer) throws IOException {
        return Container.read(cms).signers().stream()
                .map(Container.Signer::certificate)
                .toList()
                .indexOf(signer);
    }

    private static BasicOCSPResponse basic(byte[] answer) {
        var response = OCSPResponse.getInstance(answer).getResponseBytes().getResponse();
        return BasicOCSPResponse.getInstance(response.getOctets());
    }
}
