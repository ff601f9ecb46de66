package kz.qyzmet.regulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A made-up service that has everything the twelve regulations have somewhere. */
final class GoodFiles {
    static final String REGULATION = "regulations/made-up/tutoring/2030-02-01.yaml";
    static final String STANDARD = "standards/tutoring/2030-01-01.yaml";

    private GoodFiles() {}

    static List<SourceFile> all() throws IOException {
        return RegulationFiles.under(Path.of("src/test/regulations/good"));
    }

    /** All of them, one with its text changed. */
    static List<SourceFile> with(String path, UnaryOperator<String> change) throws IOException {
        return all().stream()
                .map(file -> file.path().equals(path) ? changed(file, path, change) : file)
                .toList();
    }

    static SourceFile changed(SourceFile file, String path, UnaryOperator<String> change) {
        var text = new String(file.content(), StandardCharsets.UTF_8);
        return file(path, change.apply(text));
    }

    static SourceFile file(String path, String text) {
        return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile get(String path) throws IOException {
        return all().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
