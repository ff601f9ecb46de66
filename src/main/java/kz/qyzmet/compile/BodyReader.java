package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.compile.Outline.Chapter;
import kz.qyzmet.compile.Outline.Note;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;
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
    private @Nullable Open open;
    private final @Nullable Levels levels;
    private int number;
    private int seen = -1;

    /** The paragraph being read. {@code owner} is the ref that unnumbered lines get. */
    private static final class Open {
        final String ref;
        final int from;
        final Place head;
        final List<Part> parts = new ArrayList<>();
        String owner;
        int item;
        boolean dotted;
        /** What it tells where its own words do not say: that of the paragraph it is a part of. */
        @Nullable
        ParagraphKind within;

        Open(String ref, int from, Place head) {
            this.ref = ref;
            this.from = from;
            this.head = head;
            this.owner = ref;
        }
    }

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
        return new Body(List.copyOf(reader.chapters), List.copyOf(reader.annexes), List.copyOf(reader.notes));
    }

    private void line(int at) {
        var line = lines.at(at);
        if (lines.annex(at)) annex(at);
        else if (!annexes.isEmpty()) extendAnnex(line);
        else if (lines.note(at)) notes.add(new Note(open == null ? "" : open.ref, line.place("")));
        else if (chapter(at)) chapter(line);
        else if (!paragraph(at) && open != null) part(at, open);
    }

    private void annex(int at) {
        int from = lines.at(at).from();
        if (annexes.isEmpty() && open != null) {
            for (int back = at - 1; back > at - ANNEX_HEADER && back >= 0; back--) {
                var line = lines.at(back);
                if (line.endsWith(".;:")
                        || open.parts.isEmpty()
                        || open.parts.getLast().item()) break;
                from = line.from();
                open.parts.removeLast();
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
        open = open(line, label.get());
        return true;
    }

    private static Open open(Line line, Line.Label label) {
        return new Open(label.printed(), line.from(), new Place(label.printed(), label.end(), line.to()));
    }

    /** A part of a paragraph that has items of its own, or follows such a one: {@code 5.1} of {@code 5}. */
    private boolean within(int at) {
        var line = lines.at(at);
        var label = line.nested();
        if (open == null || label.isEmpty()) return false;
        boolean first = label.get().above().equals(open.ref) && line.endsWith(":") && itemsStart(at + 1);
        if (!first && !(open.within != null && follows(label.get(), open.ref))) return false;
        var kind = open.within != null && !first ? open.within : Kinds.of(clauses, open.head, open.parts);
        closeParagraph();
        open = open(line, label.get());
        open.within = kind;
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
        return open != null
                && open.dotted
                && line.paragraph().filter(label -> label.number() == due()).isPresent();
    }

    private int due() {
        return open == null ? 1 : open.item + 1;
    }

    /** Whether a number with a point is an item's: it runs on from the items, not from the paragraphs. */
    private boolean inside(int at, Line.Label label) {
        int printed = label.number();
        boolean next = printed > number && printed <= number + GAP;
        boolean told = !clauses.in(lines.at(at).place(""), "paragraph").isEmpty();
        if (open == null) return !next;
        if (open.dotted && printed == open.item + 1 && !told) return true;
        return !next && !(told && printed == number);
    }

    private void part(int at, Open paragraph) {
        var line = lines.at(at);
        var label = nested(line, paragraph).or(() -> lines.item(at));
        if (label.isPresent()) item(line, label.get(), paragraph);
        else continuation(at, paragraph);
    }

    /** An item that repeats its paragraph's number: {@code 5.1} of {@code 5}. */
    private static Optional<Line.Label> nested(Line line, Open paragraph) {
        return line.nested()
                .filter(label -> label.above().equals(paragraph.ref))
                .map(label -> new Line.Label(label.last(), label.end()))
                .filter(label -> label.number() > paragraph.item && label.number() <= paragraph.item + GAP);
    }

    private static void item(Line line, Line.Label label, Open paragraph) {
        int printed = label.number() > 0 ? label.number() : misread(label.printed(), paragraph.item + 1);
        paragraph.dotted |= line.paragraph().isPresent();
        if (printed > 0) paragraph.item = printed;
        paragraph.owner =
                paragraph.ref + "." + (printed > 0 ? printed : label.printed().toLowerCase(Locale.ROOT));
        paragraph.parts.add(new Part(label.printed(), new Place(paragraph.owner, label.end(), line.to())));
    }

    /** A letter printed where a digit of its shape is due: {@code б)} for {@code 6)}. */
    private static int misread(String letter, int due) {
        int shape = "оlзчбв".indexOf(letter.toLowerCase(Locale.ROOT));
        return shape >= 0 && List.of(10, 1, 3, 4, 6, 8).get(shape) == due ? due : 0;
    }

    /** A line that starts anew behind the last item belongs to the paragraph, any other to what it follows. */
    private void continuation(int at, Open paragraph) {
        var line = lines.at(at);
        if (!line.startsLow() && !itemFollows(at + 1)) paragraph.owner = paragraph.ref;
        paragraph.parts.add(new Part("", line.place(paragraph.owner)));
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
        if (open == null) return;
        int to = open.parts.isEmpty()
                ? open.head.to()
                : open.parts.getLast().place().to();
        var whole = new Place(open.ref, open.from, to);
        var kind = Kinds.of(clauses, open.head, open.parts);
        if (kind == ParagraphKind.OTHER && open.within != null) kind = open.within;
        paragraphs.add(new Paragraph(open.ref, kind, open.head, whole, List.copyOf(open.parts)));
        open = null;
    }
}
