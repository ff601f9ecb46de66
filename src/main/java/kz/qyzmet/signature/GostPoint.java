package kz.qyzmet.signature;

import java.math.BigInteger;
import org.bouncycastle.math.ec.ECPoint;

/** A point of the one curve by its two coordinates, in limbs of {@link GostField}. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two points
record GostPoint(long[] x, long[] y) {
    static GostPoint of(ECPoint point) {
        var plain = point.normalize();
        return new GostPoint(
                GostField.of(plain.getAffineXCoord().toBigInteger()),
                GostField.of(plain.getAffineYCoord().toBigInteger()));
    }

    GostPoint negated() {
        var opposite = new long[GostField.LIMBS];
        GostField.subtract(new long[GostField.LIMBS], y, opposite);
        return new GostPoint(x, opposite);
    }

    /** The point times 1, 3, 5, … : so many odd multiples, by Bouncy Castle. */
    static GostPoint[] oddMultiples(ECPoint point, int count) {
        var multiples = new ECPoint[count];
        multiples[0] = point;
        var twice = point.twice();
        for (int at = 1; at < count; at++) multiples[at] = multiples[at - 1].add(twice);
        point.getCurve().normalizeAll(multiples);
        var points = new GostPoint[count];
        for (int at = 0; at < count; at++) points[at] = of(multiples[at]);
        return points;
    }

    /**
     * The number in digits for a table of odd multiples (window non-adjacent form): each digit is zero or odd, below {@code 2^(width-1)} by
     * amount, and of any {@code width} in a row at most one is not zero.
     */
    static int[] digits(BigInteger number, int width) {
        var digits = new int[number.bitLength() + 1];
        var rest = number;
        int at = 0;
        while (rest.signum() != 0) {
            int zeros = rest.getLowestSetBit();
            rest = rest.shiftRight(zeros);
            at += zeros;
            int digit = rest.intValue() & ((1 << width) - 1);
            if (digit >= 1 << (width - 1)) digit -= 1 << width;
            digits[at] = digit;
            rest = rest.subtract(BigInteger.valueOf(digit));
        }
        return digits;
    }
}
