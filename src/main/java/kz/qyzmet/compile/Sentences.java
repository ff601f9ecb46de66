package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a place. A point behind a single letter is an initial's or an abbreviation's. */
final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[\\p{L}\\d)\"»”]{2}[.!?])\\s+(?=[\"«“]?\\p{Lu})|\\n+");

    private Sentences() {}

    static List<Place> in(Clauses clauses, Place place) {
        var sentences = new ArrayList<Place>();
        int from = place.from();
        for (var end = END.matcher(clauses.words(place)); end.find(); from = place.from() + end.end())
            sentences.add(new Place(place.ref(), from, place.from() + end.start()));
        sentences.add(new Place(place.ref(), from, place.to()));
        return sentences;
    }

    /** The sentence in which the offset lies. */
    static Place around(Clauses clauses, Place place, int offset) {
        return in(clauses, place).stream()
                .filter(sentence -> sentence.from() <= offset && offset <= sentence.to())
                .findFirst()
                .orElse(place);
    }
}
