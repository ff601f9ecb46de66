package kz.qyzmet.regulation;

import java.io.IOException;
import java.io.InputStream;

/**
 * A regulation or standard file as found.
 *
 * @param path relative, with slashes: {@code regulations/OBLAST/SERVICE/2016-05-08.yaml}
 * @param content at most one byte more than a file may have, so that too long a file is seen without being read
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two files
public record SourceFile(String path, byte[] content) {
    /** A thousand paragraphs fit; more is not a regulation. */
    static final int LIMIT = 1 << 20;

    public static SourceFile read(String path, InputStream in) throws IOException {
        return new SourceFile(path, in.readNBytes(LIMIT + 1));
    }

    boolean tooLong() {
        return content.length > LIMIT;
    }

    String folder() {
        return path.substring(0, Math.max(path.indexOf('/'), 0));
    }
}
