package kz.qyzmet.signature;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.cryptopro.GOST3410PublicKeyAlgParameters;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/**
 * Kazakhstan's GOST 34.10-2015 and 34.11-2015, 512 bits: the algorithms of RFC 7091 and RFC 6986 on the curve
 * id-tc26-gost-3410-12-512-paramSetA (RFC 7836 §A.2), under the identifiers of the national arc 1.2.398.3.10. All
 * numbers are written little-endian, and a signature as r before s.
 */
final class Gost2015 {
    static final ASN1ObjectIdentifier KEY = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.2");
    static final ASN1ObjectIdentifier CURVE = KEY.branch("1");
    static final ASN1ObjectIdentifier DIGEST = new ASN1ObjectIdentifier("1.2.398.3.10.1.3.3");
    static final ASN1ObjectIdentifier SIGNATURE = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.2");

    /** How key, digest and signature name themselves; the last two carry an explicit NULL. */
    static final AlgorithmIdentifier KEY_IDENTIFIER =
            new AlgorithmIdentifier(KEY, new GOST3410PublicKeyAlgParameters(CURVE, DIGEST));

    static final AlgorithmIdentifier DIGEST_IDENTIFIER = new AlgorithmIdentifier(DIGEST, DERNull.INSTANCE);
    static final AlgorithmIdentifier SIGNATURE_IDENTIFIER = new AlgorithmIdentifier(SIGNATURE, DERNull.INSTANCE);

    static final int NUMBER_BYTES = 64;
    static final ECNamedDomainParameters DOMAIN = new ECNamedDomainParameters(
            CURVE, ECGOST3410NamedCurves.getByOIDX9(RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA));

    private Gost2015() {}

    /** The number that stands little-endian in these bytes from {@code offset} on. */
    static BigInteger number(byte[] bytes, int offset) {
        return new BigInteger(1, Arrays.reverse(Arrays.copyOfRange(bytes, offset, offset + NUMBER_BYTES)));
    }

    /** Two numbers little-endian, one behind the other. */
    static byte[] bytes(BigInteger first, BigInteger second) {
        return Arrays.concatenate(bytes(first), bytes(second));
    }

    static byte[] bytes(BigInteger number) {
        return Arrays.reverse(BigIntegers.asUnsignedByteArray(NUMBER_BYTES, number));
    }
}
