package kz.qyzmet.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a reader found in a text: {@code NAME.expected.json} beside it, written without a look at the compiler. */
record Truth(List<Regulation> regulations, List<Finding> findings) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Regulation(
            String title,
            String language,
            @Nullable String oblast,
            @Nullable Act act,
            List<String> channels,
            List<String> form,
            List<Step> procedure,
            Map<String, List<Numbered>> systemProcesses,
            List<Window> windows,
            List<Participant> participants) {}

    record Act(@Nullable String number, @Nullable String date) {}

    record Step(
            String ref,
            @Nullable String role,
            @Nullable Term term,
            @Nullable List<String> also) {}

    record Term(int amount, String unit) {}

    record Numbered(
            String kind, int number, String ref, @Nullable Term term) {}

    record Window(@Nullable String from, String to) {}

    record Participant(String role, String ref) {}

    /** A slip; {@code or} are other places where it may be reported as well. */
    record Finding(
            String code, @Nullable String ref, @Nullable List<String> or) {
        boolean is(kz.qyzmet.compile.Finding found) {
            var place = found.place().ref();
            return found.code().name().equals(code)
                    && (ref == null || place.equals(ref) || (or != null && or.contains(place)));
        }
    }

    /** The texts of a folder that have a truth beside them. */
    static Stream<Path> texts(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    static Truth of(Path text) {
        var name = text.getFileName().toString();
        var file = text.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.json");
        try {
            return JSON.readValue(Files.readString(file), Truth.class);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
