package kz.qyzmet.prove;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;

/** The greatest common divisor of terms and opening hours, in half minutes; an even number. */
final class Grain {
    private Grain() {}

    static int of(List<Term> terms, Term total, DayTable... tables) {
        var ofTerms = Stream.concat(terms.stream(), Stream.of(total)).mapToInt(Grain::of);
        return IntStream.concat(ofTerms, Stream.of(tables).flatMapToInt(DayTable::hours))
                .reduce(0, Grain::divisor);
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    /** Nothing for a term in days: it ends at a closing hour. */
    private static int of(Term term) {
        return switch (term) {
            case Term.Minutes(int count) -> count * DayTable.MINUTE;
            case Term.Hours(int count) -> 60 * count * DayTable.MINUTE;
            case Term.WorkingDays _, Term.CalendarDays _, Term.Months _ -> 0;
        };
    }
}
