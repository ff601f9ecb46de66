package kz.qyzmet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A file as it stands: what was read from it holds for as long as this stays the same. */
record FileMark(Path file, long size, FileTime modified) {
    /** Those of a folder; none where there is no such folder. */
    static Set<FileMark> in(Path folder) {
        if (!Files.isDirectory(folder)) return Set.of();
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> of(file).stream()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot list the files in " + folder, unreadable);
        }
    }

    private static Optional<FileMark> of(Path file) {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileMark(file, found.size(), found.lastModifiedTime()));
        } catch (IOException gone) { // since it was listed
            return Optional.empty();
        }
    }
}
