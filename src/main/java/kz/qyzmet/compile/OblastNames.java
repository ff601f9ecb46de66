package kz.qyzmet.compile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Oblast;

/** The names of the oblasts as the data write them, as phrases: their last letters are left to inflection. */
final class OblastNames {
    /** Letters of a word that inflection leaves alone at the least. */
    private static final int KEPT = 4;

    private static final int ENDING = 2;

    private static final Map<Language, Lexicon> NAMES = new EnumMap<>(Language.class);

    static {
        for (var language : List.of(Language.KK, Language.RU)) NAMES.put(language, names(language));
    }

    private OblastNames() {}

    static Lexicon of(Language language) {
        return Objects.requireNonNull(NAMES.get(language.onPaper()));
    }

    private static Lexicon names(Language language) {
        var phrases =
                Oblast.all().stream().map(oblast -> phrase(oblast, language)).toList();
        return new Lexicon(
                phrases, new Endings(Set.of(), 0), Lexicon.of(language).cases());
    }

    private static Phrase phrase(Oblast oblast, Language language) {
        var name = oblast.name().in(language);
        var pattern = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1))
                .map(OblastNames::stem)
                .collect(Collectors.joining(" "));
        return Phrase.of("oblast", oblast.key(), pattern, name, 0);
    }

    private static String stem(String word) {
        int kept = word.length() <= KEPT + ENDING ? Math.min(word.length(), KEPT) : word.length() - ENDING;
        return word.substring(0, kept) + "*";
    }
}
