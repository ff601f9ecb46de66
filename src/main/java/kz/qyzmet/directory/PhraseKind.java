package kz.qyzmet.directory;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of phrases that are told apart on a page, by the compiler's own words for them. */
enum PhraseKind {
    ROLE,
    ACTION,
    TERM,
    CHANNEL,
    OTHER;

    static PhraseKind of(String kind) {
        return Arrays.stream(values())
                .filter(known -> known.code().equals(kind))
                .findFirst()
                .orElse(OTHER);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
