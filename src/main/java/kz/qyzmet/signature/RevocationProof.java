package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A list or an answer that a verdict relies on, with its bytes: what a court will want to see.
 *
 * @param issuer the distinguished name of who signed it (RFC 2253)
 * @param number its CRL number (RFC 5280 §5.2.3), null when it has none, as answers do
 * @param thisUpdate the moment of which it speaks
 * @param sha256 the digest of its bytes, hexadecimal
 * @param encoded its bytes, DER
 */
@SuppressWarnings("ArrayRecordComponent") // copied at both doors; compared by sha256
public record RevocationProof(
        Kind kind, String issuer, @Nullable BigInteger number, Instant thisUpdate, String sha256, byte[] encoded) {
    /** What it is. */
    public enum Kind {
        LIST,
        DELTA,
        ANSWER
    }

    public RevocationProof {
        encoded = encoded.clone();
    }

    static RevocationProof of(
            Kind kind, String issuer, @Nullable BigInteger number, Instant thisUpdate, byte[] encoded) {
        try {
            var sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
            return new RevocationProof(kind, issuer, number, thisUpdate, sha256, encoded);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("This Java has no SHA-256", absent);
        }
    }

    @Override
    public byte[] encoded() {
        return encoded.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RevocationProof proof && proof.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
