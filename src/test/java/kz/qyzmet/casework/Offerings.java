package kz.qyzmet.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.SourceFile;

/** An offering for tests of the procedure: the shipped files of one service. */
final class Offerings {
    private static final Offering SHIPPED = load();

    private Offerings() {}

    static Offering madeUp() {
        return SHIPPED;
    }

    private static Offering load() {
        var files = Stream.of("regulations/zhambyl/externat/2016-05-08.yaml", "standards/externat/2016-03-01.yaml")
                .map(Offerings::read)
                .toList();
        return Loader.load(files).offerings().getFirst();
    }

    private static SourceFile read(String path) {
        try (var file = Offerings.class.getResourceAsStream("/" + path)) {
            return SourceFile.read(
                    path,
                    new ByteArrayInputStream(
                            java.util.Objects.requireNonNull(file, path).readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
