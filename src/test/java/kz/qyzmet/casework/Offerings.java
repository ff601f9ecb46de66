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

/** Made-up services in the form every real one has: a pair of files each. */
final class Offerings {
    private static final List<Offering> ALL = read("casework");
    private static final Offering ON_BLANKS = read("blanks").getFirst();

    private Offerings() {}

    /** Signed electronically by the head, sent on for one channel only. */
    static Offering madeUp() {
        return named("evening-class");
    }

    /** One whose results are written on numbered forms. */
    static Offering onBlanks() {
        return ON_BLANKS;
    }

    /** On paper: signed by hand by the deputy, and within the same term by the head. */
    static Offering diploma() {
        return named("club-diploma");
    }

    /** Co-signed by the deputy and adopted by the akimat, electronically; nobody names the executor. */
    static Offering decree() {
        return named("club-decree");
    }

    private static Offering named(String service) {
        return ALL.stream()
                .filter(offering -> offering.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** A library of these services. */
    static Library library() {
        return new Library() {
            @Override
            public Optional<Offering> inForce(String service, String oblast, LocalDate on) {
                return Optional.of(named(service));
            }

            @Override
            public Offering pinned(String hash) {
                return ALL.stream()
                        .filter(offering -> offering.hash().equals(hash))
                        .findFirst()
                        .orElseThrow();
            }

            @Override
            public List<Offering> catalogue(LocalDate on) {
                return ALL;
            }

            @Override
            public List<Offering> editions() {
                return ALL;
            }
        };
    }

    private static List<Offering> read(String folder) {
        try {
            var loaded = Loader.load(RegulationFiles.under(Path.of("src/test/regulations", folder)));
            if (!loaded.findings().isEmpty()) throw new AssertionError(loaded.findings());
            return loaded.offerings();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
