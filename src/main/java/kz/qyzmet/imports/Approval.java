package kz.qyzmet.imports;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A regulation of the act became an edition of the library.
 *
 * @param edition its hash there
 * @param from first day in force
 * @param by account of the editor who approved it
 */
public record Approval(int regulation, String edition, LocalDate from, long by, Instant at) {}
