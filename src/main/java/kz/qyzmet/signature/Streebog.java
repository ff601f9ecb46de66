package kz.qyzmet.signature;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigestSpi;
import java.util.Arrays;

/**
 * GOST 34.11-2015 with 512 bits (RFC 6986), from tables: about twice as fast as Bouncy Castle's, against which it is tested. It
 * digests public messages; tables and caches leak what is looked up, so it is not for secrets.
 */
public final class Streebog extends MessageDigestSpi {
    static final int BLOCK = 64;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long[][] CONSTANTS = StreebogTables.constants();
    private static final long[] T0 = StreebogTables.of(0);
    private static final long[] T1 = StreebogTables.of(1);
    private static final long[] T2 = StreebogTables.of(2);
    private static final long[] T3 = StreebogTables.of(3);
    private static final long[] T4 = StreebogTables.of(4);
    private static final long[] T5 = StreebogTables.of(5);
    private static final long[] T6 = StreebogTables.of(6);
    private static final long[] T7 = StreebogTables.of(7);

    private static final long[] NOTHING = new long[8];

    private final byte[] rest = new byte[BLOCK];
    private int filled;
    private final long[] hash = new long[8];
    private final long[] bits = new long[8];
    private final long[] sum = new long[8];
    private final long[] message = new long[8];
    private final long[] key = new long[8];
    private final long[] state = new long[8];

    public Streebog() {
        engineReset();
    }

    @Override
    protected int engineGetDigestLength() {
        return BLOCK;
    }

    @Override
    protected void engineReset() {
        filled = 0;
        Arrays.fill(hash, 0);
        Arrays.fill(bits, 0);
        Arrays.fill(sum, 0);
    }

    @Override
    protected void engineUpdate(byte one) {
        engineUpdate(new byte[] {one}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] bytes, int offset, int length) {
        int from = offset;
        int end = offset + length;
        if (filled > 0) {
            int taken = Math.min(BLOCK - filled, length);
            System.arraycopy(bytes, from, rest, filled, taken);
            filled += taken;
            from += taken;
            if (filled < BLOCK) return;
            block(rest, 0, BLOCK);
            filled = 0;
        }
        for (; end - from >= BLOCK; from += BLOCK) block(bytes, from, BLOCK);
        filled = end - from;
        System.arraycopy(bytes, from, rest, 0, filled);
    }

    @Override
    protected byte[] engineDigest() {
        int length = filled;
        rest[length] = 1;
        Arrays.fill(rest, length + 1, BLOCK, (byte) 0);
        block(rest, 0, length);
        compress(NOTHING, bits);
        compress(NOTHING, sum);
        var digest = new byte[BLOCK];
        for (int at = 0; at < 8; at++) WORD.set(digest, 8 * at, hash[at]);
        engineReset();
        return digest;
    }

    /** Takes one block of which so many bytes are the message's: compresses, then counts. */
    private void block(byte[] bytes, int from, int length) {
        for (int at = 0; at < 8; at++) message[at] = (long) WORD.get(bytes, from + 8 * at);
        compress(bits, message);
        add(bits, 8L * length);
        add(sum, message);
    }

    /** The function g: {@code hash} becomes E(LPS(hash ⊕ counter), block) ⊕ hash ⊕ block. */
    private void compress(long[] counter, long[] block) {
        transform(hash, counter, key);
        System.arraycopy(block, 0, state, 0, 8);
        for (var constant : CONSTANTS) {
            transform(state, key, state);
            transform(key, constant, key);
        }
        for (int at = 0; at < 8; at++) hash[at] ^= state[at] ^ key[at] ^ block[at];
    }

    /** LPSX: the sum of two vectors, its bytes substituted, moved and multiplied. */
    private static void transform(long[] one, long[] other, long[] into) {
        long a = one[0] ^ other[0];
        long b = one[1] ^ other[1];
        long c = one[2] ^ other[2];
        long d = one[3] ^ other[3];
        long e = one[4] ^ other[4];
        long f = one[5] ^ other[5];
        long g = one[6] ^ other[6];
        long h = one[7] ^ other[7];
        for (int at = 0; at < 8; at++) {
            into[at] = T0[(int) a & 255]
                    ^ T1[(int) b & 255]
                    ^ T2[(int) c & 255]
                    ^ T3[(int) d & 255]
                    ^ T4[(int) e & 255]
                    ^ T5[(int) f & 255]
                    ^ T6[(int) g & 255]
                    ^ T7[(int) h & 255];
            a >>>= 8;
            b >>>= 8;
            c >>>= 8;
            d >>>= 8;
            e >>>= 8;
            f >>>= 8;
            g >>>= 8;
            h >>>= 8;
        }
    }

    private static void add(long[] to, long count) {
        long before = to[0];
        to[0] += count;
        for (int at = 1; at < 8 && Long.compareUnsigned(to[at - 1], before) < 0; at++) {
            before = to[at];
            to[at]++;
        }
    }

    private static void add(long[] to, long[] vector) {
        long carry = 0;
        for (int at = 0; at < 8; at++) {
            long sum = to[at] + vector[at];
            long next = Long.compareUnsigned(sum, to[at]) < 0 ? 1 : 0;
            to[at] = sum + carry;
            if (carry == 1 && to[at] == 0) next = 1;
            carry = next;
        }
    }
}
