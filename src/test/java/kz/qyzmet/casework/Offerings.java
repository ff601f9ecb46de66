package kz.qyzmet.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RegulationFiles;

/** A made-up service in the form every real one has: a pair of files. */
final class Offerings {
    private static final Offering MADE_UP = read("casework");
    private static final Offering ON_BLANKS = read("blanks");

    private Offerings() {}

    static Offering madeUp() {
        return MADE_UP;
    }

    /** One whose results are written on numbered forms. */
    static Offering onBlanks() {
        return ON_BLANKS;
    }

    /** A library of this one service. */
    static Library library() {
        return new Library() {
            @Override
            public Optional<Offering> inForce(String service, String oblast, LocalDate on) {
                return Optional.of(MADE_UP);
            }

            @Override
            public Offering pinned(String hash) {
                return MADE_UP;
            }

            @Override
            public List<Offering> catalogue(LocalDate on) {
                return List.of(MADE_UP);
            }

            @Override
            public List<Offering> editions() {
                return List.of(MADE_UP);
            }
        };
    }

    private static Offering read(String folder) {
        try {
            var loaded = Loader.load(RegulationFiles.under(Path.of("src/test/regulations", folder)));
            if (!loaded.findings().isEmpty()) throw new AssertionError(loaded.findings());
            return loaded.offerings().getFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
