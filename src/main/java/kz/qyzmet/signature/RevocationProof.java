package kz.qyzmet.signature;

import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which revocation list a verdict relies on.
 *
 * @param issuer the distinguished name of its issuer (RFC 2253)
 * @param number its CRL number (RFC 5280 §5.2.3), null when it has none
 * @param thisUpdate when it was issued
 * @param sha256 the digest of its bytes, hexadecimal, by which the stored list is found
 */
public record RevocationProof(String issuer, @Nullable BigInteger number, Instant thisUpdate, String sha256) {}
