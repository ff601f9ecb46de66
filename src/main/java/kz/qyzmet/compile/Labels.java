package kz.qyzmet.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Labels() {}

    /** A label in three languages. */
    @SuppressWarnings("unchecked") // the file's shape; a test reads every label
    static Map<String, Object> of(String group, String key) {
        return (Map<String, Object>) found(group, key);
    }

    static Map<String, Object> of(String key) {
        return map(DATA, key);
    }

    /** Why something stands in a file that no paragraph tells, or what is odd and how it is read. */
    static Map<String, Object> reason(String key) {
        return of("reasons", key);
    }

    /** The same with facts: {@code {name}} in the sentence stands for the fact of that name, a day as each language writes it. */
    static Map<String, Object> reason(String key, Map<String, Object> facts) {
        var filled = new Entry();
        reason(key).forEach((language, words) -> filled.put(language, filled((String) words, language, facts)));
        return filled.map();
    }

    private static String filled(String words, String language, Map<String, Object> facts) {
        for (var fact : facts.entrySet())
            words = words.replace("{" + fact.getKey() + "}", said(fact.getValue(), language));
        return words;
    }

    private static String said(Object fact, String language) {
        return fact instanceof LocalDate day && !language.equals("en") ? DAY.format(day) : fact.toString();
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
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
