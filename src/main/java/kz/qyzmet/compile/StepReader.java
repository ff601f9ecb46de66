package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.qyzmet.compile.Cases.Part;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** Reads the steps an item tells: one, or one for each of its terms. */
final class StepReader {
    private static final Set<Deed> TURNING =
            EnumSet.of(Deed.REQUEST, Deed.REQUEST_BLANK, Deed.OBTAIN_BLANK, Deed.CO_SIGN);

    /** Nothing longer is one item. */
    private static final int LONGEST = 10_000;

    private final Clauses clauses;
    private final Actors actors;
    private final boolean verbFirst;

    StepReader(Scope scope, Actors actors) {
        this.clauses = scope.clauses();
        this.actors = actors;
        this.verbFirst = Lexicon.of(scope.language()).cases().first();
    }

    /** Steps the place tells; none where nothing is done in it. */
    List<ReadStep> read(Place place) {
        return read(place, null);
    }

    /** @param before who acts where the place names nobody */
    List<ReadStep> read(Place place, ReadStep.@Nullable Actor before) {
        if (place.to() - place.from() > LONGEST) return List.of();
        var steps = new ArrayList<ReadStep>();
        var actor = before;
        for (var segment : segments(place)) {
            var step = step(segment, actor);
            if (step.deeds().isEmpty() && (step.term() == null || !steps.isEmpty())) continue;
            steps.add(step);
            actor = step.actor();
        }
        return steps;
    }

    /** Deeds the place tells, those only looked like included. */
    List<Clause> deeds(Place place) {
        if (place.to() - place.from() > LONGEST) return List.of();
        var names = clauses.in(place, "role");
        var quoted = Quotes.in(clauses, place);
        return clauses.in(place, "action").stream()
                .filter(clause -> deed(clause) != Deed.NONE)
                .filter(clause -> names.stream().noneMatch(name -> name.holds(clause)))
                .filter(clause ->
                        quoted.stream().noneMatch(quote -> quote.from() < clause.from() && clause.to() <= quote.to()))
                .toList();
    }

    static Deed deed(Clause clause) {
        return Deed.valueOf(clause.means());
    }

    private ReadStep step(Place place, ReadStep.@Nullable Actor before) {
        var told = deeds(place);
        var deeds = new LinkedHashSet<Deed>();
        for (int at = 0; at < told.size(); at++) deeds.add(resolved(place, told, at));
        deeds.removeIf(Predicate.not(Deed::counts));
        var actor = actors.actor(place);
        var terms = Terms.in(clauses, place);
        return new ReadStep(
                place.ref(),
                List.of(),
                place,
                actor == null ? before : actor,
                List.copyOf(deeds),
                terms.isEmpty() ? null : terms.getFirst(),
                turnsTo(place, deeds));
    }

    private @Nullable Place turnsTo(Place place, Set<Deed> deeds) {
        if (deeds.stream().noneMatch(TURNING::contains)) return null;
        return clauses.in(place, "party").stream()
                .findFirst()
                .map(party -> new Place(place.ref(), party.from(), party.to()))
                .orElse(null);
    }

    /** Whom a paper goes to decides whether it is issued, sent or handed on. */
    private Deed resolved(Place place, List<Clause> told, int at) {
        var deed = deed(told.get(at));
        if (deed != Deed.GIVE && deed != Deed.MOVE) return deed;
        int from = at == 0 ? place.from() : told.get(at - 1).to();
        int to = at + 1 == told.size() ? place.to() : told.get(at + 1).from();
        var before = new Place(place.ref(), from, told.get(at).from());
        var behind = new Place(place.ref(), told.get(at).to(), to);
        var found = addressed(deed, verbFirst ? behind : before);
        if (found == null && at > 0 && handsOn(deed(told.get(at - 1)))) return Deed.PASS;
        if (found == null) found = addressed(deed, verbFirst ? before : behind);
        if (found != null) return found;
        return deed == Deed.GIVE ? Deed.ISSUE : Deed.MOVE;
    }

    /** Whoever names an executor or passes papers on goes on to give them to him, also where a pronoun stands for him. */
    private static boolean handsOn(Deed before) {
        return before == Deed.PASS || before == Deed.RESOLVE;
    }

    private @Nullable Deed addressed(Deed deed, Place window) {
        var target = clauses.in(window, "target").stream().findFirst();
        var to = actors.named(window).stream()
                .filter(clause -> actors.part(clause) == Part.DONE_TO)
                .findFirst();
        if (target.isPresent() && (to.isEmpty() || Actors.role(to.get()) != Role.STATE_CORP_WORKER)) return Deed.SEND;
        if (to.isEmpty()) return null;
        return switch (Actors.role(to.get())) {
            case STATE_CORP_WORKER -> Deed.SEND;
            case RECIPIENT -> deed == Deed.GIVE ? Deed.ISSUE : Deed.SEND;
            default -> Deed.PASS;
        };
    }

    /** One stretch for each term that has deeds of its own. */
    private List<Place> segments(Place place) {
        var terms = Terms.in(clauses, place);
        var deeds =
                deeds(place).stream().filter(clause -> deed(clause).counts()).toList();
        if (terms.size() < 2 || deeds.size() < 2) return List.of(place);
        boolean termLast = deeds.getFirst().from() < terms.getFirst().place().from();
        var borders = new ArrayList<Integer>();
        for (int at = 1; at < terms.size(); at++) {
            int border = termLast ? terms.get(at - 1).place().to() : start(terms.get(at - 1), terms.get(at), deeds);
            borders.add(border);
        }
        return worked(place, borders, deeds);
    }

    /** Behind the last deed of the term before: the one who acts next is named before his term. */
    private int start(Terms.Found one, Terms.Found next, List<Clause> deeds) {
        int from = deeds.stream()
                .filter(deed -> deed.from() >= one.place().to()
                        && deed.to() <= next.place().from())
                .mapToInt(Clause::to)
                .max()
                .orElse(next.place().from());
        return actors.named(new Place("", from, next.place().from())).stream()
                .filter(clause -> actors.part(clause) == Part.DOES)
                .mapToInt(Clause::from)
                .findFirst()
                .orElse(next.place().from());
    }

    /** Stretches without a deed join the one before. */
    private static List<Place> worked(Place place, List<Integer> borders, List<Clause> deeds) {
        var places = new ArrayList<Place>();
        int from = place.from();
        for (int border : borders)
            if (any(deeds, from, border) && any(deeds, border, place.to())) {
                places.add(new Place(place.ref(), from, border));
                from = border;
            }
        places.add(new Place(place.ref(), from, place.to()));
        return places;
    }

    private static boolean any(List<Clause> deeds, int from, int to) {
        return deeds.stream().anyMatch(deed -> deed.from() >= from && deed.to() <= to);
    }
}
