package kz.qyzmet.signature;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;

/** A national GOST 34.10-2015 private key. It leaves the process in PKCS#8 alone. */
final class GostPrivateKey implements PrivateKey {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient byte[] encoded;
    private final transient ECPrivateKeyParameters number;

    private GostPrivateKey(byte[] encoded, ECPrivateKeyParameters number) {
        this.encoded = encoded;
        this.number = number;
    }

    static GostPrivateKey of(ECPrivateKeyParameters number) {
        try {
            var octets = new DEROctetString(Gost2015.bytes(number.getD()));
            return new GostPrivateKey(new PrivateKeyInfo(Gost2015.KEY_IDENTIFIER, octets).getEncoded(), number);
        } catch (IOException impossible) {
            throw new IllegalStateException("Cannot encode a private key", impossible);
        }
    }

    /** @throws InvalidKeySpecException unless this is a number of the one curve, with the digest that belongs to it */
    static GostPrivateKey read(byte[] encoded) throws InvalidKeySpecException {
        try {
            var info = PrivateKeyInfo.getInstance(encoded);
            if (!info.getPrivateKeyAlgorithm().equals(Gost2015.KEY_IDENTIFIER))
                throw new InvalidKeySpecException("Another algorithm, curve or digest");
            var octets = ASN1OctetString.getInstance(info.parsePrivateKey()).getOctets();
            if (octets.length != Gost2015.NUMBER_BYTES) throw new InvalidKeySpecException("Not one number");
            var number = new ECPrivateKeyParameters(Gost2015.number(octets, 0), Gost2015.DOMAIN); // 0 < d < n
            return new GostPrivateKey(encoded.clone(), number);
        } catch (IOException | IllegalArgumentException malformed) {
            throw new InvalidKeySpecException("Not a GOST 34.10-2015 private key", malformed);
        }
    }

    ECPrivateKeyParameters number() {
        return number;
    }

    @Override
    public String getAlgorithm() {
        return Gost2015.KEY.getId();
    }

    @Override
    public String getFormat() {
        return "PKCS#8";
    }

    @Override
    public byte[] getEncoded() {
        return encoded.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GostPrivateKey key && MessageDigest.isEqual(encoded, key.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return "GOST 34.10-2015 private key"; // and not a digit of it
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        throw new NotSerializableException("A private key is kept in PKCS#12 only");
    }
}
