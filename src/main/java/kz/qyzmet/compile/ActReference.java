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
        @Nullable LocalDate registeredOn) {}
