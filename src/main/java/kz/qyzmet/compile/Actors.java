package kz.qyzmet.compile;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kz.qyzmet.compile.Cases.Part;
import kz.qyzmet.compile.ReadStep.Actor;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who acts in a place and to whom it is done, by the case of the names. */
final class Actors {
    private static final String NOBODY = "NONE";
    /** A name's stem is what is left without its last letters. */
    private static final int ENDING = 3;

    private static final int SHORTEST_STEM = 4;
    private static final int WORDS_BEFORE = 4;

    private final Clauses clauses;
    private final Cases cases;
    private final List<Place> strangers;

    /** @param strangers listed participants that no phrase of the lexicon fits */
    Actors(Scope scope, List<Place> strangers) {
        this.clauses = scope.clauses();
        this.cases = Lexicon.of(scope.language()).cases();
        this.strangers = strangers;
    }

    /** Persons and bodies named in the place, outside of quotes. */
    List<Clause> named(Place place) {
        return clauses.in(place, "role").stream()
                .filter(clause -> !clause.means().equals(NOBODY))
                .toList();
    }

    /** Who does what the place tells, null where it names nobody. */
    @Nullable
    Actor actor(Place place) {
        var named = acting(place);
        return named.stream()
                .filter(clause -> part(clause) == Part.DOES)
                .min(Comparator.<Clause>comparingInt(clause -> recipient(clause) && !starts(place, clause) ? 1 : 0)
                        .thenComparingInt(Clause::from))
                .filter(clause -> !recipient(clause) || starts(place, clause) || nobodyElse(named))
                .or(() -> named.stream()
                        .filter(clause -> part(clause) == Part.MAY_DO)
                        .filter(Predicate.not(Actors::recipient))
                        .findFirst())
                .map(clause -> actor(place.ref(), clause))
                .orElseGet(() -> stranger(place));
    }

    Actor actor(String ref, Clause clause) {
        var name = new Place(ref, clause.from(), clause.to());
        boolean body = role(clause) == Role.OTHER && clauses.has(name, "role", Trades.BODY);
        return new Actor(role(clause), name, body);
    }

    /** Whom somebody names as the executor does not act himself, whatever the case: «определяется исполнитель». */
    private List<Clause> acting(Place place) {
        var naming = clauses.in(place, "action").stream()
                .filter(clause -> StepReader.deed(clause) == Deed.RESOLVE)
                .toList();
        return named(place).stream()
                .filter(name -> naming.stream().noneMatch(deed -> name.overlaps(deed) && !name.holds(deed)))
                .toList();
    }

    private boolean nobodyElse(List<Clause> named) {
        return named.stream().noneMatch(clause -> part(clause) == Part.MAY_DO && !recipient(clause));
    }

    private boolean starts(Place place, Clause clause) {
        return clauses.words().from(place.from()) == clauses.words().from(clause.from());
    }

    /** «басшының қарауына»: whose the deed will be. */
    private boolean whose(Clause clause) {
        return !cases.first()
                && clauses.next(clause.to(), "action")
                        .filter(deed -> StepReader.deed(deed) == Deed.PASS)
                        .filter(deed -> clauses.text()
                                .substring(clause.to(), deed.from())
                                .isBlank())
                        .isPresent();
    }

    Part part(Clause clause) {
        var words = clauses.words();
        int before = words.from(clause.from()) - 1;
        int after = words.from(clause.to());
        if (before >= 0
                && !words.at(before + 1).parted()
                && cases.governs(words.at(before).letters())) return Part.DONE_TO;
        if (after < words.size() && cases.follows(words.at(after).letters())) return Part.DONE_TO;
        var part = cases.part(clauses.text().substring(clause.from(), clause.to()));
        return part == Part.MAY_DO && whose(clause) ? Part.DONE_TO : part;
    }

    static Role role(Clause clause) {
        return Role.valueOf(clause.means());
    }

    private static boolean recipient(Clause clause) {
        return clause.means().equals(Role.RECIPIENT.name());
    }

    private @Nullable Actor stranger(Place place) {
        var words = clauses.words();
        int first = words.from(place.from());
        for (var stranger : strangers) {
            int named = words.from(stranger.from());
            if (named == words.size()) continue; // an item without a word, at the end of the text
            var stem = stem(words.at(named).letters());
            for (int at = first; at < Math.min(first + WORDS_BEFORE, words.size()); at++) {
                var word = words.at(at);
                if (word.to() <= place.to() && word.letters().startsWith(stem) && !doneTo(at, stranger))
                    return new Actor(Role.OTHER, new Place(place.ref(), word.from(), word.to()));
            }
        }
        return null;
    }

    /** Whether the stranger, told in as many words as in the list, is one to whom something is done. */
    private boolean doneTo(int at, Place stranger) {
        var words = clauses.words();
        int length = words.from(stranger.to()) - words.from(stranger.from());
        int last = Math.min(at + Math.max(1, length), words.size()) - 1;
        var name = clauses.text().substring(words.at(at).from(), words.at(last).to());
        return cases.part(name) == Part.DONE_TO;
    }

    private static String stem(String word) {
        return word.length() < SHORTEST_STEM + ENDING ? word : word.substring(0, word.length() - ENDING);
    }
}
