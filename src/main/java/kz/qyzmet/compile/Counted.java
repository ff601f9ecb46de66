package kz.qyzmet.compile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Paragraphs and items as a note counts them. */
final class Counted {
    private static final Pattern ITEM = Pattern.compile("(\\d{1,3}(?:-\\d)?)\\s*\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.№-])(\\d{1,3}(?:-\\d)?)(?![\\d)]|\\.\\d)");

    private Counted() {}

    /** The items, {@code 1.2}; the paragraphs where no items are counted; empty for neither. */
    static List<String> items(Clauses clauses, Place place) {
        if (!clauses.has(place, "edition-of", "PARAGRAPH")) return List.of();
        var words = clauses.words(place);
        var items = all(ITEM, words).toList();
        var paragraphs = all(NUMBER, words).distinct().toList();
        if (items.isEmpty() || paragraphs.isEmpty()) return paragraphs;
        return items.stream().map(item -> paragraphs.getFirst() + "." + item).toList();
    }

    private static Stream<String> all(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(found -> found.group(1));
    }
}
