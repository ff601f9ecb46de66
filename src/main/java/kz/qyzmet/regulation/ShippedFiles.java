package kz.qyzmet.regulation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The regulation and standard files in the program's jar. */
public final class ShippedFiles {
    private ShippedFiles() {}

    /** All of them, in no particular order. */
    public static List<SourceFile> all() {
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
