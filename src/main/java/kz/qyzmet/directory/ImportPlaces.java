package kz.qyzmet.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Mark;
import kz.qyzmet.compile.Place;
import kz.qyzmet.compile.Told;
import kz.qyzmet.imports.Import;
import org.jspecify.annotations.Nullable;

/** Which words of the text a page shows, and how it points at them; remembers what was pointed at. */
final class ImportPlaces {
    private static final int LONGEST_PHRASE = 120;

    private final Import act;
    private final MarkedText.Range part;
    private final List<Mark> marks;
    private final Set<String> marked;
    private final Set<String> shown = new HashSet<>();
    private final Set<Integer> spots = new TreeSet<>();

    private ImportPlaces(Import act, MarkedText.Range part) {
        this.act = act;
        this.part = part;
        this.marks = act.compiled().marks().stream()
                .filter(mark -> holds(mark.place()) && tells(mark) && !added(act, mark.fact()))
                .toList();
        var text = act.compiled().text().text();
        this.marked =
                MarkedText.of(text, part, marks, List.of(), Set.of(), _ -> true).facts();
    }

    /** The part of one regulation: from its heading to the next one's. */
    static ImportPlaces of(Import act, CompiledRegulation regulation) {
        int from = regulation.place().from();
        int to = headings(act).filter(heading -> heading > from).min().orElse(end(act));
        return new ImportPlaces(act, new MarkedText.Range(from, to));
    }

    /** What stands before the first regulation. */
    static ImportPlaces before(Import act) {
        int to = headings(act).min().orElse(end(act));
        return new ImportPlaces(act, new MarkedText.Range(0, to));
    }

    private static IntStream headings(Import act) {
        return act.compiled().regulations().stream()
                .mapToInt(regulation -> regulation.place().from());
    }

    private static int end(Import act) {
        return act.compiled().text().text().length();
    }

    /** What a person added is told by no words. */
    private static boolean added(Import act, String fact) {
        return act.correction(fact).filter(said -> said.was() == null).isPresent();
    }

    /** A whole paragraph that tells one fact would hide what its words tell. */
    private static boolean tells(Mark mark) {
        return PhraseKind.of(mark.kind()) != PhraseKind.OTHER
                || mark.place().to() - mark.place().from() <= LONGEST_PHRASE;
    }

    boolean holds(Place place) {
        return place.to() > place.from() && part.holds(place.from());
    }

    /** Where the words of this fact are; the fact stands beside the text from now on. Null where the page does not show them. */
    @Nullable
    String words(Told<?> told) {
        return words(told.fact(), told.place());
    }

    @Nullable
    String words(String fact, Place place) {
        if (added(act, fact)) return null;
        shown.add(fact);
        return marked.contains(fact) ? "#" + Anchors.words(fact) : at(place);
    }

    /** Where these words begin; null where the page does not show them. */
    @Nullable
    String at(Place place) {
        if (!holds(place)) return null;
        spots.add(place.from());
        return "#" + Anchors.at(place.from());
    }

    /** The text with all that was pointed at: to be asked for last. */
    MarkedText text(List<FindingRow> findings) {
        var flags = findings.stream()
                .filter(row -> row.href() != null)
                .map(row -> new MarkedText.Flag(row.number(), row.severity(), row.at()))
                .toList();
        return MarkedText.of(act.compiled().text().text(), part, marks, flags, Set.copyOf(spots), shown::contains);
    }
}
