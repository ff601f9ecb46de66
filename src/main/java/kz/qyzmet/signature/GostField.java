package kz.qyzmet.signature;

import java.math.BigInteger;

/**
 * Numbers modulo p = 2^512 − 569, the field of the one curve. A number is nine limbs of 57 bits, the lowest first; between
 * operations a limb may be a little longer than 57 bits, and always is shorter than 58. For public numbers only: nothing here hides how long it takes.
 */
final class GostField {
    static final int LIMBS = 9;
    static final BigInteger P = BigInteger.TWO.pow(512).subtract(BigInteger.valueOf(569));

    static final int BITS = 57;
    static final long MASK = (1L << BITS) - 1;
    /** 2^513 modulo p: what a tenth limb counts for. */
    static final long FOLD = 2 * 569;

    /** 4p, each limb larger than any that is taken from it. */
    private static final long LOWEST_OF_4P = (1L << 58) - 2 * FOLD;

    private static final long OTHERS_OF_4P = (1L << 58) - 2;

    static final long[] ONE = of(BigInteger.ONE);

    private GostField() {}

    static long[] of(BigInteger number) {
        var rest = number.mod(P);
        var limbs = new long[LIMBS];
        for (int at = 0; at < LIMBS; at++)
            limbs[at] = rest.shiftRight(BITS * at).longValue() & MASK;
        return limbs;
    }

    static BigInteger number(long[] limbs) {
        var number = BigInteger.ZERO;
        for (int at = LIMBS - 1; at >= 0; at--) number = number.shiftLeft(BITS).add(BigInteger.valueOf(limbs[at]));
        return number.mod(P);
    }

    /** Whether the number is a multiple of p. */
    static boolean isZero(long[] limbs) {
        long lowest = limbs[0] & MASK; // of 0, p and 2p: no number here reaches 3p
        boolean possible = lowest == 0 || lowest == MASK - 568 || lowest == MASK - 1137;
        return possible && number(limbs).signum() == 0;
    }

    /** {@code into} may be one of the others. */
    static void add(long[] one, long[] other, long[] into) {
        for (int at = 0; at < LIMBS; at++) into[at] = one[at] + other[at];
        shorten(into);
    }

    /** {@code into} may be one of the others. */
    static void subtract(long[] one, long[] other, long[] into) {
        into[0] = one[0] + LOWEST_OF_4P - other[0];
        for (int at = 1; at < LIMBS; at++) into[at] = one[at] + OTHERS_OF_4P - other[at];
        shorten(into);
    }

    /** Hands what a limb has above 57 bits to the next one. */
    private static void shorten(long[] limbs) {
        long above = FOLD * (limbs[LIMBS - 1] >>> BITS);
        for (int at = 0; at < LIMBS; at++) {
            long limb = limbs[at];
            limbs[at] = (limb & MASK) + above;
            above = limb >>> BITS;
        }
    }
}
