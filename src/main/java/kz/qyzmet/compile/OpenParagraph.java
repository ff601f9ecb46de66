package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;
import org.jspecify.annotations.Nullable;

/** The paragraph being read, with its items so far. */
final class OpenParagraph {
    /** Items that may be missing between two numbers before the second is taken for something else. */
    private static final int GAP = 6;

    private final int from;
    private final Place head;
    private final List<Part> parts = new ArrayList<>();
    private final String ref;
    /** What it tells where its own words do not say: that of the paragraph it is a part of. */
    private final @Nullable ParagraphKind within;
    /** The ref that unnumbered lines get. */
    private String owner;

    private int item;
    private boolean dotted;
    /** Whether the last item ends with a colon: letters behind it number what it tells. */
    private boolean opened;

    /** @param within what the paragraph tells that this one is a part of; null for most */
    OpenParagraph(Line line, Line.Label label, @Nullable ParagraphKind within) {
        this.ref = label.printed();
        this.from = line.from();
        this.head = new Place(ref, label.end(), line.to());
        this.owner = ref;
        this.within = within;
    }

    String ref() {
        return ref;
    }

    @Nullable
    ParagraphKind within() {
        return within;
    }

    /** The number that goes on with its items. */
    int due() {
        return item + 1;
    }

    /** Whether its items are numbered with a point, as paragraphs are. */
    boolean dotted() {
        return dotted;
    }

    /** An item that repeats its paragraph's number: {@code 5.1} of {@code 5}. */
    Optional<Line.Label> nested(Line line) {
        return line.nested()
                .filter(label -> label.above().equals(ref))
                .map(label -> new Line.Label(label.last(), label.end()))
                .filter(label -> label.number() > item && label.number() <= item + GAP);
    }

    void item(Line line, Line.Label label) {
        if (opened && label.number() == 0) {
            parts.add(new Part("", new Place(owner, label.end(), line.to())));
            return;
        }
        int printed = label.number() > 0 ? label.number() : misread(label.printed(), due());
        opened = printed > 0 && line.endsWith(":");
        dotted |= line.paragraph().isPresent();
        if (printed > 0) item = printed;
        owner = ref + "." + (printed > 0 ? printed : label.printed().toLowerCase(Locale.ROOT));
        parts.add(new Part(label.printed(), new Place(owner, label.end(), line.to())));
    }

    /** A letter printed where a digit of its shape is due: {@code б)} for {@code 6)}. */
    private static int misread(String letter, int due) {
        int shape = "оlзчбв".indexOf(letter.toLowerCase(Locale.ROOT));
        return shape >= 0 && List.of(10, 1, 3, 4, 6, 8).get(shape) == due ? due : 0;
    }

    /** @param anew whether the line belongs to the paragraph rather than to what it follows */
    void line(Line line, boolean anew) {
        if (anew) owner = ref;
        parts.add(new Part("", line.place(owner)));
    }

    /** Whether the last that was read has no number of its own. */
    boolean endsWithLine() {
        return !parts.isEmpty() && !parts.getLast().item();
    }

    void takeBackLine() {
        parts.removeLast();
    }

    ParagraphKind kind(Clauses clauses) {
        return Kinds.of(clauses, head, parts);
    }

    Paragraph closed(Clauses clauses) {
        int to = parts.isEmpty() ? head.to() : parts.getLast().place().to();
        var kind = kind(clauses);
        if (kind == ParagraphKind.OTHER && within != null) kind = within;
        return new Paragraph(ref, kind, head, new Place(ref, from, to), List.copyOf(parts));
    }
}
