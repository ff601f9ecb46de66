package kz.qyzmet.imports;

import java.time.Instant;

/**
 * Why an error may stand.
 *
 * @param finding see {@link FindingKey}
 * @param by account of the editor
 */
public record Decided(String finding, String reason, long by, Instant at) {}
