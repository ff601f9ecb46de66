package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.qyzmet.compile.Outline.Chapter;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;

/** What paragraphs tell by where they stand and what their lists hold, where their first words do not say. */
final class Positions {
    private static final Set<ParagraphKind> VAGUE =
            Set.of(ParagraphKind.OTHER, ParagraphKind.SERVICE, ParagraphKind.RESULT, ParagraphKind.CONTENT);

    private final Clauses clauses;
    private final List<Chapter> chapters;

    private Positions(Clauses clauses, List<Chapter> chapters) {
        this.clauses = clauses;
        this.chapters = chapters;
    }

    static List<Chapter> of(Clauses clauses, List<Chapter> chapters) {
        var positions = new Positions(clauses, chapters);
        return List.copyOf(chapters.stream()
                .map(chapter -> new Chapter(chapter.number(), chapter.title(), positions.placed(chapter)))
                .toList());
    }

    private List<Paragraph> placed(Chapter chapter) {
        int at = chapters.indexOf(chapter);
        int steps = steps();
        var placed = new ArrayList<Paragraph>();
        for (var paragraph : chapter.paragraphs()) placed.add(paragraph.as(kind(paragraph, at, steps)));
        return placed;
    }

    private ParagraphKind kind(Paragraph paragraph, int chapter, int steps) {
        var kind = paragraph.kind();
        if (!VAGUE.contains(kind) || steps < 1 || chapter < steps) return kind;
        if (chapter == steps) return beside(paragraph);
        if (chapter > steps + 1) return kind;
        if (running(paragraph)) return ParagraphKind.PARTICIPANTS;
        if (names(paragraph) && !listed(ParagraphKind.PARTICIPANTS)) return ParagraphKind.PARTICIPANTS;
        return deeds(paragraph, false) && !listed(ParagraphKind.SEQUENCE) ? ParagraphKind.SEQUENCE : kind;
    }

    /** In the chapter of the steps: the list of steps, and what looks like one and has neither items nor terms. */
    private ParagraphKind beside(Paragraph paragraph) {
        var kind = paragraph.kind();
        if (!listed(ParagraphKind.CONTENT) && deeds(paragraph, true)) return ParagraphKind.CONTENT;
        boolean bare = paragraph.parts().isEmpty()
                && clauses.in(paragraph.whole(), "unit").isEmpty();
        boolean second = kind == ParagraphKind.CONTENT
                && chapters.stream()
                        .flatMap(chapter -> chapter.paragraphs().stream())
                        .filter(other -> other.kind() == kind && !other.parts().isEmpty())
                        .anyMatch(other ->
                                other.whole().from() < paragraph.whole().from());
        return second && bare ? ParagraphKind.OUTCOMES : kind;
    }

    /** The chapter that tells the steps, -1 where none does. */
    private int steps() {
        for (int at = 0; at < chapters.size(); at++)
            if (chapters.get(at).paragraphs().stream()
                    .anyMatch(paragraph -> paragraph.kind() == ParagraphKind.CONTENT
                            && !paragraph.parts().isEmpty())) return at;
        for (int at = 1; at < chapters.size(); at++)
            if (chapters.get(at).paragraphs().stream()
                    .anyMatch(paragraph -> VAGUE.contains(paragraph.kind()) && deeds(paragraph, true))) return at;
        return -1;
    }

    private boolean listed(ParagraphKind kind) {
        return chapters.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .anyMatch(paragraph ->
                        paragraph.kind() == kind && !paragraph.parts().isEmpty());
    }

    /** Whether most items tell who does what; {@code terms}: and how long it takes. */
    private boolean deeds(Paragraph paragraph, boolean terms) {
        return most(paragraph, terms ? place -> !Terms.in(clauses, place).isEmpty() : this::does);
    }

    private boolean names(Paragraph paragraph) {
        return most(paragraph, place -> !does(place) && Terms.in(clauses, place).isEmpty());
    }

    /** Two of three items, each naming somebody. */
    private boolean most(Paragraph paragraph, Predicate<Place> tells) {
        var items = paragraph.items();
        long told = items.stream()
                .map(Part::place)
                .filter(place -> acts(place) && tells.test(place))
                .count();
        return items.size() > 1 && told * 3 >= items.size() * 2L;
    }

    private boolean acts(Place place) {
        return clauses.in(place, "role").stream()
                .anyMatch(role -> !role.means().equals("NONE") && !role.means().equals("RECIPIENT"));
    }

    private boolean does(Place place) {
        return clauses.in(place, "action").stream()
                .anyMatch(deed -> StepReader.deed(deed).counts());
    }

    /** Participants in running text: one sentence that names several and no term. */
    private boolean running(Paragraph paragraph) {
        return paragraph.parts().isEmpty()
                && clauses.has(paragraph.head(), "paragraph", ParagraphKind.PARTICIPANTS.name())
                && clauses.in(paragraph.head(), "role").stream()
                                .filter(role -> !role.means().equals("NONE"))
                                .count()
                        > 1
                && Terms.in(clauses, paragraph.head()).isEmpty();
    }
}
