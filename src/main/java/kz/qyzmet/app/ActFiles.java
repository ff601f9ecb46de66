package kz.qyzmet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.Compiler;
import kz.qyzmet.compile.KnownTerms;
import kz.qyzmet.prove.Proof;
import org.jspecify.annotations.Nullable;

/** The files of acts named on the command line, compiled. A folder stands for all files in it. */
final class ActFiles {
    private ActFiles() {}

    /** What came of a file. */
    sealed interface Result {
        /** As the command line named it. */
        String file();
    }

    /** @param proofs by the number of the regulation; of those that can be proved */
    record Told(String file, Compiled compiled, Map<Integer, Proof> proofs) implements Result {}

    /** @param reason null where the disk, and not the content, is to blame */
    record Unreadable(String file, Reading.@Nullable Reason reason, String said) implements Result {}

    /** In the order given, those of a folder by name; on all cores. */
    static List<Result> compile(List<Path> named, KnownTerms standards) {
        return compile(named, standards, null);
    }

    /**
     * @param standards against which the steps are added up
     * @param proving null for no proofs
     */
    static List<Result> compile(List<Path> named, KnownTerms standards, @Nullable ActProofs proving) {
        return named.stream().flatMap(ActFiles::inside).toList().parallelStream()
                .map(file -> compile(file, standards, proving))
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

    private static Result compile(Path file, KnownTerms standards, @Nullable ActProofs proving) {
        try {
            var reading = ActReader.read(file.getFileName().toString(), Files.readAllBytes(file));
            return switch (reading) {
                case Reading.Read(var text) ->
                    told(file.toString(), Compiler.compile(text, List.of(), standards), proving);
                case Reading.Unreadable(var _, var reason) ->
                    new Unreadable(file.toString(), reason, "no text can be read from it: " + reason);
            };
        } catch (IOException unreadable) {
            return new Unreadable(file.toString(), null, "it cannot be read");
        }
    }

    private static Told told(String file, Compiled compiled, @Nullable ActProofs proving) {
        var proofs = new TreeMap<Integer, Proof>();
        if (proving != null)
            compiled.regulations()
                    .forEach(one -> proving.of(compiled, one).ifPresent(proof -> proofs.put(one.number(), proof)));
        return new Told(file, compiled, Collections.unmodifiableMap(proofs));
    }
}
