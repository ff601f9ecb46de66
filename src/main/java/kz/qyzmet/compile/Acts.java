package kz.qyzmet.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Acts as a sentence names them: body, day, number, entry in the register. */
final class Acts {
    /** Letters between a number and the day right behind it, or a register's day and the number right behind it. */
    private static final int NEXT = 8;

    private static final int REGISTER_NEXT = 24;

    private final Clauses clauses;
    private final Place place;
    private final List<Dates.Found> dates;
    private final List<Numbers.Found> numbers;

    private Acts(Clauses clauses, Place place) {
        this.clauses = clauses;
        this.place = place;
        this.dates = Dates.in(clauses, place);
        this.numbers = Numbers.in(clauses, place);
    }

    /** The first act that the place names. */
    static Optional<ActReference> first(Clauses clauses, Place place) {
        var acts = new Acts(clauses, place);
        return acts.adopted().findFirst().map(acts::act);
    }

    /** The last act that the place names: in Kazakh the one that what follows is said of. */
    static Optional<ActReference> last(Clauses clauses, Place place, int before) {
        var acts = new Acts(clauses, place);
        return acts.adopted()
                .filter(date -> date.from() < before)
                .reduce((_, later) -> later)
                .map(acts::act);
    }

    /** Where the place says that an act was registered and does not name the act itself. */
    static Optional<ActReference> registered(Clauses clauses, Place place) {
        var acts = new Acts(clauses, place);
        return acts.numbers.stream()
                .filter(Numbers.Found::registered)
                .findFirst()
                .map(number -> new ActReference(null, null, null, number.number(), acts.registeredOn(number)));
    }

    private java.util.stream.Stream<Dates.Found> adopted() {
        return dates.stream().filter(date -> !registers(date));
    }

    private ActReference act(Dates.Found date) {
        var number = number(date);
        var entry = numbers.stream()
                .filter(found -> found.registered() && found.from() > date.from())
                .findFirst()
                .orElse(null);
        return new ActReference(
                body(date),
                number,
                date.date(),
                entry == null ? null : entry.number(),
                entry == null ? null : registeredOn(entry));
    }

    /** The number right before the day, else the first one behind it: what the act was called, not its entry in the register. */
    private @Nullable String number(Dates.Found date) {
        return numbers.stream()
                .filter(number -> !number.registered())
                .filter(number -> number.from() > date.from() || date.from() - number.to() <= NEXT)
                .findFirst()
                .map(Numbers.Found::number)
                .orElse(null);
    }

    private boolean registers(Dates.Found date) {
        return numbers.stream().anyMatch(number -> number.registered() && precedes(date, number));
    }

    private @Nullable LocalDate registeredOn(Numbers.Found number) {
        return dates.stream()
                .filter(date -> precedes(date, number))
                .reduce((_, later) -> later)
                .map(Dates.Found::date)
                .orElse(null);
    }

    private static boolean precedes(Dates.Found date, Numbers.Found number) {
        return date.to() <= number.from() && number.from() - date.to() <= REGISTER_NEXT;
    }

    private @Nullable String body(Dates.Found date) {
        var bodies = clauses.in(place, "act-body");
        return bodies.stream()
                .filter(body -> body.to() <= date.from())
                .reduce((_, later) -> later)
                .or(() -> bodies.stream().findFirst())
                .map(Clause::means)
                .orElse(null);
    }
}
