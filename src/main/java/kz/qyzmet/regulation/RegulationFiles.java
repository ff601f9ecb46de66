package kz.qyzmet.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a folder that holds {@code regulations/} and {@code standards/}. */
public final class RegulationFiles {
    private RegulationFiles() {}

    public static List<SourceFile> under(Path folder) throws IOException {
        var files = new ArrayList<SourceFile>();
        for (var kind : List.of("regulations", "standards"))
            if (Files.isDirectory(folder.resolve(kind))) collect(folder, folder.resolve(kind), files);
        return files;
    }

    private static void collect(Path folder, Path kind, List<SourceFile> files) throws IOException {
        try (var found = Files.walk(kind)) {
            for (var path : found.filter(Files::isRegularFile).sorted().toList())
                try (var in = Files.newInputStream(path)) {
                    files.add(SourceFile.read(folder.relativize(path).toString().replace('\\', '/'), in));
                }
        }
    }
}
