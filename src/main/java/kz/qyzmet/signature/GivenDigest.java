package kz.qyzmet.signature;

import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;

/** A digest that somebody else has calculated; what is written to it counts for nothing. */
final class GivenDigest implements DigestCalculator {
    private final AlgorithmIdentifier algorithm;
    private final byte[] value;

    GivenDigest(AlgorithmIdentifier algorithm, byte[] value) {
        this.algorithm = algorithm;
        this.value = value.clone();
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public byte[] getDigest() {
        return value.clone();
    }
}
