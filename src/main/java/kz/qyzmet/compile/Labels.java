package kz.qyzmet.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What written files call things: {@code compile/labels.yaml}. */
final class Labels {
    private static final Map<?, ?> DATA = read();

    private Labels() {}

    /** A label in three languages. */
    @SuppressWarnings("unchecked") // the file's shape; a test reads every label
    static Map<String, Object> of(String group, String key) {
        return (Map<String, Object>) found(group, key);
    }

    static Map<String, Object> of(String key) {
        return map(DATA, key);
    }

    static Map<String, Object> of(Role role) {
        return of("roles", code(role));
    }

    static boolean has(String group, String key) {
        return map(DATA, group).containsKey(key);
    }

    /** The keys of a group, in the order of the file. */
    static List<String> keys(String group) {
        return List.copyOf(map(DATA, group).keySet());
    }

    /** Paragraphs of the general result; {@code {title}} stands for the service's. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> result() {
        return (List<Map<String, Object>>) Objects.requireNonNull(DATA.get("result"));
    }

    /** The Latin letters of a small Cyrillic one; empty where it has none. */
    static String latin(String letter) {
        return (String) map(DATA, "latin").getOrDefault(letter, "");
    }

    /** The digits of an ordinal numeral; the word itself where it is none. */
    @SuppressWarnings("unchecked")
    static String digits(String word, Language language) {
        var ordinals = (List<String>) map(DATA, "ordinals").getOrDefault(language.tag(), List.of());
        for (int i = 0; i < ordinals.size(); i++) if (word.startsWith(ordinals.get(i))) return Integer.toString(i + 1);
        return word;
    }

    /** One wording for all three languages: what the act says in its own stands for those we do not have. */
    static Map<String, Object> same(String words) {
        return Entry.of("kk", words).put("ru", words).put("en", words).map();
    }

    /** The act's wording in its language, ours in the other two. */
    static Map<String, Object> with(Language language, String words, Map<String, Object> ours) {
        var label = Entry.of("kk", ours.get("kk")).put("ru", ours.get("ru")).put("en", ours.get("en"));
        return label.put(language.tag(), words).map();
    }

    static String code(Role role) {
        return code((Enum<?>) role);
    }

    static String code(Action action) {
        return action.code();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Object found(String group, String key) {
        return Objects.requireNonNull(map(DATA, group).get(key), () -> group + "/" + key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<?, ?> owner, String key) {
        return (Map<String, Object>) Objects.requireNonNull(owner.get(key), key);
    }

    private static Map<?, ?> read() {
        try (var file = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.yaml"), "labels.yaml")) {
            return (Map<?, ?>) Objects.requireNonNull(
                    new Load(LoadSettings.builder().build()).loadFromInputStream(file), "labels.yaml");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
