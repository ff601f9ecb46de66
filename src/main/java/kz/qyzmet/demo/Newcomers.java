package kz.qyzmet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.qyzmet.regulation.Offering;

/** Makes up the offices and people that the demo lacks to play a service: the same ones every time. */
public final class Newcomers {
    private Newcomers() {}

    /**
     * Adds to a folder's {@code demo/} whatever these services need and nobody has yet.
     *
     * @param more folders whose worlds are part of the demo already, that folder among them
     */
    public static void join(List<Offering> offerings, Path folder, List<Path> more) throws IOException {
        for (var offering : offerings) {
            var all = World.all(more);
            var here = World.of(offering.oblast(), all);
            var taken = all.stream().flatMap(World::numbers).toList();
            var lacking = new Lacking(offering, here, taken, here::staffs).world();
            if (lacking.isEmpty()) continue;
            var file = folder.resolve("demo").resolve(offering.oblast() + "-" + offering.service() + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, lacking.written());
        }
    }

    /** The oblasts where the demo has people, in their order. */
    public static List<String> oblasts(List<Path> more) {
        try {
            return World.all(more).stream().map(World::oblast).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
