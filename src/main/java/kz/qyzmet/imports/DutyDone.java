package kz.qyzmet.imports;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A duty of the act that was done.
 *
 * @param duty key of the line, see {@link Checklist}
 * @param reference number of the registration, name of the newspaper, address of the page; may be empty
 * @param by account of the editor who noted it
 */
public record DutyDone(String duty, LocalDate on, String reference, long by, Instant at) {}
