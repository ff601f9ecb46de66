package kz.qyzmet.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import kz.qyzmet.app.TestSystem;
import org.awaitility.Awaitility;

/** Made-up services for a running system: adding a service is adding files. */
public final class TestEditions {
    private static final LocalDate TODAY = LocalDate.of(2018, 7, 2);

    private TestEditions() {}

    /** Adds all of a folder, and waits until the library knows them. */
    public static void add(TestSystem system, Path folder) {
        try {
            var loaded = Loader.load(RegulationFiles.under(folder));
            if (!loaded.findings().isEmpty()) throw new AssertionError(loaded.findings());
            loaded.editions().forEach(system.module(EditionRows.class)::add);
            var library = system.module(Library.class);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> loaded.offerings().stream()
                            .allMatch(each -> library.inForce(each.service(), each.oblast(), TODAY)
                                    .isPresent()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
