package kz.qyzmet.gateway;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a path that was taken, by whichever side.
 *
 * @param step its id in the regulation
 * @param at the paragraphs that tell it
 * @param role name of the role whose turn it was
 * @param by the person, as shown to people; the system's name for a step that passes by itself
 * @param due null where the act gives no term
 * @param what what was done: {@code registered}, {@code signed}, {@code returned} …
 */
public record StepTaken(
        String step,
        List<String> at,
        String role,
        String by,
        Instant since,
        @Nullable Instant due,
        Instant done,
        String what) {}
