package kz.qyzmet.compile;

import java.util.List;
import java.util.function.Function;
import kz.qyzmet.compile.Outline.Attached;
import kz.qyzmet.identity.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a pass sees: one regulation of the act, with the phrases found in the whole text.
 *
 * @param body that adopted the act, as {@link ActReference#body}; null where the text does not say
 */
record Scope(
        Clauses clauses,
        Attached regulation,
        Language language,
        Facts facts,
        @Nullable String body) {
    String words(Place place) {
        return clauses.words(place);
    }

    List<Clause> in(Place place, String kind) {
        return clauses.in(place, kind);
    }

    /** @param key of the fact within the regulation: {@code procedure/5.3/role} */
    <T> Told<T> told(String key, String kind, T value, Place place, Function<String, T> parse) {
        return facts.told(regulation.number() + "/" + key, kind, value, place, parse);
    }

    Told<String> told(String key, String kind, Place place) {
        return told(key, kind, words(place), place, value -> value);
    }

    /** What a person said about a fact the text does not tell; null where nobody did. */
    <T> @Nullable Told<T> said(String key, String kind, Place place, Function<String, T> parse) {
        return facts.said(regulation.number() + "/" + key, kind, place, parse);
    }

    void finding(Code code, Place place, String... arguments) {
        finding(code, place, place, arguments);
    }

    void finding(Code code, Place place, Place second, String... arguments) {
        facts.finding(code, regulation.number(), place, second, arguments);
    }
}
