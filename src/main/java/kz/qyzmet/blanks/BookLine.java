package kz.qyzmet.blanks;

import java.util.List;

/**
 * A blank with its fate, or several in a row that lie in stock.
 *
 * @param entries what the book says of it, in order; of several in stock, how they came
 */
public record BookLine(Kind kind, Serial first, Serial last, State state, List<Entry> entries) {
    /** The same with what the book says of it; several have no story of their own. */
    BookLine told(List<Entry> all) {
        var own = all.stream()
                .filter(entry -> entry.kind().equals(kind)
                        && entry.series().equals(first.series())
                        && entry.first() <= last.number()
                        && entry.last() >= first.number())
                .filter(entry -> first.equals(last) || entry.what() == Entry.What.TAKEN_IN)
                .toList();
        return new BookLine(kind, first, last, state, own);
    }
}
