package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers of acts behind their sign: {@code № 179}, {@code №А-9/406}, {@code N 2/310}, {@code № 120/НҚ}. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:№|(?<!\\p{L})N(?=\\s?\\d))\\s*((?:\\p{Lu}{1,4}[\\s-]{0,2}){0,2}\\d+(?:\\s?[-/]\\s?\\d+)*(?:[-/]?\\p{L}{1,3}(?!\\p{L}))?)");
    private static final Pattern SENTENCE = Pattern.compile("[.;]\\s+\\p{Lu}");

    /** Words that may stand between a number and the word that says it is the register's. */
    private static final int NEAR = 25;

    private static final int FAR = 220;

    private Numbers() {}

    /** @param registered whether it is the number in the register of normative acts */
    record Found(String number, boolean registered, int from, int to) {}

    static List<Found> in(Clauses clauses, Place place) {
        var raw = NUMBER.matcher(clauses.words(place)).results().toList();
        var found = new ArrayList<Found>();
        for (int at = 0; at < raw.size(); at++) {
            int from = place.from() + raw.get(at).start();
            int to = place.from() + raw.get(at).end();
            int before = at == 0 ? place.from() : place.from() + raw.get(at - 1).end();
            int behind = at + 1 == raw.size()
                    ? place.to()
                    : place.from() + raw.get(at + 1).start();
            boolean registered = said(clauses, Math.max(before, from - FAR), from, "AHEAD")
                    || said(clauses, to, Math.min(behind, to + NEAR), "BEHIND");
            found.add(new Found(raw.get(at).group(1).replaceAll("\\s*([-/])\\s*", "$1"), registered, from, to));
        }
        return found;
    }

    /** @param stands where the word stands that calls the number the register's */
    private static boolean said(Clauses clauses, int from, int to, String stands) {
        return clauses.in(from, to, "registration").stream()
                .filter(clause -> clause.means().equals(stands))
                .anyMatch(clause -> !SENTENCE.matcher(clauses.text())
                        .region(clause.to(), to)
                        .find());
    }
}
