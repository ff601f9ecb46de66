package kz.qyzmet.directory;

import java.util.List;
import java.util.Map;

/**
 * The one small form that is open on an import's page.
 *
 * @param what it is about: {@code correct}, {@code remove}, {@code add}, {@code decide}, {@code duty}, {@code approve}; empty for none
 * @param key of the fact, finding or duty; of {@code add} what is added
 * @param problems by field, the key of the sentence that says why
 */
record Opened(String what, String key, Answers answers, Map<String, String> problems) {
    private static final List<String> LINKED = List.of("correct", "remove", "add", "decide", "duty");
    static final Opened NOTHING = new Opened("", "", new Answers(Map.of()), Map.of());

    /** As an address asks for it: {@code ?correct=KEY}. */
    static Opened of(Map<String, String> asked) {
        return LINKED.stream()
                .filter(asked::containsKey)
                .findFirst()
                .map(what -> new Opened(what, asked.getOrDefault(what, ""), new Answers(Map.of()), Map.of()))
                .orElse(NOTHING);
    }

    boolean is(String other, String otherKey) {
        return what.equals(other) && key.equals(otherKey);
    }
}
