package kz.qyzmet.directory;

import java.util.Map;

/**
 * The one small form that is open on an import's page.
 *
 * @param what it is about: {@code correct}, {@code decide}, {@code duty}, {@code approve}; empty for none
 * @param key of the fact, finding or duty
 * @param problems by field, the key of the sentence that says why
 */
record Opened(String what, String key, Answers answers, Map<String, String> problems) {
    static final Opened NOTHING = new Opened("", "", new Answers(Map.of()), Map.of());

    static Opened of(String what, String key) {
        return new Opened(what, key, new Answers(Map.of()), Map.of());
    }

    boolean is(String other, String otherKey) {
        return what.equals(other) && key.equals(otherKey);
    }
}
