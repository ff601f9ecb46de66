package kz.qyzmet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.regulation.Offering;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes up the offices and people that the demo lacks to play a service: the same ones every time. */
public final class Newcomers {
    private static final JsonMapper WRITER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Newcomers() {}

    /**
     * Adds to a folder's {@code demo/} whatever these services need and nobody has yet.
     *
     * @param more folders whose worlds are part of the demo already, that folder among them
     */
    public static void join(List<Offering> offerings, Path folder, List<Path> more) throws IOException {
        for (var offering : offerings) {
            var here = World.all(more).stream()
                    .filter(world -> world.oblast().equals(offering.oblast()))
                    .findFirst()
                    .orElse(new World(offering.oblast(), List.of(), List.of(), List.of()));
            var lacking = new Lacking(offering, here, taken(more)).world();
            if (lacking.offices().isEmpty() && lacking.citizens().isEmpty()) continue;
            var file = folder.resolve("demo").resolve(offering.oblast() + "-" + offering.service() + ".yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, WRITER.writeValueAsString(lacking)); // JSON is YAML
        }
    }

    /** Every IIN and BIN that somebody has. */
    private static List<String> taken(List<Path> more) throws IOException {
        var numbers = new ArrayList<String>();
        for (var world : World.all(more)) {
            world.citizens().forEach(citizen -> numbers.add(citizen.iin()));
            world.offices().forEach(office -> {
                numbers.add(office.bin());
                office.staff().forEach(member -> numbers.add(member.iin()));
            });
        }
        return numbers;
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
