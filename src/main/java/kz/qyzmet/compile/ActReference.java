package kz.qyzmet.compile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act as another text names it.
 *
 * @param body as told: {@code akimat}, {@code minister}, {@code government}; null where the text does not say
 * @param registered number in the register of normative acts
 */
public record ActReference(
        @Nullable String body,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String registered,
        @Nullable LocalDate registeredOn) {

    /** Reads a correction: {@code akimat 110 2016-03-31}, then number and day of the entry in the register; {@code -} where unknown. */
    static ActReference parse(String written) {
        var parts = (written.strip() + " - - - - -").split("\\s+", 6);
        return new ActReference(known(parts[0]), known(parts[1]), day(parts[2]), known(parts[3]), day(parts[4]));
    }

    private static @Nullable String known(String part) {
        return part.equals("-") ? null : part;
    }

    private static @Nullable LocalDate day(String part) {
        return part.equals("-") ? null : LocalDate.parse(part);
    }
}
