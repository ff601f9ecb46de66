package kz.qyzmet.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person said instead of the text.
 *
 * @param fact key of the fact
 * @param was what the text tells, as files write it; null where it tells nothing
 * @param value as files write it; {@link kz.qyzmet.compile.Correction#NONE}: the text tells it and it is not so
 * @param by account of the editor
 */
public record Corrected(String fact, @Nullable String was, String value, String reason, long by, Instant at) {}
