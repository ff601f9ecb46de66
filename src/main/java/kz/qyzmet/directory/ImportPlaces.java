package kz.qyzmet.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.compile.Mark;
import kz.qyzmet.compile.Place;
import kz.qyzmet.compile.Told;
import kz.qyzmet.imports.Import;
import org.jspecify.annotations.Nullable;

/** Which words of the text a page shows, and how it points at them; remembers what was pointed at. */
final class ImportPlaces {
    private final Import act;
    private final List<MarkedText.Range> parts;
    private final Set<String> marked;
    private final Set<String> shown = new HashSet<>();
    private final Set<Integer> spots = new TreeSet<>();

    ImportPlaces(Import act, List<MarkedText.Range> parts) {
        this.act = act;
        this.parts = parts;
        this.marked = act.compiled().marks().stream()
                .filter(mark -> holds(mark.place()))
                .map(Mark::fact)
                .collect(Collectors.toSet());
    }

    /** The part of one regulation. */
    static ImportPlaces of(Import act, Place regulation) {
        return new ImportPlaces(act, List.of(new MarkedText.Range(regulation.from(), regulation.to())));
    }

    /** What lies around the regulations. */
    static ImportPlaces around(Import act) {
        var ends = Stream.concat(
                        Stream.of(0),
                        act.compiled().regulations().stream()
                                .flatMap(each -> Stream.of(each.place().from(), each.place().to())))
                .toList();
        var parts = new ArrayList<MarkedText.Range>();
        for (int i = 0; i < ends.size(); i += 2) {
            int to = i + 1 < ends.size() ? ends.get(i + 1) : act.compiled().text().text().length();
            if (to > ends.get(i)) parts.add(new MarkedText.Range(ends.get(i), to));
        }
        return new ImportPlaces(act, List.copyOf(parts));
    }

    boolean holds(Place place) {
        return place.to() > place.from() && parts.stream().anyMatch(part -> part.holds(place.from()));
    }

    /** Where the words of this fact are; the fact stands beside the text from now on. Null where the page does not show them. */
    @Nullable
    String words(Told<?> told) {
        return words(told.fact(), told.place());
    }

    @Nullable
    String words(String fact, Place place) {
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
        var compiled = act.compiled();
        return MarkedText.of(
                compiled.text().text(), parts, compiled.marks(), flags, Set.copyOf(spots), shown::contains);
    }
}
