package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A time stamp over a signature value, by an authority that is trusted for it (RFC 3161).
 *
 * @param at when the signature was there at the latest
 * @param policy the object identifier under which it was given
 * @param serial its number at its maker's
 * @param digestAlgorithm object identifier of the digest by which it names the signature value
 * @param digest that digest, hexadecimal
 */
public record TimeStamp(
        Instant at, String policy, BigInteger serial, X509Certificate maker, String digestAlgorithm, String digest) {}
