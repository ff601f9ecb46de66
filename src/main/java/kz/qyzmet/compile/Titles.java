package kz.qyzmet.compile;

import java.util.regex.Pattern;

/** The name of the service, taken out of the regulation's title: what stands in its outermost quotes. */
final class Titles {
    private static final Pattern QUOTE = Pattern.compile("[\"«»“”„]");

    private Titles() {}

    static Told<String> told(Scope scope) {
        var place = name(scope.clauses(), scope.regulation().title());
        var words = scope.words(place).replaceAll("[\\s*#]+", " ").strip();
        return scope.told("title", "title", words, place, value -> value);
    }

    /** A quote lost at one end is forgiven: the words that call it a regulation bound the name there. */
    static Place name(Clauses clauses, Place title) {
        var states = clauses.in(title, "service-name");
        if (states.isEmpty()) return title;
        var call = states.getFirst();
        var before = new Place(title.ref(), title.from(), call.from());
        var behind = new Place(title.ref(), call.to(), title.to());
        boolean ahead =
                clauses.words(before).codePoints().filter(Character::isLetter).count() > 3;
        return inside(clauses, ahead ? before : behind);
    }

    /** From the first quote to the last; a name that lost the first one ends at the last. */
    private static Place inside(Clauses clauses, Place name) {
        var quotes = QUOTE.matcher(clauses.words(name)).results().toList();
        var place = name;
        if (quotes.size() > 1
                && Trim.name(clauses, name).from()
                        > name.from() + quotes.getFirst().start())
            place = new Place(
                    name.ref(),
                    name.from() + quotes.getFirst().start(),
                    name.from() + quotes.getLast().end());
        return stripped(clauses, place);
    }

    private static Place stripped(Clauses clauses, Place name) {
        var words = clauses.words(name);
        int from = 0;
        int to = words.length();
        while (from < to && outside(words.charAt(from))) from++;
        while (to > from && outside(words.charAt(to - 1)) && !closes(words, from, to)) to--;
        return new Place(name.ref(), name.from() + from, name.from() + to);
    }

    private static boolean outside(char letter) {
        return !Character.isLetterOrDigit(letter) && letter != '(' && letter != ')';
    }

    /** Whether the last quote closes one inside the name: {@code Issue of a "Green" pass}. */
    private static boolean closes(String words, int from, int to) {
        var quotes = QUOTE.matcher(words.substring(from, to)).results().count();
        return QUOTE.matcher(words.substring(to - 1, to)).matches() && quotes % 2 == 0;
    }
}
