package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.compile.Outline.Chapter;
import kz.qyzmet.compile.Outline.Note;
import kz.qyzmet.compile.Outline.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads numbered paragraphs with their items, chapter by chapter, up to the annexes. */
final class BodyReader {
    /** Paragraphs that may be missing between two numbers before the second is taken for something else. */
    private static final int GAP = 6;

    private static final int ANNEX_HEADER = 8;

    /** Lines a heading may take beside its first. */
    private static final int WRAPPED = 3;

    record Body(List<Chapter> chapters, List<Place> annexes, List<Note> notes) {}

    private final Clauses clauses;
    private final Lines lines;
    private final int end;
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Place> annexes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable OpenParagraph open;
    private final @Nullable Levels levels;
    private int number;
    private int seen = -1;

    private BodyReader(Clauses clauses, Lines lines, int from, int end) {
        this.clauses = clauses;
        this.lines = lines;
        this.end = end;
        this.levels = Levels.of(clauses, lines, from, end).orElse(null);
    }

    static Body read(Clauses clauses, Lines lines, int from, int end) {
        var reader = new BodyReader(clauses, lines, from, end);
        for (int at = from; at < end; at++) reader.line(at);
        reader.closeParagraph();
        return new Body(Positions.of(clauses, reader.chapters), List.copyOf(reader.annexes), List.copyOf(reader.notes));
    }

    private void line(int at) {
        var line = lines.at(at);
        if (lines.annex(at)) annex(at);
        else if (!annexes.isEmpty()) extendAnnex(line);
        else if (lines.note(at)) notes.add(new Note(open == null ? "" : open.ref(), line.place("")));
        else if (chapter(at)) chapter(line);
        else if (!paragraph(at) && open != null) part(at, open);
    }

    private void annex(int at) {
        int from = lines.at(at).from();
        if (annexes.isEmpty() && open != null) {
            for (int back = at - 1; back > at - ANNEX_HEADER && back >= 0; back--) {
                var line = lines.at(back);
                if (line.endsWith(".;:") || !open.endsWithLine()) break;
                from = line.from();
                open.takeBackLine();
            }
            closeParagraph();
        }
        annexes.add(
                new Place("annex " + (annexes.size() + 1), from, lines.at(at).to()));
    }

    private void extendAnnex(Line line) {
        var last = annexes.removeLast();
        annexes.add(new Place(last.ref(), last.from(), line.to()));
    }

    /** A heading stands right before the next paragraph, and does not count as one itself. */
    private boolean chapter(int at) {
        if (levels != null) return levels.chapter(at) && (chapters.isEmpty() || open != null || !paragraphs.isEmpty());
        var line = lines.at(at);
        boolean told = lines.heading(at);
        boolean numbered = line.chapter().isPresent();
        if (line.item().isPresent() || line.endsWith(told && numbered ? ":;," : ".:;,")) return false;
        if (!told && !line.marked() && !numbered) return false;
        boolean due =
                line.paragraph().filter(label -> label.number() == number + 1).isPresent();
        return paragraphFollows(at + 1, told || line.marked(), told && !due);
    }

    private boolean paragraphFollows(int at, boolean wrapped, boolean gap) {
        int left = wrapped ? WRAPPED : 0;
        int last = number + (gap ? GAP : 1);
        for (int next = at; next < end; next++) {
            if (lines.note(next)) continue;
            var label = lines.at(next).paragraph();
            if (label.isPresent()
                    && label.get().number() > number
                    && label.get().number() <= last) return true;
            if (lines.at(next).item().isPresent() || left-- == 0) return false;
        }
        return false;
    }

    private void chapter(Line line) {
        closeParagraph();
        paragraphs = new ArrayList<>();
        var printed = line.chapter().map(Line.Label::printed).orElse("");
        chapters.add(new Chapter(printed, line.place(""), paragraphs));
    }

    private boolean paragraph(int at) {
        var line = lines.at(at);
        if (within(at)) return true;
        var label = levels == null
                ? line.paragraph().filter(plain -> !inside(at, plain))
                : levels.paragraph(at, runsOn(line));
        if (label.isEmpty()) return false;
        closeParagraph();
        number = label.get().number();
        if (chapters.isEmpty()) chapters.add(new Chapter("", new Place("", line.from(), line.from()), paragraphs));
        open = new OpenParagraph(line, label.get(), null);
        return true;
    }

    /** A part of a paragraph that has items of its own, or follows such a one: {@code 5.1} of {@code 5}. */
    private boolean within(int at) {
        var line = lines.at(at);
        var label = line.nested();
        if (open == null || label.isEmpty()) return false;
        boolean first = label.get().above().equals(open.ref()) && line.endsWith(":") && itemsStart(at + 1);
        if (!first && !(open.within() != null && follows(label.get(), open.ref()))) return false;
        var kind = open.within() != null && !first ? open.within() : open.kind(clauses);
        closeParagraph();
        open = new OpenParagraph(line, label.get(), kind);
        return true;
    }

    private boolean itemsStart(int at) {
        return at < end
                && lines.at(at).nested().isEmpty()
                && lines.item(at).filter(label -> label.number() == 1).isPresent();
    }

    private static boolean follows(Line.Label label, String ref) {
        var before = new Line.Label(ref, 0);
        return label.above().equals(before.above())
                && Line.Label.number(label.last()) == Line.Label.number(before.last()) + 1;
    }

    /** Whether a number with a point goes on with the items of the paragraph being read. */
    private boolean runsOn(Line line) {
        var paragraph = open;
        return paragraph != null
                && paragraph.dotted()
                && line.paragraph()
                        .filter(label -> label.number() == paragraph.due())
                        .isPresent();
    }

    /** Whether a number with a point is an item's: it runs on from the items, not from the paragraphs. */
    private boolean inside(int at, Line.Label label) {
        int printed = label.number();
        boolean next = printed > number && printed <= number + GAP;
        boolean told = !clauses.in(lines.at(at).place(""), "paragraph").isEmpty();
        if (open == null) return !next;
        if (open.dotted() && printed == open.due() && !told) return true;
        return !next && !(told && printed == number);
    }

    /** A line that starts anew behind the last item belongs to the paragraph, any other to what it follows. */
    private void part(int at, OpenParagraph paragraph) {
        var line = lines.at(at);
        var label = paragraph.nested(line).or(() -> lines.item(at));
        if (label.isPresent()) paragraph.item(line, label.get());
        else paragraph.line(line, !line.startsLow() && !itemFollows(at + 1));
    }

    /** Looks ahead once for all lines up to the next item or paragraph. */
    private boolean itemFollows(int at) {
        if (at > seen) {
            seen = at;
            while (seen < end && !ends(seen) && lines.item(seen).isEmpty()) seen++;
        }
        return seen < end && !ends(seen);
    }

    /** Whether what starts here is no item. */
    private boolean ends(int at) {
        return levels == null ? lines.at(at).paragraph().isPresent() : levels.numbered(at);
    }

    private void closeParagraph() {
        if (open != null) paragraphs.add(open.closed(clauses));
        open = null;
    }
}
