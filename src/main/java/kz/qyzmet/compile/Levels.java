package kz.qyzmet.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Paragraphs numbered in two levels, by chapter and within it: {@code 2.2.}. Follows the count as the text is read. */
final class Levels {
    /** Numbers that may be missing between two. */
    private static final int GAP = 6;

    /** Lines between the start of a chapter's heading and its first paragraph. */
    private static final int HEADING = 4;

    private final Clauses clauses;
    private final Lines lines;
    private final int end;
    private int chapter;
    private int paragraph;

    /** Two numbers as printed. */
    private record Pair(int chapter, int paragraph) {}

    private Levels(Clauses clauses, Lines lines, int end) {
        this.clauses = clauses;
        this.lines = lines;
        this.end = end;
    }

    /** Empty where the paragraphs between these lines are numbered in one level. */
    static Optional<Levels> of(Clauses clauses, Lines lines, int from, int end) {
        var pairs = IntStream.range(from, end)
                .takeWhile(at -> !lines.annex(at))
                .filter(at -> pair(lines, at).isPresent())
                .limit(2)
                .boxed()
                .toList();
        return pairs.size() == 2 && starts(lines, from, pairs)
                ? Optional.of(new Levels(clauses, lines, end))
                : Optional.empty();
    }

    /** Nothing but a heading stands above the first, and the second goes on from it. */
    private static boolean starts(Lines lines, int from, List<Integer> pairs) {
        var first = pair(lines, pairs.getFirst()).orElseThrow();
        var second = pair(lines, pairs.getLast()).orElseThrow();
        boolean next = second.chapter() == first.chapter()
                ? second.paragraph() == first.paragraph() + 1
                : second.chapter() == first.chapter() + 1 && second.paragraph() == 1;
        return next
                && first.paragraph() == 1
                && first.chapter() <= 2
                && IntStream.range(from, pairs.getFirst()).noneMatch(at -> told(lines, at, pairs.getFirst()));
    }

    /** Whether a paragraph or an item of one level starts here. */
    private static boolean told(Lines lines, int at, int first) {
        var line = lines.at(at);
        if (line.item().isPresent()) return true;
        if (line.paragraph().isEmpty()) return false;
        return first - at > HEADING || line.endsWith(":;,") || (line.endsWith(".") && !lines.heading(at));
    }

    private static Optional<Pair> pair(Lines lines, int at) {
        return lines.at(at)
                .nested()
                .map(label -> new Pair(Line.Label.number(label.above()), Line.Label.number(label.last())))
                .filter(pair -> pair.chapter() > 0);
    }

    /** Whether a number of two levels starts here. */
    boolean numbered(int at) {
        return pair(lines, at).isPresent();
    }

    /** A heading stands right before the first paragraph of a chapter. */
    boolean chapter(int at) {
        var line = lines.at(at);
        var printed = line.chapter().or(line::paragraph);
        if (numbered(at) || line.item().isPresent() || line.endsWith(":;,")) return false;
        if (printed.isEmpty() && !line.marked() && !lines.heading(at)) return false;
        int number = printed.map(Line.Label::number).orElse(0);
        return IntStream.range(at + 1, Math.min(end, at + 1 + HEADING))
                .takeWhile(next -> lines.at(next).item().isEmpty())
                .mapToObj(next -> pair(lines, next))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(pair -> begins(pair) && (number == 0 || number == pair.chapter()))
                .isPresent();
    }

    private boolean begins(Pair pair) {
        return pair.chapter() > chapter && pair.chapter() <= chapter + GAP && pair.paragraph() <= 2;
    }

    /**
     * The number of a paragraph that starts here; a chapter without paragraphs of its own is one itself.
     *
     * @param item whether a number of one level would go on with the items before it
     */
    Optional<Line.Label> paragraph(int at, boolean item) {
        var pair = pair(lines, at);
        if (pair.isPresent()) {
            if (!follows(pair.get(), at)) return Optional.empty();
            chapter = pair.get().chapter();
            paragraph = pair.get().paragraph();
            return lines.at(at).nested();
        }
        var plain = lines.at(at).paragraph().filter(label -> !item && chapter > 0 && label.number() == chapter + 1);
        if (plain.isPresent()) {
            chapter++;
            paragraph = 0;
        }
        return plain;
    }

    private boolean follows(Pair pair, int at) {
        if (begins(pair)) return true;
        if (pair.chapter() != chapter) return false;
        boolean again = pair.paragraph() == paragraph
                && !clauses.in(lines.at(at).place(""), "paragraph").isEmpty();
        return again || (pair.paragraph() > paragraph && pair.paragraph() <= paragraph + GAP);
    }
}
