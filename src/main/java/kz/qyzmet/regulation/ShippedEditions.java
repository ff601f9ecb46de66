package kz.qyzmet.regulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Stores what is not stored yet; any number of nodes may do so at once. Fails with all findings when a file has one. */
    public void importShipped() {
        var loaded = Loader.load(files());
        if (!loaded.findings().isEmpty())
            throw new RegulationFailure(loaded.findings().stream()
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n", "The shipped regulation files must be put right:\n", "")));
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

    private static SourceFile read(String kind, Resource file) throws IOException {
        var address = file.getURL().getPath();
        try (var in = file.getInputStream()) {
            return SourceFile.read(address.substring(address.lastIndexOf(kind)), in);
        }
    }
}
