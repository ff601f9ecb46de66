package kz.qyzmet.signature;

import static kz.qyzmet.signature.GostField.LIMBS;

/**
 * A point that is doubled and added to, in Jacobian coordinates: x = X/Z², y = Y/Z³, nothing while Z is zero. The formulas are
 * {@code dbl-2001-b} and {@code madd-2007-bl} of the Explicit-Formulas Database; a = −3 on this curve.
 */
final class GostSum {
    private final GostProduct product = new GostProduct();
    private final long[] x = new long[LIMBS];
    private final long[] y = new long[LIMBS];
    private final long[] z = new long[LIMBS];
    private final long[] a = new long[LIMBS];
    private final long[] b = new long[LIMBS];
    private final long[] c = new long[LIMBS];
    private final long[] d = new long[LIMBS];
    private final long[] e = new long[LIMBS];
    private boolean nothing = true;

    /** Never makes nothing of something: the order of the curve is odd. */
    void twice() {
        if (nothing) return;
        product.square(z, a); // delta
        product.square(y, b); // gamma
        product.multiply(x, b, c); // beta
        GostField.subtract(x, a, d);
        GostField.add(x, a, e);
        product.multiply(d, e, d);
        GostField.add(d, d, e);
        GostField.add(d, e, d); // alpha
        GostField.add(y, z, z);
        product.square(z, z);
        GostField.subtract(z, b, z);
        GostField.subtract(z, a, z);
        GostField.add(c, c, c);
        GostField.add(c, c, c); // 4 beta
        product.square(d, x);
        GostField.subtract(x, c, x);
        GostField.subtract(x, c, x);
        GostField.subtract(c, x, c);
        product.multiply(d, c, y);
        product.square(b, b);
        for (int doubling = 0; doubling < 3; doubling++) GostField.add(b, b, b);
        GostField.subtract(y, b, y);
    }

    void add(GostPoint point) {
        if (nothing) {
            become(point);
            return;
        }
        product.square(z, a); // Z1Z1
        product.multiply(point.x(), a, b);
        GostField.subtract(b, x, b); // H
        product.multiply(z, a, c);
        product.multiply(point.y(), c, c);
        GostField.subtract(c, y, c); // half of r
        if (GostField.isZero(b)) addSameX();
        else addOther();
    }

    private void become(GostPoint point) {
        System.arraycopy(point.x(), 0, x, 0, LIMBS);
        System.arraycopy(point.y(), 0, y, 0, LIMBS);
        System.arraycopy(GostField.ONE, 0, z, 0, LIMBS);
        nothing = false;
    }

    /** The same point, or its opposite. */
    private void addSameX() {
        if (GostField.isZero(c)) twice();
        else nothing = true;
    }

    private void addOther() {
        GostField.add(c, c, c); // r
        product.square(b, d); // HH
        GostField.add(z, b, z);
        product.square(z, z);
        GostField.subtract(z, a, z);
        GostField.subtract(z, d, z);
        GostField.add(d, d, d);
        GostField.add(d, d, d); // I
        product.multiply(b, d, b); // J
        product.multiply(x, d, d); // V
        product.square(c, x);
        GostField.subtract(x, b, x);
        GostField.subtract(x, d, x);
        GostField.subtract(x, d, x);
        GostField.subtract(d, x, d);
        product.multiply(c, d, d);
        product.multiply(y, b, b);
        GostField.add(b, b, b);
        GostField.subtract(d, b, y);
    }

    /** Whether the sum is a point with this first coordinate. */
    boolean hasX(long[] first) {
        if (nothing) return false;
        product.square(z, a);
        product.multiply(first, a, b);
        GostField.subtract(b, x, b);
        return GostField.isZero(b);
    }
}
