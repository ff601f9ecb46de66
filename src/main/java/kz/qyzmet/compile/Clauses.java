package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The phrases found in a text, per kind, from left to right; of overlapping ones of a kind the longest. */
final class Clauses {
    private static final Comparator<Clause> LONGEST = Comparator.comparingInt(Clause::length)
            .reversed()
            .thenComparingInt(Clause::from)
            .thenComparingInt(clause -> clause.phrase().rank());

    private final String text;
    private final Words words;
    private final Map<String, List<Clause>> all;
    private final Map<String, List<Clause>> apart;

    private Clauses(String text, Words words, Map<String, List<Clause>> all, Map<String, List<Clause>> apart) {
        this.text = text;
        this.words = words;
        this.all = all;
        this.apart = apart;
    }

    static Clauses of(String text, Words words, List<Clause> found) {
        var all = found.stream()
                .collect(Collectors.groupingBy(clause -> clause.phrase().kind()));
        var apart = new HashMap<String, List<Clause>>();
        all.forEach((kind, clauses) -> apart.put(kind, apart(clauses)));
        return new Clauses(text, words, all, apart);
    }

    /** The same phrases, those of the kind meaning what {@code named} makes of them; {@link #has} still tells what the lexicon says. */
    Clauses with(String kind, UnaryOperator<Clause> named) {
        var kept = new HashMap<>(apart);
        kept.computeIfPresent(kind, (_, found) -> found.stream().map(named).toList());
        return new Clauses(text, words, all, kept);
    }

    /** Within a run of clauses that touch one another the longest win. */
    private static List<Clause> apart(List<Clause> clauses) {
        var kept = new ArrayList<Clause>();
        var run = new ArrayList<Clause>();
        int end = -1;
        for (var clause :
                clauses.stream().sorted(Comparator.comparingInt(Clause::from)).toList()) {
            if (clause.from() >= end) kept.addAll(longest(run));
            run.add(clause);
            end = Math.max(end, clause.to());
        }
        kept.addAll(longest(run));
        return List.copyOf(kept);
    }

    private static List<Clause> longest(List<Clause> run) {
        var kept = new TreeMap<Integer, Clause>();
        run.sort(LONGEST);
        for (var clause : run) {
            var before = kept.floorEntry(clause.from());
            var behind = kept.ceilingEntry(clause.from());
            if ((before == null || !before.getValue().overlaps(clause))
                    && (behind == null || !behind.getValue().overlaps(clause))) kept.put(clause.from(), clause);
        }
        run.clear();
        return List.copyOf(kept.values());
    }

    String text() {
        return text;
    }

    Words words() {
        return words;
    }

    /** Clauses of the kind that lie wholly between the offsets, from left to right. */
    List<Clause> in(int from, int to, String kind) {
        return between(apart.getOrDefault(kind, List.of()), from, to);
    }

    /** The first of the kind that begins at the offset or behind it. */
    Optional<Clause> next(int offset, String kind) {
        var clauses = apart.getOrDefault(kind, List.of());
        int at = index(clauses, offset);
        return at < clauses.size() ? Optional.of(clauses.get(at)) : Optional.empty();
    }

    /** The last of the kind that begins before the offset. */
    Optional<Clause> previous(int offset, String kind) {
        var clauses = apart.getOrDefault(kind, List.of());
        int at = index(clauses, offset);
        return at > 0 ? Optional.of(clauses.get(at - 1)) : Optional.empty();
    }

    private static int index(List<Clause> clauses, int offset) {
        int low = 0;
        for (int high = clauses.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).from() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static List<Clause> between(List<Clause> clauses, int from, int to) {
        var found = new ArrayList<Clause>();
        for (int at = index(clauses, from);
                at < clauses.size() && clauses.get(at).from() < to;
                at++) if (clauses.get(at).to() <= to) found.add(clauses.get(at));
        return found;
    }

    List<Clause> in(Place place, String kind) {
        return in(place.from(), place.to(), kind);
    }

    /** What the phrases in the place mean, overlapped or not, in the order of the data. */
    List<String> meanings(Place place, String kind) {
        return between(all.getOrDefault(kind, List.of()), place.from(), place.to()).stream()
                .sorted(Comparator.comparingInt(clause -> clause.phrase().rank()))
                .map(Clause::means)
                .distinct()
                .toList();
    }

    boolean has(Place place, String kind, String means) {
        return between(all.getOrDefault(kind, List.of()), place.from(), place.to()).stream()
                .anyMatch(clause -> clause.means().equals(means));
    }

    String words(Place place) {
        return text.substring(place.from(), place.to());
    }
}
