package kz.qyzmet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form with the answer given so far. Its name is the request parameter and the id errors link to.
 *
 * @param hint how to answer, null for none
 * @param values what was answered, as strings; several for check boxes
 * @param error why the answer will not do, in words that say what to do; null when it will
 * @param required false adds "optional" to the label
 * @param autocomplete the browser's token ({@code username}, {@code current-password}, {@code off}), null to leave it to the browser
 * @param inputMode the keyboard of a phone ({@code numeric}, {@code tel}), null for the usual one
 * @param accept file types to offer ({@code .pdf,.jpg}), null for any
 */
public record Field(
        Kind kind,
        String name,
        String label,
        @Nullable String hint,
        List<String> values,
        @Nullable String error,
        boolean required,
        List<Choice> choices,
        @Nullable String autocomplete,
        @Nullable String inputMode,
        @Nullable String accept) {
    public enum Kind {
        TEXT,
        LONG_TEXT,
        /** The value is ISO: {@code 2018-07-04}. */
        DATE,
        SELECT,
        RADIO,
        CHECKBOXES,
        /** One box to tick; its value is {@code true}. */
        CHECKBOX,
        FILE,
        FILES,
        PASSWORD
    }

    public record Choice(
            String value, String label, @Nullable String hint) {
        public Choice(String value, String label) {
            this(value, label, null);
        }
    }

    public static Field of(Kind kind, String name, String label) {
        return new Field(kind, name, label, null, List.of(), null, true, List.of(), null, null, null);
    }

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    public static Field choice(Kind kind, String name, String label, List<Choice> choices) {
        return new Field(kind, name, label, null, List.of(), null, true, List.copyOf(choices), null, null, null);
    }

    public Field hint(String words) {
        return new Field(kind, name, label, words, values, error, required, choices, autocomplete, inputMode, accept);
    }

    /** The answer to show again; null leaves it empty. */
    public Field value(@Nullable String answer) {
        return values(answer == null ? List.of() : List.of(answer));
    }

    public Field values(List<String> answers) {
        return new Field(
                kind,
                name,
                label,
                hint,
                List.copyOf(answers),
                error,
                required,
                choices,
                autocomplete,
                inputMode,
                accept);
    }

    /** Null when the answer is good. */
    public Field error(@Nullable String words) {
        return new Field(kind, name, label, hint, values, words, required, choices, autocomplete, inputMode, accept);
    }

    public Field optional() {
        return new Field(kind, name, label, hint, values, error, false, choices, autocomplete, inputMode, accept);
    }

    public Field autocomplete(String token) {
        return new Field(kind, name, label, hint, values, error, required, choices, token, inputMode, accept);
    }

    public Field inputMode(String mode) {
        return new Field(kind, name, label, hint, values, error, required, choices, autocomplete, mode, accept);
    }

    public Field accept(String types) {
        return new Field(kind, name, label, hint, values, error, required, choices, autocomplete, inputMode, types);
    }

    String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    boolean group() {
        return kind == Kind.RADIO || kind == Kind.CHECKBOXES;
    }

    /** What aria-describedby names: the hint, the error, both, or null. */
    @Nullable
    String describedBy() {
        var ids = (hint == null ? "" : name + "-hint ") + (error == null ? "" : name + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Where the error summary leads: the control itself, the first one of a group. */
    String target() {
        return group() ? name + "-0" : name;
    }
}
