package kz.qyzmet.regulation;

import java.util.Comparator;

/**
 * Something in a file that must be put right: for analysts, hence in English.
 *
 * @param line from 1; 1 where the whole file is meant
 * @param code {@code regulation.reason}, never renamed
 * @param message what is wrong, one sentence
 * @param hint what to write instead; empty when the message says it all
 */
public record Finding(String file, int line, String code, String message, String hint) implements Comparable<Finding> {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    /** One line for a terminal: {@code file:line code message (hint)}. */
    @Override
    public String toString() {
        return file + ":" + line + " " + code + " " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
