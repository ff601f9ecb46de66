package kz.qyzmet.compile;

import java.util.Optional;
import kz.qyzmet.identity.Language;

/** Whom a window holds for, in our words. */
final class Audiences {
    private Audiences() {}

    /** {@code DAY}, {@code EVENING}, {@code CORRESPONDENCE}, {@code DISTANCE} form of study, {@code GRADE-1}; empty for other words. */
    static Optional<String> value(Language language, String words) {
        return Lexicon.of(language).read(words).in(0, words.length(), "audience").stream()
                .map(Clause::means)
                .findFirst();
    }
}
