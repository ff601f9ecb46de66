package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a language shows who does something and to whom it is done.
 *
 * @param first whether the first word of a name shows its case, as in Russian, or the last one, as in Kazakh
 * @param oblique endings of the one to whom, from whom or about whom something is done
 * @param second endings of the one who does it where nobody is named outright: «руководителем», «басшысының»
 * @param genitive endings of a noun that is nobody's who acts, behind an adjective that could be
 * @param before prepositions: what follows them does not act
 * @param behind postpositions: what stands before them does not act
 * @param outright words that end like the oblique ones and are not
 */
record Cases(
        boolean first,
        List<String> oblique,
        List<String> second,
        List<String> genitive,
        Set<String> before,
        Set<String> behind,
        Set<String> outright) {
    private static final int SHORTEST_STEM = 3;

    enum Part {
        DOES,
        MAY_DO,
        DONE_TO
    }

    static Cases of(Map<?, ?> inflection) {
        return new Cases(
                "first".equals(inflection.get("head")),
                list(inflection, "oblique"),
                list(inflection, "second"),
                list(inflection, "genitive"),
                Set.copyOf(list(inflection, "before")),
                Set.copyOf(list(inflection, "behind")),
                Set.copyOf(list(inflection, "outright")));
    }

    boolean governs(String word) {
        return before.contains(word);
    }

    boolean follows(String word) {
        return behind.contains(word);
    }

    private static List<String> list(Map<?, ?> inflection, String key) {
        return List.of(String.valueOf(Objects.requireNonNull(inflection.get(key)))
                .strip()
                .split("\\s+"));
    }

    /** The part a named person or body takes, by the ending of its word. */
    Part part(String name) {
        var words = Words.of(name);
        if (words.size() == 0) return Part.DOES;
        var word = words.at(first ? 0 : words.size() - 1).letters();
        if (outright.contains(word)) return Part.DOES;
        if (ends(word, second)) return ofWhom(words) ? Part.DONE_TO : Part.MAY_DO;
        return ends(word, oblique) ? Part.DONE_TO : Part.DOES;
    }

    /** «земельной комиссии»: the adjective could be an instrumental, its noun is none. */
    private boolean ofWhom(Words words) {
        return first
                && words.size() > 1
                && words.at(0).letters().endsWith("ой")
                && ends(words.at(1).letters(), genitive);
    }

    /** An ending may stand alone, as behind an abbreviation. */
    private static boolean ends(String word, List<String> endings) {
        return endings.stream()
                .anyMatch(end ->
                        word.equals(end) || (word.endsWith(end) && word.length() >= end.length() + SHORTEST_STEM));
    }
}
