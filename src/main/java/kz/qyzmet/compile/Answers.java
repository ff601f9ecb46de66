package kz.qyzmet.compile;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Standard;

/** The answer of a standard's form that an act's words mean: a choice whose words begin alike, or whose number is named. */
final class Answers {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int STEM = 5;

    private Answers() {}

    static Optional<Standard.Answer> of(Standard standard, String words, Language language) {
        for (var field : standard.fields())
            for (var choice : field.choices())
                if (means(words, choice.label().in(language), language))
                    return Optional.of(new Standard.Answer(field.id(), choice.value()));
        return Optional.empty();
    }

    /** Every word that counts in the shorter one is in the other. */
    private static boolean means(String words, String label, Language language) {
        var one = stems(words, language);
        var other = stems(label, language);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static java.util.Set<String> stems(String words, Language language) {
        return WORD.matcher(words.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(match -> Labels.digits(match.group(), language))
                .filter(word -> word.length() >= STEM || Character.isDigit(word.charAt(0)))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(java.util.stream.Collectors.toSet());
    }
}
