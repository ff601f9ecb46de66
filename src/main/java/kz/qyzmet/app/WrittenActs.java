package kz.qyzmet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.compile.RegulationWriter.Setting;
import kz.qyzmet.compile.Written;
import kz.qyzmet.identity.Language;

/** The files of compiled acts, written to a folder; none of one run takes the place of another. */
record WrittenActs(Path folder, Setting setting, Shelf shelf, Set<Path> written) {
    WrittenActs(Path folder, Setting setting, Shelf shelf) {
        this(folder, setting, shelf, new HashSet<>());
    }

    /** What keeps regulations of this act from running, a line each; nothing when all are written. */
    Stream<String> write(String file, Compiled compiled, Language language) {
        return compiled.regulations().stream().flatMap(regulation -> switch (RegulationWriter.write(
                compiled, regulation, shelf.standards(), setting)) {
            case Written.Refused(var obstacles) ->
                obstacles.stream()
                        .map(one -> file + ": regulation " + regulation.number() + " cannot run: " + one.in(language));
            case Written.Files files -> saved(file + ": regulation " + regulation.number(), files);
        });
    }

    private Stream<String> saved(String what, Written.Files files) {
        var twice = files.files().stream()
                .map(source -> folder.resolve(source.path()))
                .filter(written::contains)
                .toList();
        if (!twice.isEmpty())
            return twice.stream().map(path -> what + " is not written: another act of this run gave " + path + ".");
        for (var source : files.files())
            try {
                var target = folder.resolve(source.path());
                Files.createDirectories(target.getParent());
                Files.write(target, source.content());
                written.add(target);
            } catch (IOException full) {
                return Stream.of(folder.resolve(source.path()) + " cannot be written.");
            }
        return Stream.empty();
    }
}
