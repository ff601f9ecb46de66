package kz.qyzmet.signature;

import java.io.IOException;
import java.io.Serial;
import java.security.KeyRep;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.jspecify.annotations.Nullable;

/** A national GOST 34.10-2015 public key: its own encoding, and the point on the curve that it stands for. */
final class GostPublicKey implements PublicKey {
    @Serial
    private static final long serialVersionUID = 1;

    private final byte[] encoded;
    private final transient ECPublicKeyParameters point; // serialised as its encoding, see writeReplace
    private transient volatile @Nullable GostEquation equation;

    private GostPublicKey(byte[] encoded, ECPublicKeyParameters point) {
        this.encoded = encoded;
        this.point = point;
    }

    static GostPublicKey of(ECPublicKeyParameters point) {
        var q = point.getQ().normalize();
        var coordinates = Gost2015.bytes(
                q.getAffineXCoord().toBigInteger(), q.getAffineYCoord().toBigInteger());
        try {
            var info = new SubjectPublicKeyInfo(Gost2015.KEY_IDENTIFIER, new DEROctetString(coordinates));
            return new GostPublicKey(info.getEncoded(), point);
        } catch (IOException impossible) {
            throw new IllegalStateException("Cannot encode a public key", impossible);
        }
    }

    /** @throws InvalidKeySpecException unless this is a point of the one curve, with the digest that belongs to it */
    static GostPublicKey read(byte[] encoded) throws InvalidKeySpecException {
        try {
            var info = SubjectPublicKeyInfo.getInstance(encoded);
            if (!info.getAlgorithm().equals(Gost2015.KEY_IDENTIFIER))
                throw new InvalidKeySpecException("Another algorithm, curve or digest");
            var xy = ASN1OctetString.getInstance(info.parsePublicKey()).getOctets();
            if (xy.length != 2 * Gost2015.NUMBER_BYTES) throw new InvalidKeySpecException("Not two coordinates");
            var q = Gost2015.DOMAIN.getCurve().validatePoint(Gost2015.number(xy, 0), Gost2015.number(xy, 64));
            return new GostPublicKey(encoded.clone(), new ECPublicKeyParameters(q, Gost2015.DOMAIN));
        } catch (IOException | IllegalArgumentException | IllegalStateException malformed) {
            throw new InvalidKeySpecException("Not a GOST 34.10-2015 public key", malformed);
        }
    }

    ECPublicKeyParameters point() {
        return point;
    }

    /** What its signatures must fulfil; made when first asked for, since its table costs a tenth of a verification. */
    GostEquation equation() {
        var known = equation;
        if (known == null) equation = known = new GostEquation(this);
        return known;
    }

    @Override
    public String getAlgorithm() {
        return Gost2015.KEY.getId();
    }

    @Override
    public String getFormat() {
        return "X.509";
    }

    @Override
    public byte[] getEncoded() {
        return encoded.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GostPublicKey key && Arrays.equals(encoded, key.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return "GOST 34.10-2015 public key";
    }

    @Serial
    private Object writeReplace() {
        return new KeyRep(KeyRep.Type.PUBLIC, getAlgorithm(), getFormat(), encoded);
    }
}
