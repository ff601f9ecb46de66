package kz.qyzmet.web;

import org.jspecify.annotations.Nullable;

/**
 * Something a person must be told.
 *
 * @param title what happened, in one sentence
 * @param text the fact that caused it, null when the title says all
 * @param chip the paragraph it rests on, null where the law is silent
 * @param cure what one can do now, null when nothing is to be done
 */
public record Notice(
        Kind kind,
        String title,
        @Nullable String text,
        @Nullable Chip chip,
        @Nullable String cure) {
    public enum Kind {
        INFO,
        SUCCESS,
        REFUSAL
    }

    public static Notice info(String title, @Nullable String text) {
        return new Notice(Kind.INFO, title, text, null, null);
    }

    public static Notice success(String title, @Nullable String text) {
        return new Notice(Kind.SUCCESS, title, text, null, null);
    }

    /** A refusal always says why and what can be done about it. */
    public static Notice refusal(String title, String reason, @Nullable Chip chip, String cure) {
        return new Notice(Kind.REFUSAL, title, reason, chip, cure);
    }
}
