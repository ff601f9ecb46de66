package kz.qyzmet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts of acts to measure with: those of the golden corpus, and of the folders of {@code -Dqyzmet.acts=DIR:DIR}. */
record Acts(List<Path> files) {
    private static final List<String> KINDS = List.of(".txt", ".html", ".docx", ".pdf");

    static Acts found() throws IOException {
        var folders = Stream.concat(
                Stream.of("src/test/acts"), Stream.of(System.getProperty("qyzmet.acts", "").split(":")));
        var files = folders.filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(System.getProperty("qyzmet.home", ".")).resolve(folder))
                .flatMap(Acts::under)
                .sorted()
                .toList();
        if (files.isEmpty()) throw new IOException("There is no text of an act to measure with.");
        return new Acts(files);
    }

    private static Stream<Path> under(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var all = Files.walk(folder)) {
            return all.filter(file -> KINDS.stream().anyMatch(file.toString()::endsWith)).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
