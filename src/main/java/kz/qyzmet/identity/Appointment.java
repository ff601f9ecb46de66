package kz.qyzmet.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person holds a post on these legal days, first and last included; without a last day, until further notice. */
public record Appointment(
        long id,
        long postId,
        long personId,
        LocalDate from,
        @Nullable LocalDate until) {}
