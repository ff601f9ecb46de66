package kz.qyzmet.web;

import java.util.List;
import kz.qyzmet.identity.Label;
import kz.qyzmet.regulation.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Names the paragraph that says so, and opens its words in place.
 *
 * @param at paragraphs as printed, the telling one first; empty only for an assumption
 * @param source the act they belong to, short: its kind, number and date
 * @param words the paragraph's own words; null while the act's text has not been imported
 * @param assumed why it is assumed; null when the paragraph says it
 */
public record Chip(
        List<String> at,
        String source,
        @Nullable String words,
        @Nullable Label assumed) {
    public Chip {
        at = List.copyOf(at);
        if (at.isEmpty() && assumed == null)
            throw new IllegalArgumentException("a chip names a paragraph or an assumption");
    }

    public static Chip of(List<String> at, String source) {
        return new Chip(at, source, null, null);
    }

    public static Chip of(Stated<?> fact, String source) {
        return new Chip(fact.at(), source, null, fact.assumed());
    }

    public Chip withWords(@Nullable String quoted) {
        return new Chip(at, source, quoted, assumed);
    }
}
