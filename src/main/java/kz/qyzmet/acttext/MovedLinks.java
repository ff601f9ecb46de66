package kz.qyzmet.acttext;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pass: the words of a link that saving as PDF moved to the end of their line go back into the gap they left. Only where
 * it is certain: the moved words are of the kind links are made of, and there is one gap that wants them.
 */
final class MovedLinks {
    private static final String LINK = Habits.list("links").stream()
            .map(link -> link.replace("{n}", "\\d{1,6}"))
            .collect(Collectors.joining("|", "(?:", ")"));
    private static final String AFTER = Habits.anyOf("after-links");
    private static final Pattern MOVED = Pattern.compile("(?<=[\\s(\"«])" + LINK + "(?: " + LINK + ")*$");
    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L})\"» ][.;:,])" + LINK + "(?: " + LINK + ")*$");
    private static final Pattern GLUED_TO_WORD = Pattern.compile("(?<=  " + AFTER + ")" + LINK + "$");
    private static final Pattern FIRST = Pattern.compile(LINK);
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final Pattern WANTING = Pattern.compile(" {2,}(?=" + AFTER + "(?!\\p{L})|[(\"«“])");
    private static final Pattern GAP_BEFORE_STOP = Pattern.compile(" (?=[.;:,]" + LINK + ")");
    private static final Pattern STARTS_WANTING = Pattern.compile(AFTER + "(?!\\p{L})");

    private static final int LONGEST_PRINTED = 300;

    private MovedLinks() {}

    /** From {@code start} to {@code end} of a line: the gap, or the moved words. */
    private record Span(int start, int end) {}

    private record Move(Span gap, Span words) {}

    static Traced putBack(Traced text) {
        var edit = text.edit();
        int done = 0;
        int lineBefore = 0;
        for (var row : Row.of(text.text())) {
            var move = move(row);
            int gap = row.from() + (move == null ? 0 : move.gap.start);
            if (gap == row.from() && lineBefore > 0) gap = lineBefore;
            lineBefore = row.to();
            if (move == null) continue;
            edit.keep(done, gap);
            edit.put(' ', gap);
            edit.keep(row.from() + move.words.start, row.from() + move.words.end);
            int rest = row.from() + move.gap.end;
            if (gap < row.from()) edit.put('\n', gap);
            else if (move.gap.end - move.gap.start != 1) edit.put(' ', rest);
            edit.keep(rest, row.from() + move.words.start);
            done = row.from() + move.words.end;
        }
        return edit.keep(done, text.text().length()).done();
    }

    private static @Nullable Move move(Row row) {
        if (row.length() > LONGEST_PRINTED) return null;
        var line = row.words();
        var glued = first(GLUED, line);
        if (glued == null) glued = first(GLUED_TO_WORD, line);
        if (glued != null) {
            var gap = glued(row, line, glued);
            return gap == null ? null : new Move(gap, glued);
        }
        var moved = first(MOVED, line);
        if (moved == null) return null;
        var wanting = spans(WANTING, line.substring(0, moved.start));
        if (wanting.isEmpty() && startsWithGap(row)) return new Move(new Span(0, 0), moved);
        if (wanting.size() != 1) return null;
        return new Move(wanting.getFirst(), theirs(line, moved));
    }

    /** Where a second gap stands right before the moved words, only the first link of them is from the first gap. */
    private static Span theirs(String line, Span moved) {
        if (moved.start < 2 || line.charAt(moved.start - 2) != ' ') return moved;
        var link = FIRST.matcher(line).region(moved.start, moved.end);
        return link.lookingAt() ? new Span(moved.start, link.end()) : moved;
    }

    private static @Nullable Span glued(Row row, String line, Span words) {
        var gaps = spans(GAP, line.substring(0, words.start));
        if (gaps.size() == 1) return gaps.getFirst();
        if (!gaps.isEmpty()) return null;
        var stop = first(GAP_BEFORE_STOP, line);
        if (stop != null) return stop;
        return row.blanks() > 0 && row.indent() > 0 && row.indent() < 4 ? new Span(0, 0) : null;
    }

    private static boolean startsWithGap(Row row) {
        return row.blanks() > 0
                && row.indent() > 0
                && row.indent() < 4
                && STARTS_WANTING.matcher(row.words()).lookingAt();
    }

    private static @Nullable Span first(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.find() ? new Span(found.start(), found.end()) : null;
    }

    private static List<Span> spans(Pattern pattern, String line) {
        return pattern.matcher(line)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
