package kz.qyzmet.compile;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * When applications are taken.
 *
 * @param from null where the act sets a last date only
 * @param holdsFor the act's words for the form of study or the grade it holds for; null when for all
 */
public record ToldWindow(
        @Nullable MonthDay from, MonthDay to, @Nullable String holdsFor, Place place) {}
