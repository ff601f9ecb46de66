package kz.qyzmet.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.compile.Compiled;
import kz.qyzmet.compile.Compiler;
import kz.qyzmet.compile.Correction;
import org.springframework.stereotype.Component;

/** Texts compiled with their corrections. The last ones are kept, since a page and the form on it ask for the same. */
@Component
class Compilations {
    /** More is no act: the longest of this kind have a tenth of it. In characters. */
    static final int LONGEST_TEXT = 1_000_000;

    private static final int KEPT = 20;

    private final Map<Key, Compiled> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Compiled> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(long act, List<Correction> corrections) {}

    /** The text of a file, none longer than {@link #LONGEST_TEXT}. */
    Reading read(String name, byte[] bytes) {
        var reading = ActReader.read(name, bytes);
        boolean long_ = reading instanceof Reading.Read(var text) && text.text().length() > LONGEST_TEXT;
        return long_ ? new Reading.Unreadable(name, Reading.Reason.TOO_LARGE) : reading;
    }

    Compiled compile(ActText text) {
        return Compiler.compile(text);
    }

    /** Compiles what is stored, unless that was done a moment ago. */
    Compiled of(ActRows.Row act, List<Corrected> corrections, Supplier<byte[]> bytes) {
        var said = corrections.stream()
                .map(corrected -> new Correction(corrected.fact(), corrected.value()))
                .toList();
        var key = new Key(act.id(), said);
        var known = known(key);
        return known != null ? known : keep(key, compile(act.name(), bytes.get(), said));
    }

    private static Compiled compile(String name, byte[] bytes, List<Correction> said) {
        return switch (ActReader.read(name, bytes)) {
            case Reading.Read(var text) -> Compiler.compile(text, said);
            case Reading.Unreadable(var file, var reason) ->
                throw new IllegalStateException(file + " could be read when it was stored, and now is " + reason);
        };
    }

    private synchronized @org.jspecify.annotations.Nullable Compiled known(Key key) {
        return kept.get(key);
    }

    private synchronized Compiled keep(Key key, Compiled compiled) {
        kept.put(key, compiled);
        return compiled;
    }
}
