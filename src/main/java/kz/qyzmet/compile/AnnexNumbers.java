package kz.qyzmet.compile;

import org.jspecify.annotations.Nullable;

/** Numbers of the standard's annexes as sentences cite them. */
final class AnnexNumbers {
    private AnnexNumbers() {}

    /** The first one cited; null where none is, or without its number. */
    static @Nullable String first(Clauses clauses, Place place) {
        return clauses.in(place, "annex").stream()
                .findFirst()
                .map(annex -> number(clauses, annex))
                .orElse(null);
    }

    static String number(Clauses clauses, Clause annex) {
        var words = clauses.words();
        String last = "";
        for (int at = words.from(annex.from());
                at < words.size() && words.at(at).from() < annex.to();
                at++) if (words.at(at).number()) last = words.at(at).letters();
        return last;
    }
}
