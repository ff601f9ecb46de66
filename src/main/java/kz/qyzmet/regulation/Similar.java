package kz.qyzmet.regulation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses what somebody meant to write. */
final class Similar {
    private Similar() {}

    /** "did you mean …?" when a known word is at most two letters away, else the words known. */
    static String hint(String written, Collection<String> known) {
        return guess(written, known)
                .orElse(
                        known.isEmpty()
                                ? ""
                                : known.stream().distinct().collect(Collectors.joining(", ", "known here: ", "")));
    }

    static Optional<String> guess(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written, word) <= 2)
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .map(word -> "did you mean " + word + "?");
    }

    /** Letters to add, drop or change (Levenshtein). */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) return 3;
        var row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) row[column] = column;
        for (int line = 1; line <= one.length(); line++) row = next(row, one.charAt(line - 1), other, line);
        return row[other.length()];
    }

    private static int[] next(int[] above, char letter, String other, int line) {
        var row = new int[above.length];
        row[0] = line;
        for (int column = 1; column < row.length; column++) {
            int changed = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            row[column] = Math.min(changed, 1 + Math.min(above[column], row[column - 1]));
        }
        return row;
    }
}
