package kz.qyzmet.acttext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The letters and words that cleaning knows: {@code habits.yaml}, where each kind is explained. */
final class Habits {
    private static final Map<String, Object> ALL = read();

    private Habits() {}

    static List<String> list(String kind) {
        return ((List<?>) of(kind)).stream().map(String::valueOf).toList();
    }

    static String string(String kind) {
        return String.valueOf(of(kind));
    }

    /** Pairs of characters, the first one as key. */
    static Map<Character, Character> pairs(String kind) {
        return list(kind).stream()
                .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));
    }

    /** Any of these words, quoted, the longest first; for use inside a pattern. */
    static String anyOf(String kind) {
        return list(kind).stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Object of(String kind) {
        return Objects.requireNonNull(ALL.get(kind), kind);
    }

    private static Map<String, Object> read() {
        try (InputStream file =
                Objects.requireNonNull(Habits.class.getResourceAsStream("habits.yaml"), "habits.yaml")) {
            var loaded = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return loaded.entrySet().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
