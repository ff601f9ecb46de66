package kz.qyzmet.compile;

/**
 * What a person said instead of the text; kept when the text is compiled again.
 *
 * @param fact key of the fact, see {@link Told}
 * @param value as files write it: {@code head}, {@code 3 working days}
 */
public record Correction(String fact, String value) {
    /** The value of what the text tells and is not so: a channel, a window. */
    public static final String NONE = "none";
}
