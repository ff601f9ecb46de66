package kz.qyzmet.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages people are spoken to in; Kazakh first. */
public enum Language {
    KK,
    RU,
    EN;

    /** The tag in addresses and in {@code <html lang>}: {@code kk}, {@code ru}, {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** Papers are given in Kazakh or Russian; who reads English is given the Russian one. */
    public Language onPaper() {
        return this == KK ? KK : RU;
    }

    /** Both languages of papers, the reader's own first. */
    public List<Language> papers() {
        return this == KK ? List.of(KK, RU) : List.of(RU, KK);
    }

    /** Empty for a tag we do not speak. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
