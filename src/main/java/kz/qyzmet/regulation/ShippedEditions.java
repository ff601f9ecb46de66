package kz.qyzmet.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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
     * @param more a folder with files of the operator's own, null for none
     */
    public void importShipped(@Nullable Path more) {
        var files = files();
        if (more != null) files.addAll(under(more));
        var loaded = Loader.load(files);
        if (!loaded.findings().isEmpty())
            throw new RegulationFailure(loaded.findings().stream()
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n", "The regulation files must be put right:\n", "")));
        loaded.editions().forEach(rows::add);
    }

    private static List<SourceFile> files() {
        var files = new ArrayList<SourceFile>();
        try {
            for (var kind : List.of("regulations/", "standards/"))
                for (var file :
                        new PathMatchingResourcePatternResolver().getResources("classpath:" + kind + "**/*.yaml"))
                    files.add(read(kind, file));
        } catch (IOException failed) {
            throw new RegulationFailure(
                    "The shipped regulation files cannot be read: is the program's jar whole?", failed);
        }
        return files;
    }

    private static List<SourceFile> under(Path folder) {
        if (!Files.isDirectory(folder)) throw new RegulationFailure("There is no folder " + folder + ".");
        try {
            return RegulationFiles.under(folder);
        } catch (IOException failed) {
            throw new RegulationFailure("The folder " + folder + " cannot be read.", failed);
        }
    }

    private static SourceFile read(String kind, Resource file) throws IOException {
        var address = file.getURL().getPath();
        try (var in = file.getInputStream()) {
            return SourceFile.read(address.substring(address.lastIndexOf(kind)), in);
        }
    }
}
