package kz.qyzmet.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.compile.Mark;
import kz.qyzmet.compile.Severity;
import org.jspecify.annotations.Nullable;

/** A part of an act's text, line by line, with what was recognised in it and where something is wrong. */
record MarkedText(List<Line> lines) {
    record Line(List<Piece> pieces) {}

    /**
     * Words without a boundary inside.
     *
     * @param spots offsets others point at that begin here
     * @param flags findings that begin here
     * @param phrase what they were recognised as, null for nothing
     */
    record Piece(
            String words,
            List<Integer> spots,
            List<Flag> flags,
            @Nullable Phrase phrase) {
        /** Null for all but the first phrase that tells a fact. */
        @Nullable
        String wordsAnchor() {
            return phrase == null || phrase.fact() == null || !phrase.first() ? null : Anchors.words(phrase.fact());
        }

        @Nullable
        String factAnchor() {
            return phrase == null || phrase.fact() == null ? null : Anchors.fact(phrase.fact());
        }
    }

    /** {@code number} of the finding on its page, from 1, and where in the text it begins. */
    record Flag(int number, Severity severity, int at) {
        String style() {
            return severity.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A recognised phrase.
     *
     * @param fact key of the fact beside the text, null where none shows it
     * @param first whether it is the first phrase that tells the fact
     */
    record Phrase(PhraseKind kind, @Nullable String fact, boolean first) {}

    /** Where a part begins and ends in the whole text. */
    record Range(int from, int to) {
        boolean holds(int offset) {
            return offset >= from && offset < to;
        }
    }

    /**
     * The part with everything in it.
     *
     * @param spots offsets that others point at
     * @param shown whether a fact of that key stands beside the text
     */
    static MarkedText of(
            String text, Range part, List<Mark> marks, List<Flag> flags, Set<Integer> spots, Predicate<String> shown) {
        var told = new HashSet<String>();
        var lines = new ArrayList<Line>();
        for (int from = part.from(); from < part.to(); ) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 || feed > part.to() ? part.to() : feed;
            if (!text.substring(from, to).isBlank())
                lines.add(new Cut(text, from, to, marks, flags, spots, shown, told).line());
            from = to + 1;
        }
        return new MarkedText(List.copyOf(lines));
    }

    /** The facts that a phrase of their own tells. */
    Set<String> facts() {
        return phrases()
                .filter(Phrase::first)
                .map(phrase -> Objects.requireNonNull(phrase.fact()))
                .collect(Collectors.toSet());
    }

    private Stream<Phrase> phrases() {
        return lines.stream()
                .flatMap(line -> line.pieces().stream())
                .flatMap(piece -> Optional.ofNullable(piece.phrase()).stream());
    }

    /** The kinds of phrases that occur, for the legend. */
    List<PhraseKind> kinds() {
        return phrases().map(Phrase::kind).distinct().sorted().toList();
    }

    /** One line to be cut at every boundary; {@code told} are the facts that phrases before it tell. */
    private record Cut(
            String text,
            int from,
            int to,
            List<Mark> marks,
            List<Flag> flags,
            Set<Integer> spots,
            Predicate<String> shown,
            Set<String> told) {

        Line line() {
            var here = marks.stream()
                    .filter(mark -> mark.place().from() < to && mark.place().to() > from)
                    .sorted(Comparator.comparingInt(
                            mark -> mark.place().to() - mark.place().from()))
                    .toList();
            var pieces = new ArrayList<Piece>();
            int begin = from;
            for (int end : boundaries(here)) {
                if (end == begin) continue;
                pieces.add(piece(begin, end, here));
                begin = end;
            }
            return new Line(List.copyOf(pieces));
        }

        private Set<Integer> boundaries(List<Mark> here) {
            var all = new TreeSet<Integer>();
            for (var mark : here) {
                all.add(Math.max(from, mark.place().from()));
                all.add(Math.min(to, mark.place().to()));
            }
            flags.stream().map(Flag::at).filter(this::inside).forEach(all::add);
            spots.stream().filter(this::inside).forEach(all::add);
            all.add(to);
            return all;
        }

        private boolean inside(int offset) {
            return offset >= from && offset < to;
        }

        /** Of phrases one inside the other the inner one is shown. */
        private Piece piece(int begin, int end, List<Mark> here) {
            var phrase = here.stream()
                    .filter(mark -> mark.place().from() <= begin && mark.place().to() >= end)
                    .findFirst()
                    .map(this::phrase)
                    .orElse(null);
            return new Piece(
                    text.substring(begin, end),
                    spots.contains(begin) ? List.of(begin) : List.of(),
                    flags.stream().filter(flag -> flag.at() == begin).toList(),
                    phrase);
        }

        private Phrase phrase(Mark mark) {
            boolean beside = shown.test(mark.fact());
            return new Phrase(PhraseKind.of(mark.kind()), beside ? mark.fact() : null, beside && told.add(mark.fact()));
        }
    }
}
