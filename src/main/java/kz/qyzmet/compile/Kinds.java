package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.compile.Outline.Part;

/** What a paragraph tells, by the words of its heading sentence. */
final class Kinds {
    /** A heading longer than this is no heading; its first words must do. */
    private static final int LONGEST = 900;

    private Kinds() {}

    static ParagraphKind of(Clauses clauses, Place head, List<Part> parts) {
        boolean items = parts.stream().anyMatch(Part::item);
        return clauses.meanings(sentence(clauses, head), "paragraph").stream()
                .map(ParagraphKind::valueOf)
                .filter(kind -> !(items && kind == ParagraphKind.CHARTS))
                .findFirst()
                .orElse(ParagraphKind.OTHER);
    }

    private static Place sentence(Clauses clauses, Place head) {
        int colon = clauses.text().indexOf(':', head.from());
        int to = Math.min(head.to(), head.from() + LONGEST);
        return new Place(head.ref(), head.from(), colon >= 0 && colon < to ? colon : to);
    }
}
