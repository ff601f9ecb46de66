package kz.qyzmet.imports;

import java.util.List;
import java.util.function.Supplier;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.Compiler;
import kz.qyzmet.compile.Correction;
import kz.qyzmet.compile.KnownTerms;
import kz.qyzmet.regulation.ImportedEditions;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts compiled with their corrections. The last ones are kept, since a page and the form on it ask for the same. */
@Component
class Compilations {
    private static final int KEPT = 20;

    private final Kept<Key, Compiled> kept = new Kept<>(KEPT);
    private final KnownTerms standards;

    Compilations(ImportedEditions editions) {
        this.standards = (title, _) -> total(editions.standards(), title);
    }

    /** The whole term of the standard of that name, the newest of its editions; null where the library has none. */
    private static @Nullable Term total(List<Standard> standards, String title) {
        return standards.stream()
                .filter(standard -> standard.name().kk().equalsIgnoreCase(title)
                        || standard.name().ru().equalsIgnoreCase(title))
                .map(standard -> standard.total().value())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private record Key(long act, List<Correction> corrections) {}

    /** What a text tells that nobody has corrected yet. */
    Compiled compile(ActText text) {
        return Compiler.compile(text, List.of(), standards);
    }

    /** Compiles what is stored, unless that was done a moment ago. */
    Compiled of(ActRows.Row act, List<Corrected> corrections, Supplier<byte[]> bytes) {
        var said = corrections.stream()
                .map(corrected -> new Correction(corrected.fact(), corrected.value()))
                .toList();
        var key = new Key(act.id(), said);
        return kept.get(key, () -> compile(act.name(), bytes.get(), said));
    }

    private Compiled compile(String name, byte[] bytes, List<Correction> said) {
        return switch (ActReader.read(name, bytes)) {
            case Reading.Read(var text) -> Compiler.compile(text, said, standards);
            case Reading.Unreadable(var file, var reason) ->
                throw new IllegalStateException(file + " could be read when it was stored, and now is " + reason);
        };
    }
}
