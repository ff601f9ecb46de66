package kz.qyzmet.compile;

import org.jspecify.annotations.Nullable;

/**
 * What a person said instead of the text; kept when the text is compiled again, and applied while it tells the same.
 *
 * @param fact key of the fact, see {@link Told}
 * @param was what the text told then, as files write it; null where it told nothing
 * @param value as files write it: {@code head}, {@code 3 working days}
 */
public record Correction(String fact, @Nullable String was, String value) {
    /** The value of what the text tells and is not so: a channel, a window. */
    public static final String NONE = "none";
}
