package kz.qyzmet.play;

import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A step as the timeline showed it.
 *
 * @param ref the paragraph that tells it, several parted by blanks; empty for an assumed one
 * @param by who did it, or the role's name for a system
 * @param at when, ISO with offset
 * @param due until when the regulation allowed, null where it gives no term
 */
record PlayedStep(
        String ref,
        Role role,
        String by,
        String at,
        @Nullable String due) {}
