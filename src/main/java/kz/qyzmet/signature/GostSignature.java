package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;

/** GOST 34.10-2015 with GOST 34.11-2015, 512 bits, in the national byte order; the mathematics is Bouncy Castle's. */
public final class GostSignature extends SignatureSpi {
    private final GOST3411_2012_512Digest digest = new GOST3411_2012_512Digest();
    private final ECGOST3410Signer mathematics = new ECGOST3410Signer();

    @Override
    protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
        digest.reset();
        mathematics.init(false, GostKeys.ours(key).point());
    }

    @Override
    protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
        digest.reset();
        mathematics.init(true, GostKeys.ours(key).number());
    }

    @Override
    protected void engineUpdate(byte one) {
        digest.update(one);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    @Override
    protected byte[] engineSign() {
        BigInteger[] rs = mathematics.generateSignature(hash());
        return Gost2015.bytes(rs[0], rs[1]);
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        var hash = hash(); // taken even when it is not looked at: the object is ready for the next message
        if (signature.length != 2 * Gost2015.NUMBER_BYTES) throw new SignatureException("Not two numbers of 512 bits");
        return mathematics.verifySignature(
                hash, Gost2015.number(signature, 0), Gost2015.number(signature, Gost2015.NUMBER_BYTES));
    }

    private byte[] hash() {
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    @Deprecated
    @Override
    protected void engineSetParameter(String name, Object value) {
        throw new InvalidParameterException("There are no parameters");
    }

    @Deprecated
    @Override
    protected Object engineGetParameter(String name) {
        throw new InvalidParameterException("There are no parameters");
    }
}
