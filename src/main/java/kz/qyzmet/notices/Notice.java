package kz.qyzmet.notices;

import java.time.Instant;
import java.util.Map;

/**
 * Something to be told; pages render it in the reader's language.
 *
 * @param key of the message, constant in the code that tells it
 * @param args for the message: strings, integers, booleans, instants, dates, and maps such as a name by language
 * @param at the legal instant it speaks of
 * @param link where the reader can act on it; a path of ours without the language: {@code /cabinet/…}
 */
public record Notice(long id, String key, Map<String, Object> args, Instant at, String link) {}
