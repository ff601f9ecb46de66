package kz.qyzmet.imports;

import java.util.List;
import java.util.function.Supplier;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.Compiler;
import kz.qyzmet.compile.Correction;
import kz.qyzmet.compile.KnownStandards;
import kz.qyzmet.regulation.ImportedEditions;
import kz.qyzmet.regulation.Standard;
import org.springframework.stereotype.Component;

/** Texts compiled with their corrections, their steps held against the standards that the library knows by then. The last ones are kept, since a page and the form on it ask for the same. */
@Component
class Compilations {
    /** More than three pages of the list, whose order is the worst for what is kept. */
    private static final int KEPT = 64;

    private final Kept<Key, Compiled> kept = new Kept<>(KEPT);
    private final ImportedEditions editions;

    Compilations(ImportedEditions editions) {
        this.editions = editions;
    }

    private record Key(long act, List<Correction> corrections, List<Standard> standards) {}

    /** What a text tells that nobody has corrected yet. */
    static Compiled compile(ActText text) {
        return Compiler.compile(text, List.of());
    }

    /** Compiles what is stored, unless that was done a moment ago. */
    Compiled of(ActRows.Row act, List<Corrected> corrections, Supplier<byte[]> bytes) {
        var said = corrections.stream()
                .map(corrected -> new Correction(corrected.fact(), corrected.was(), corrected.value()))
                .toList();
        var key = new Key(act.id(), said, editions.standards());
        return kept.get(key, () -> compile(act.name(), bytes.get(), key));
    }

    private static Compiled compile(String name, byte[] bytes, Key key) {
        return switch (ActReader.read(name, bytes)) {
            case Reading.Read(var text) ->
                Compiler.compile(text, key.corrections(), new KnownStandards(key.standards()));
            case Reading.Unreadable(var file, var reason) ->
                throw new IllegalStateException(file + " could be read when it was stored, and now is " + reason);
        };
    }
}
