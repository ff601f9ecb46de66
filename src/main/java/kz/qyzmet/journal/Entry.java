package kz.qyzmet.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, to be written down for good.
 *
 * @param stream whose story it belongs to: {@code case/17}, {@code application/4}, {@code account/9}, {@code office/3}
 * @param at the legal instant at which it happened; cut to microseconds
 * @param kind what happened, {@code module.word}; every kind is in docs/journal.md
 * @param actor who did it, without personal data: {@code account/9}, {@code system}
 * @param paragraph the paragraph of the act that it obeys; null when no act speaks of it
 * @param facts what is needed to understand it later; values that {@link CanonicalJson} takes, nothing personal
 * @param personal what names or describes a person: kept beside the chain and erasable; empty when there is none
 */
public record Entry(
        String stream,
        Instant at,
        String kind,
        String actor,
        @Nullable String paragraph,
        Map<String, Object> facts,
        Map<String, Object> personal) {
    public Entry {
        if (stream.isBlank() || kind.isBlank() || actor.isBlank())
            throw new IllegalArgumentException("An entry names its stream, its kind and its actor.");
        at = at.truncatedTo(ChronoUnit.MICROS);
        facts = Map.copyOf(facts);
        personal = Map.copyOf(personal);
    }
}
