package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qyzmet.compile.Outline.Attached;

/** Takes an act apart into its own part and the regulations attached to it. */
final class Outliner {
    /** Lines a header or a title may take. */
    private static final int LINES = 12;

    private static final int TITLE = 6;
    private static final int LONGEST_HEADER = 160;

    private static final Set<ParagraphKind> AROUND_STEPS = EnumSet.of(
            ParagraphKind.START_GROUND, ParagraphKind.OUTCOMES, ParagraphKind.PARTICIPANTS, ParagraphKind.SEQUENCE);

    private final Clauses clauses;
    private final Lines lines;

    private Outliner(Clauses clauses) {
        this.clauses = clauses;
        this.lines = new Lines(clauses);
    }

    static Outline outline(Clauses clauses) {
        return new Outliner(clauses).outline();
    }

    /** Lines of a regulation: header, title, body, each ending where the next begins. */
    private record Stretch(int header, int title, int body) {}

    private Outline outline() {
        var starts = starts();
        var regulations = new ArrayList<Attached>();
        for (int at = 0; at < starts.size(); at++) {
            int end = at + 1 < starts.size() ? starts.get(at + 1).header() : lines.size();
            regulations.add(regulation(at + 1, starts.get(at), end));
        }
        return act(starts.isEmpty() ? lines.size() : starts.getFirst().header(), regulations);
    }

    private List<Stretch> starts() {
        var starts = titled();
        return starts.isEmpty() ? untitled() : starts;
    }

    /** A text that lost its title is known by the paragraphs that only regulations have. */
    private List<Stretch> untitled() {
        int first = first(lines.size());
        if (first == lines.size() || !tellsSteps(first)) return List.of();
        int title = Math.max(0, first - 1);
        return List.of(new Stretch(title, title, title == first ? first : title + 1));
    }

    private boolean tellsSteps(int first) {
        var kinds = BodyReader.read(clauses, lines, first, lines.size()).chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(Outline.Paragraph::kind)
                .collect(Collectors.toSet());
        return kinds.contains(ParagraphKind.CONTENT) && !Collections.disjoint(kinds, AROUND_STEPS);
    }

    private List<Stretch> titled() {
        var starts = new ArrayList<Stretch>();
        for (int at = 0; at < lines.size(); at++)
            if (lines.title(at)) {
                var stretch = stretch(at);
                starts.add(stretch);
                at = stretch.body() - 1;
            }
        return starts;
    }

    private Stretch stretch(int line) {
        int body = line + 1;
        while (body < lines.size() && !bodyStarts(body)) body++;
        int title = named(line, body);
        while (title > 0 && continues(title)) title--;
        return new Stretch(header(title), title, body);
    }

    /** The line that opens the service's name in quotes, where the title's last lines hold none. */
    private int named(int line, int body) {
        if (IntStream.range(line, body).anyMatch(at -> lines.at(at).quotes())) return line;
        for (int at = line - 1; at >= Math.max(0, line - TITLE); at--) {
            if (lines.at(at).endsWith(".;:") || lines.header(at)) break;
            if (lines.at(at).quoted()) return at;
        }
        return line;
    }

    private boolean continues(int line) {
        var before = lines.at(line - 1);
        return lines.at(line).startsLow()
                && Character.isLetter(lines.at(line).text().charAt(0))
                && !before.endsWith(".;:")
                && !lines.header(line - 1);
    }

    private boolean bodyStarts(int line) {
        return lines.at(line).paragraph().isPresent() || lines.first(line) || lines.heading(line) || lines.note(line);
    }

    /** The first of the lines above the title that name the act; the title's own line where none does. */
    private int header(int title) {
        int header = title;
        for (int at = title - 1; at >= Math.max(0, title - LINES); at--) {
            var line = lines.at(at);
            if (line.item().isPresent()
                    || line.paragraph().isPresent()
                    || line.endsWith(";:")
                    || line.text().length() > LONGEST_HEADER) break;
            if (lines.header(at)) header = at;
        }
        return header;
    }

    private Attached regulation(int number, Stretch stretch, int end) {
        var body = BodyReader.read(clauses, lines, stretch.body(), end);
        var title = new Place(
                "",
                lines.at(stretch.title()).from(),
                lines.at(Math.max(stretch.title(), stretch.body() - 1)).to());
        return new Attached(
                number,
                places(stretch.header(), stretch.title()),
                title,
                body.chapters(),
                body.annexes(),
                body.notes());
    }

    private Outline act(int end, List<Attached> regulations) {
        int first = first(end);
        var orders = BodyReader.read(clauses, lines, first, end);
        return ActPart.of(places(0, first), orders, regulations);
    }

    /** The first paragraph, {@code end} where there is none. */
    private int first(int end) {
        return IntStream.range(0, end).filter(lines::first).findFirst().orElse(end);
    }

    private List<Place> places(int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> lines.at(at).place("")).toList();
    }
}
