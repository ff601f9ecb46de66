package kz.qyzmet.journal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the journal.
 *
 * @param sequence its place in the stream, from 1 without gaps
 * @param at the legal instant
 * @param paragraph null when no act speaks of it
 * @param facts as written; instants and dates come back as their ISO text
 * @param personal as written; empty when there was none or when it is {@code erased}
 * @param erased whether personal data stood here and was lawfully erased
 * @param recorded when the writing transaction began, by the database's clock
 */
public record Line(
        String stream,
        long sequence,
        Instant at,
        String kind,
        String actor,
        @Nullable String paragraph,
        Map<String, Object> facts,
        Map<String, Object> personal,
        boolean erased,
        Instant recorded) {}
