package kz.qyzmet.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/** Takes the bytes of one file into the database, chunk by chunk, until they end or are too many. */
final class Reception {
    sealed interface Outcome {}

    /** All chunks are written under this content. */
    record Whole(long content, FileType type, long size, String sha256) implements Outcome {}

    /** Some chunks may be written: roll back. */
    record Unfit(Reason reason) implements Outcome {}

    private final FileRows rows;

    Reception(FileRows rows) {
        this.rows = rows;
    }

    Outcome receive(String name, InputStream bytes, Allowance allowance) {
        try {
            if (!allowance.takeFile()) return new Unfit(Reason.TOO_MANY);
            var first = bytes.readNBytes(StoredFiles.CHUNK);
            return switch (FileType.recognise(first, name)) {
                case FileType.Unfit(var reason) -> new Unfit(reason);
                case FileType.Fit(var type) -> receive(type, first, bytes, allowance);
            };
        } catch (IOException failed) {
            throw new UncheckedIOException("The file was not received whole: " + failed.getMessage(), failed);
        }
    }

    private Outcome receive(FileType type, byte[] first, InputStream bytes, Allowance allowance) throws IOException {
        long content = rows.newContent();
        var sha256 = StoredFiles.sha256();
        var ending = new ArchiveEnding();
        long size = 0;
        int number = 0;
        for (var chunk = first; chunk.length > 0; chunk = bytes.readNBytes(StoredFiles.CHUNK)) {
            size += chunk.length;
            if (size > StoredFiles.FILE_LIMIT) return new Unfit(Reason.TOO_LARGE);
            if (!allowance.take(chunk.length)) return new Unfit(Reason.REQUEST_TOO_LARGE);
            sha256.update(chunk);
            ending.next(chunk);
            rows.addChunk(content, number++, chunk);
        }
        if (ending.found()) return new Unfit(Reason.MIXED);
        return new Whole(content, type, size, HexFormat.of().formatHex(sha256.digest()));
    }
}
