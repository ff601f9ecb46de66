package kz.qyzmet.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Objects;
import kz.qyzmet.signature.Container.Signer;
import kz.qyzmet.signature.TimeStampToken.NoProof;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;

/**
 * One question for a time stamp over a signature value, and whether what comes back answers it (RFC 3161 §2.4).
 *
 * @param value the signature value that shall be stamped
 * @param nonce never used before
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one question and is never compared
record StampQuestion(byte[] value, Scheme scheme, BigInteger nonce) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BITS = 64; // what the national service gives back unchanged

    static StampQuestion about(Signer signer) throws NoProof {
        var scheme = Schemes.ofDigest(signer.digestAlgorithm())
                .orElseThrow(() -> new NoProof("the signature's digest is not permitted"));
        return new StampQuestion(
                signer.signature().getOctets(), scheme, new BigInteger(NONCE_BITS, RANDOM).setBit(NONCE_BITS - 1));
    }

    byte[] encoded() {
        var imprint = new MessageImprint(scheme.digestIdentifier(), scheme.digest(value));
        var policy = new ASN1ObjectIdentifier(policy());
        try {
            return new TimeStampReq(imprint, policy, new ASN1Integer(nonce), ASN1Boolean.TRUE, null).getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException("Cannot ask for a time stamp", impossible);
        }
    }

    /** Under which the national authority stamps signatures of this scheme. */
    private String policy() {
        return scheme == GostScheme.GOST_2015 ? TimeStampToken.GOST_POLICY : TimeStampToken.RSA_POLICY;
    }

    /**
     * The token, once it is an answer to this question; whether its maker is trusted is another one.
     *
     * @param asked when the question was sent
     */
    ASN1Encodable token(byte[] answer, Instant asked) throws NoProof {
        var token = granted(answer);
        var read = TimeStampToken.read(token, value); // form, signature, imprint
        TimeStampToken.require(nonce.equals(read.nonce()), "an answer to another question"); // §2.4.2: replay
        TimeStampToken.require(policy().equals(read.stamp().policy()), "another policy than was asked for");
        TimeStampToken.require(!read.stamp().at().isBefore(asked.minus(Evidence.SKEW)), "a time long past");
        return token;
    }

    private static ASN1Encodable granted(byte[] answer) throws NoProof {
        try {
            var read = TimeStampResp.getInstance(answer);
            int status = read.getStatus().getStatusObject().intValueExact();
            TimeStampToken.require(
                    status == PKIStatus.GRANTED || status == PKIStatus.GRANTED_WITH_MODS, "refused, status " + status);
            return Objects.requireNonNull(read.getTimeStampToken(), "granted without a token");
        } catch (RuntimeException unreadable) { // parsers answer hostile bytes with any of these
            throw new NoProof("not an answer of a time-stamping authority");
        }
    }
}
