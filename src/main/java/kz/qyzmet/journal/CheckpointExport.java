package kz.qyzmet.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Checkpoints as JSON lines in a file outside the database: without it, whoever owns the database could delete the
 * newest of them unseen. Copy the file to where that person has no access.
 */
public final class CheckpointExport {
    private CheckpointExport() {}

    /** Where the file lies in a data directory. */
    public static Path in(Path dataDirectory) {
        return dataDirectory.resolve("checkpoints.jsonl");
    }

    /** Adds the checkpoints that the file does not have yet; they are numbered from 1 as its lines are. */
    public static void update(Path file, Checkpoints checkpoints) throws IOException {
        long known = Files.exists(file) ? lines(file) : 0;
        for (var more = checkpoints.after(known); !more.isEmpty(); more = checkpoints.after(known)) {
            var lines = more.stream().map(Checkpoint::exported).toList();
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            known = more.getLast().number();
        }
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
