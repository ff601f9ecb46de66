package kz.qyzmet.signature;

import java.math.BigInteger;

/**
 * Whether a signature value fits (RFC 7091, section 6.2): arithmetic of our own for this one curve and for public numbers only, since
 * general arithmetic of 512 bits is what verifying waits for. Signing stays with Bouncy Castle.
 */
final class GostEquation {
    private static final BigInteger Q = Gost2015.DOMAIN.getN();
    private static final int BASE_WIDTH = 8;
    private static final int KEY_WIDTH = 5;
    private static final GostPoint[] BASE = GostPoint.oddMultiples(Gost2015.DOMAIN.getG(), 1 << (BASE_WIDTH - 2));

    private final GostPoint[] key;

    GostEquation(GostPublicKey key) {
        this.key = GostPoint.oddMultiples(key.point().getQ(), 1 << (KEY_WIDTH - 2));
    }

    /** @param hash 512 bits, little-endian like all numbers here */
    boolean holds(byte[] hash, BigInteger r, BigInteger s) {
        if (!inRange(r) || !inRange(s)) return false;
        var e = Gost2015.number(hash, 0).mod(Q);
        var v = (e.signum() == 0 ? BigInteger.ONE : e).modInverse(Q);
        var sum = sum(s.multiply(v).mod(Q), Q.subtract(r).multiply(v).mod(Q));
        // x modulo q must be r: x is r, or r + q where that is still below p
        return sum.hasX(GostField.of(r)) || (r.add(Q).compareTo(GostField.P) < 0 && sum.hasX(GostField.of(r.add(Q))));
    }

    private static boolean inRange(BigInteger number) {
        return number.signum() > 0 && number.compareTo(Q) < 0;
    }

    /** So many times the base point and so many times the key, doubling once for both. */
    GostSum sum(BigInteger ofBase, BigInteger ofKey) {
        var base = GostPoint.digits(ofBase, BASE_WIDTH);
        var keys = GostPoint.digits(ofKey, KEY_WIDTH);
        var sum = new GostSum();
        for (int at = Math.max(base.length, keys.length) - 1; at >= 0; at--) {
            sum.twice();
            add(sum, BASE, base, at);
            add(sum, key, keys, at);
        }
        return sum;
    }

    private static void add(GostSum sum, GostPoint[] multiples, int[] digits, int at) {
        if (at >= digits.length || digits[at] == 0) return;
        var point = multiples[Math.abs(digits[at]) / 2];
        sum.add(digits[at] > 0 ? point : point.negated());
    }
}
