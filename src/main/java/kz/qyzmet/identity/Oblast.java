package kz.qyzmet.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An oblast: {@code identity/oblasts.yaml}.
 *
 * @param key as in regulation files
 * @param code two digits of the classifier of administrative-territorial objects, in case numbers
 */
public record Oblast(String key, String code, Label name) {
    private static final List<Oblast> ALL = read();

    /**
     * The oblast of that key.
     *
     * @throws IllegalArgumentException for an oblast that the data do not name
     */
    public static Oblast of(String key) {
        return ALL.stream()
                .filter(oblast -> oblast.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such oblast: " + key));
    }

    public static List<Oblast> all() {
        return ALL;
    }

    private static List<Oblast> read() {
        try (var file = Objects.requireNonNull(
                Oblast.class.getResourceAsStream("/identity/oblasts.yaml"), "identity/oblasts.yaml")) {
            var content = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return content.entrySet().stream()
                    .map(entry -> oblast((String) entry.getKey(), (Map<?, ?>) entry.getValue()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Oblast oblast(String key, Map<?, ?> facts) {
        var name = (Map<?, ?>) text(facts, "name");
        return new Oblast(
                key,
                (String) text(facts, "code"),
                new Label((String) text(name, "kk"), (String) text(name, "ru"), (String) text(name, "en")));
    }

    private static Object text(Map<?, ?> facts, String key) {
        return Objects.requireNonNull(facts.get(key), key);
    }
}
