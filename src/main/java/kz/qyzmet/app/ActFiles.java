package kz.qyzmet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.Compiler;
import org.jspecify.annotations.Nullable;

/** The files of acts named on the command line, compiled. A folder stands for all files in it. */
final class ActFiles {
    private ActFiles() {}

    /** What came of a file. */
    sealed interface Result {
        /** As the command line named it. */
        String file();
    }

    record Told(String file, Compiled compiled) implements Result {}

    /** @param reason null where the disk, and not the content, is to blame */
    record Unreadable(
            String file,
            Reading.@Nullable Reason reason,
            String said) implements Result {}

    /** In the order given, those of a folder by name; on all cores. */
    static List<Result> compile(List<Path> named) {
        return named.stream().flatMap(ActFiles::inside).toList().parallelStream()
                .map(ActFiles::compile)
                .toList();
    }

    private static Stream<Path> inside(Path named) {
        if (!Files.isDirectory(named)) return Stream.of(named);
        try (var all = Files.walk(named)) {
            return all.filter(Files::isRegularFile).filter(ActFiles::visible).sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.of(named); // said when it is read
        }
    }

    private static boolean visible(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private static Result compile(Path file) {
        try {
            var reading = ActReader.read(file.getFileName().toString(), Files.readAllBytes(file));
            return switch (reading) {
                case Reading.Read(var text) -> new Told(file.toString(), Compiler.compile(text));
                case Reading.Unreadable(_, var reason) ->
                    new Unreadable(file.toString(), reason, "no text can be read from it: " + reason);
            };
        } catch (IOException unreadable) {
            return new Unreadable(file.toString(), null, "it cannot be read");
        }
    }
}
