package kz.qyzmet.compile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real acts, kept beside the project and not in it: tests on them are skipped, and say so, where the folder is not. */
final class Seeds {
    private static final Path FOLDER = Path.of("../shared/seeds");
    private static final Path ABOVE = Path.of("../../shared/seeds");

    private Seeds() {}

    static List<Path> files() throws IOException {
        var found = found();
        assumeTrue(!found.isEmpty(), "The seeds are not there (../shared/seeds): what needs real acts is not tested.");
        return found;
    }

    /** None where the folder is not. */
    static List<Path> found() throws IOException {
        var folder = Files.isDirectory(FOLDER) ? FOLDER : ABOVE;
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
