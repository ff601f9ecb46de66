package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.jspecify.annotations.Nullable;

/**
 * GOST 34.10-2015 with GOST 34.11-2015, 512 bits, in the national byte order. What touches a secret is Bouncy Castle's; verifying, of public
 * numbers only, is our own.
 */
public final class GostSignature extends SignatureSpi {
    private final Streebog digest = new Streebog();
    private final ECGOST3410Signer secret = new ECGOST3410Signer();
    private @Nullable GostEquation equation;

    @Override
    protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
        digest.engineReset();
        equation = GostKeys.ours(key).equation();
    }

    @Override
    protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
        digest.engineReset();
        secret.init(true, GostKeys.ours(key).number());
    }

    @Override
    protected void engineUpdate(byte one) {
        digest.engineUpdate(one);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {
        digest.engineUpdate(bytes, offset, length);
    }

    @Override
    protected byte[] engineSign() {
        BigInteger[] rs = secret.generateSignature(digest.engineDigest());
        return Gost2015.bytes(rs[0], rs[1]);
    }

    @Override
    protected boolean engineVerify(byte[] signature) throws SignatureException {
        var hash =
                digest.engineDigest(); // taken even when it is not looked at: the object is ready for the next message
        if (signature.length != 2 * Gost2015.NUMBER_BYTES) throw new SignatureException("Not two numbers of 512 bits");
        if (equation == null) throw new SignatureException("No key to verify with");
        return equation.holds(hash, Gost2015.number(signature, 0), Gost2015.number(signature, Gost2015.NUMBER_BYTES));
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
