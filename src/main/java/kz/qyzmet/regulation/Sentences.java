package kz.qyzmet.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Paragraphs of a paper with what is known in their places.
 *
 * @param known by place; empty for a question that was left unanswered, nothing for what is not known yet
 */
record Sentences(Map<String, String> known) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)}");
    /** The number of a paragraph ends no sentence. */
    private static final Pattern END = Pattern.compile("(?<=[^\\d][.!?]) (?=[\\p{Lu}{])");

    private static final String NOT_YET = "___";
    private static final String UNANSWERED = "—";

    /** The paragraph without the sentences that would only tell answers nobody gave; empty when none is left. */
    String filled(String paragraph) {
        return END.splitAsStream(paragraph)
                .filter(sentence -> !idle(sentence))
                .map(this::sentence)
                .collect(Collectors.joining(" "));
    }

    private boolean idle(String sentence) {
        var places = places(sentence);
        return !places.isEmpty() && places.stream().allMatch(place -> "".equals(known.get(place)));
    }

    private String sentence(String sentence) {
        var words = PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(at(place.group(1))));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String at(String place) {
        var words = known.getOrDefault(place, NOT_YET);
        return words.isEmpty() ? UNANSWERED : words;
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group(1)).toList();
    }
}
