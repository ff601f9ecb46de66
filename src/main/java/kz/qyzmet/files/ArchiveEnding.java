package kz.qyzmet.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Watches for a ZIP (and so a JAR or an Office paper) hung behind the file: archives are read from their end, so the
 * same bytes would be an image to one program and a program to another.
 */
final class ArchiveEnding {
    /** APPNOTE 4.3.16: the end record has 22 bytes and a comment of its own length after it. */
    private static final int RECORD = 22;

    private static final int TAIL = RECORD + 0xFFFF;
    private static final int SIGNATURE = 0x06054b50;

    private byte[] tail = {};

    void next(byte[] chunk) {
        if (chunk.length >= TAIL) {
            tail = Arrays.copyOfRange(chunk, chunk.length - TAIL, chunk.length);
            return;
        }
        var both = Arrays.copyOf(tail, tail.length + chunk.length);
        System.arraycopy(chunk, 0, both, tail.length, chunk.length);
        tail = both.length <= TAIL ? both : Arrays.copyOfRange(both, both.length - TAIL, both.length);
    }

    boolean found() {
        var bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.length - RECORD; at >= 0; at--) {
            boolean endsHere = at + RECORD + (bytes.getShort(at + 20) & 0xFFFF) == tail.length;
            if (endsHere && bytes.getInt(at) == SIGNATURE) return true;
        }
        return false;
    }
}
