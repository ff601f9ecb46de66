package kz.qyzmet.signature;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The size and shape of a container, measured without recursion before anything parses it: a few kilobytes of nested
 * headers would otherwise exhaust the stack (X.690 §8.1).
 */
final class Bounds {
    static final int CONTAINER_BYTES = 1 << 20; // beside an enclosed copy of the document
    static final int CONTENT_BYTES = 64 << 20;
    static final int DEPTH = 32; // a CAdES-T signature with its time stamp needs about 20
    static final int ELEMENTS = 50_000;

    private static final int CONSTRUCTED = 0x20;
    private static final int INDEFINITE = -1;

    private final byte[] encoded;
    private final int[] ends = new int[DEPTH + 1]; // where each open element ends; INDEFINITE: at its end marker
    private int depth;
    private int position;

    private Bounds(byte[] encoded) {
        this.encoded = encoded;
        ends[0] = encoded.length;
    }

    /** What is out of bounds, or empty; the container may enclose a document of so many bytes. */
    static Optional<Check> exceeded(byte[] cms, int contentBytes) {
        if (contentBytes > CONTENT_BYTES || cms.length > CONTAINER_BYTES + contentBytes) {
            return Optional.of(Check.TOO_LARGE);
        }
        return Optional.ofNullable(new Bounds(cms).walk());
    }

    private @Nullable Check walk() {
        for (int elements = 0; position < encoded.length; elements++) {
            if (elements == ELEMENTS) return Check.TOO_LARGE;
            var broken = step();
            if (broken != null) return broken;
            while (depth > 0 && ends[depth] == position) depth--;
        }
        return depth == 0 ? null : Check.SIGNATURE_MALFORMED;
    }

    private @Nullable Check step() {
        int tag = next();
        if ((tag & 0x1f) == 0x1f) skipLongTag();
        boolean constructed = (tag & CONSTRUCTED) != 0;
        int first = next();
        if (tag == 0 && first == 0) return close();
        if (first == 0x80) return constructed ? open(INDEFINITE) : Check.SIGNATURE_MALFORMED;
        long length = first < 0x80 ? first : longLength(first & 0x7f);
        if (length < 0 || length > limit() - position) return Check.SIGNATURE_MALFORMED;
        if (constructed) return open(position + (int) length);
        position += (int) length;
        return null;
    }

    private @Nullable Check open(int end) {
        if (depth == DEPTH) return Check.TOO_LARGE;
        ends[++depth] = end;
        return null;
    }

    private @Nullable Check close() {
        if (ends[depth] != INDEFINITE) return Check.SIGNATURE_MALFORMED;
        depth--;
        return null;
    }

    private int limit() {
        int enclosing = depth;
        while (ends[enclosing] == INDEFINITE) enclosing--;
        return ends[enclosing];
    }

    private void skipLongTag() {
        int more = 0x80;
        while ((more & 0x80) != 0 && position < encoded.length) more = next();
    }

    private long longLength(int bytes) {
        if (bytes > 4) return -1;
        long length = 0;
        for (int i = 0; i < bytes; i++) length = (length << 8) | next();
        return length;
    }

    /** The next byte; 0xFF behind the end, which no length survives. */
    private int next() {
        return position < encoded.length ? encoded[position++] & 0xff : 0xff;
    }
}
