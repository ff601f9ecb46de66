package kz.qyzmet.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code bad/} is loaded under the path its first line names, beside the good standard, and must give exactly the findings
 * that stand beside it. {@code -Dqyzmet.reset=true} writes them anew; the difference is to be reviewed.
 */
class BadFilesTest {
    private static final Path BAD = Path.of("src/test/regulations/bad");
    private static final Path STANDARD = Path.of("src/test/regulations/good/standards/tutoring/2030-01-01.yaml");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everything_that_is_wrong_is_told_with_its_place(Path file) throws IOException {
        var expected = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".findings"));
        var found = findings(file);
        if (Boolean.getBoolean("qyzmet.reset")) Files.writeString(expected, found);

        assertThat(found).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    private static String findings(Path file) throws IOException {
        var path = Files.readAllLines(file).getFirst().replace("# path: ", "");
        var bad = new SourceFile(path, Files.readAllBytes(file));
        var good = new SourceFile("standards/tutoring/2030-01-01.yaml", Files.readAllBytes(STANDARD));
        var loaded = Loader.load(path.equals(good.path()) ? List.of(bad) : List.of(bad, good));
        assertThat(loaded.editions()).isEmpty();
        return loaded.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining());
    }
}
