package kz.qyzmet.regulation;

import java.io.IOException;
import java.nio.file.Path;
import kz.qyzmet.app.TestSystem;
import org.assertj.core.api.Assertions;

/** Editions made up by a test, stored beside the shipped ones as an approved import would be. */
public final class MadeUpEditions {
    private MadeUpEditions() {}

    /**
     * Stores what the folder holds, and waits until the library knows it.
     *
     * @param folder holds {@code regulations/} and {@code standards/}
     */
    public static void store(TestSystem system, Path folder) throws IOException {
        var loaded = Loader.load(RegulationFiles.under(folder));
        Assertions.assertThat(loaded.findings()).isEmpty();
        loaded.editions().forEach(system.module(EditionRows.class)::add);
        var library = system.module(Library.class);
        var wanted = loaded.offerings();
        // the library looks for new rows at most once a second
        for (int tries = 0; tries < 100 && !library.editions().containsAll(wanted); tries++) pause();
        Assertions.assertThat(library.editions()).containsAll(wanted);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
