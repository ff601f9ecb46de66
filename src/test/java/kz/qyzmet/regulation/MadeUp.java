package kz.qyzmet.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kz.qyzmet.app.TestSystem;

/** Made-up services in a running system, as an approved import would add them. */
public final class MadeUp {
    private MadeUp() {}

    /** @param folder below {@code src/test/regulations}; returns its one offering */
    public static Offering in(TestSystem system, String folder) {
        try {
            var loaded = Loader.load(RegulationFiles.under(Path.of("src/test/regulations", folder)));
            if (!loaded.findings().isEmpty()) throw new AssertionError(loaded.findings());
            loaded.editions().forEach(system.module(EditionRows.class)::add);
            return loaded.offerings().getFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
