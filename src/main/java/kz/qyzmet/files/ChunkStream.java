package kz.qyzmet.files;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Reads a stored file chunk by chunk; needs no transaction, because a content never changes. */
final class ChunkStream extends InputStream {
    private final Stored.File file;
    private final FileRows rows;
    private final MessageDigest sha256 = StoredFiles.sha256();
    private long left;
    private int number;
    private byte[] chunk = {};
    private int at;

    ChunkStream(Stored.File file, FileRows rows) {
        this.file = file;
        this.rows = rows;
        this.left = file.size();
    }

    @Override
    public int read() {
        return ended() ? -1 : chunk[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) return 0;
        if (ended()) return -1;
        int count = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, count);
        at += count;
        return count;
    }

    /** Fetches the next chunk when this one is used up; checks the digest before it gives out the last one. */
    private boolean ended() {
        if (at < chunk.length) return false;
        if (left == 0) return true;
        chunk = rows.chunk(file.content(), number++).orElseThrow(() -> new FileDamaged(file));
        at = 0;
        left -= chunk.length;
        sha256.update(chunk);
        boolean whole = left > 0 || HexFormat.of().formatHex(sha256.digest()).equals(file.sha256());
        boolean damaged = chunk.length == 0 || left < 0 || !whole;
        if (!damaged) return false;
        at = chunk.length; // nothing of it, even to a reader that goes on after the failure
        left = Math.max(left, 1);
        throw new FileDamaged(file);
    }
}
