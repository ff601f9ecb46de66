package kz.qyzmet.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Made-up editions for a system that runs already. */
public final class AddedEditions {
    private AddedEditions() {}

    /** The door for approved imports. */
    public static ImportedEditions door(JdbcClient jdbc) {
        var rows = new EditionRows(jdbc);
        return new ImportedEditions(rows, new StoredLibrary(rows, Duration.ZERO), List.of());
    }

    /** What a library over that database knows. */
    public static Library library(JdbcClient jdbc) {
        return new StoredLibrary(new EditionRows(jdbc), Duration.ZERO);
    }

    /** Adds the editions of a folder as an approved import would. */
    public static void from(Path folder, JdbcClient jdbc) {
        try {
            var loaded = Loader.load(RegulationFiles.under(folder));
            if (!loaded.findings().isEmpty()) throw new AssertionError(loaded.findings());
            loaded.editions().forEach(new EditionRows(jdbc)::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
