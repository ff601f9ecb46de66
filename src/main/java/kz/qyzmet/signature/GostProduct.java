package kz.qyzmet.signature;

import java.util.Arrays;

/**
 * Multiplies in {@link GostField}. Every product of two limbs is added up twice: its bits from 58 on in {@code high}, all of it modulo
 * 2^64 in {@code low}. What the products of a column have below bit 58 makes less than 62 bits together, so the two sums give the column
 * exactly, without a carry in between. An object belongs to one thread.
 */
final class GostProduct {
    private static final int LIMBS = GostField.LIMBS;
    private static final int BITS = GostField.BITS;
    private static final long MASK = GostField.MASK;
    private static final long FOLD = GostField.FOLD;
    /** One factor is lifted by this, so that the upper word of a product of 128 bits is what it has from bit 58 on. */
    private static final int LIFT = 6;

    private static final int CUT = Long.SIZE - LIFT;

    private final long[] low = new long[2 * LIMBS];
    private final long[] high = new long[2 * LIMBS];
    private final long[] upper = new long[LIMBS];

    /** {@code into} may be one of the others. */
    void multiply(long[] one, long[] other, long[] into) {
        Arrays.fill(low, 0);
        Arrays.fill(high, 0);
        for (int i = 0; i < LIMBS; i++) {
            long factor = one[i];
            long lifted = factor << LIFT;
            for (int j = 0; j < LIMBS; j++) {
                low[i + j] += factor * other[j];
                high[i + j] += Math.unsignedMultiplyHigh(lifted, other[j]);
            }
        }
        reduce(into);
    }

    /** {@code into} may be the number itself. */
    void square(long[] number, long[] into) {
        multiply(number, number, into);
    }

    /** 2^513 is {@code FOLD} modulo p: the upper nine limbs count for so many lower ones. */
    private void reduce(long[] into) {
        long carry = 0;
        for (int at = LIMBS; at < 2 * LIMBS - 1; at++) {
            long column = low[at] - (high[at] << CUT) + carry;
            upper[at - LIMBS] = column & MASK;
            carry = 2 * high[at] + (column >>> BITS);
        }
        upper[LIMBS - 1] = carry;
        carry = 0;
        for (int at = 0; at < LIMBS; at++) {
            long more = high[at] + Math.unsignedMultiplyHigh(FOLD << LIFT, upper[at]);
            long column = low[at] + FOLD * upper[at] - (more << CUT) + carry;
            into[at] = column & MASK;
            carry = 2 * more + (column >>> BITS);
        }
        long above = Math.unsignedMultiplyHigh(FOLD << LIFT, carry);
        long below = FOLD * carry - (above << CUT) + into[0];
        into[0] = below & MASK;
        into[1] += 2 * above + (below >>> BITS);
    }
}
