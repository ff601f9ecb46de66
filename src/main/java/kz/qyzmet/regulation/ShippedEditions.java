package kz.qyzmet.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files that come with the program. */
@Component
public class ShippedEditions {
    private final EditionRows rows;

    ShippedEditions(EditionRows rows) {
        this.rows = rows;
    }

    /**
     * Stores what is not stored yet; any number of nodes may do so at once. Fails with all findings when a file has one.
     *
     * @param more folders with files of the operator's own
     */
    public void importShipped(List<Path> more) {
        var files = ShippedFiles.all();
        more.forEach(folder -> files.addAll(under(folder)));
        var loaded = Loader.load(files);
        if (!loaded.findings().isEmpty())
            throw new RegulationFailure(loaded.findings().stream()
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n", "The regulation files must be put right:\n", "")));
        loaded.editions().forEach(rows::add);
    }

    private static List<SourceFile> under(Path folder) {
        if (!Files.isDirectory(folder)) throw new RegulationFailure("There is no folder " + folder + ".");
        try {
            return RegulationFiles.under(folder);
        } catch (IOException failed) {
            throw new RegulationFailure("The folder " + folder + " cannot be read.", failed);
        }
    }
}
