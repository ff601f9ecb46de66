package kz.qyzmet.compile;

import java.util.Optional;

/** The words for the provider: what stands before "(hereinafter the provider)", back to where the sentence begins to speak of it. */
final class Providers {
    private Providers() {}

    static Optional<Place> in(Scope scope) {
        return scope.regulation()
                .paragraphs()
                .flatMap(paragraph -> scope.in(paragraph.whole(), "provider-end").stream()
                        .map(end -> words(scope, paragraph.whole(), end.from())))
                .filter(place -> place.from() < place.to())
                .findFirst();
    }

    private static Place words(Scope scope, Place paragraph, int end) {
        var sentence = Sentences.around(scope.clauses(), paragraph, end);
        int to = trimmed(scope, sentence.from(), end);
        int from = scope.in(new Place("", sentence.from(), to), "provider-start").stream()
                .mapToInt(clause -> bracketed(scope, clause.to(), to))
                .reduce(sentence.from(), (_, later) -> later);
        while (from < to && !begins(scope.clauses().text().charAt(from))) from++;
        return new Place(paragraph.ref(), from, to);
    }

    /** Behind a bracket that explains the word: {@code (hereinafter the service)}. */
    private static int bracketed(Scope scope, int from, int to) {
        var text = scope.clauses().text();
        int close = text.indexOf(')', from);
        int open = text.indexOf('(', from);
        boolean inside = close >= 0 && close < to && (open < 0 || open > close);
        if (inside) return close + 1;
        boolean follows = open >= 0 && open < to && text.substring(from, open).isBlank() && close < to && close > 0;
        return follows ? close + 1 : from;
    }

    /** Without the bracket that opens, and without the verb when it stands before it. */
    private static int trimmed(Scope scope, int from, int end) {
        int to = end;
        while (to > from && !ends(scope.clauses().text().charAt(to - 1))) to--;
        var verbs = scope.in(new Place("", from, to), "provider-verb");
        if (verbs.isEmpty() || verbs.getLast().to() != to) return to;
        to = verbs.getLast().from();
        while (to > from && !ends(scope.clauses().text().charAt(to - 1))) to--;
        return to;
    }

    private static boolean begins(char letter) {
        return Character.isLetterOrDigit(letter) || "\"«“".indexOf(letter) >= 0;
    }

    private static boolean ends(char letter) {
        return Character.isLetterOrDigit(letter) || "\"»”".indexOf(letter) >= 0;
    }
}
