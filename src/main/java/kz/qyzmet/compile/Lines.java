package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of an act, with what each of them may begin. Items and chapters that stand in the middle of a line begin one of their own. */
final class Lines {
    private static final Pattern INNER_ITEM = Pattern.compile("(?<=[:;.])\\s+(?=(?:\\d{1,2}|[а-е])\\s*\\)\\s*\\p{L})");
    private static final Pattern INNER_NUMBER = Pattern.compile("\\s(?=\\d{1,2}\\s*\\.\\s*\\p{Lu})");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—:.)]\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int LONGEST_TITLE = 400;

    private final List<Line> lines = new ArrayList<>();
    private final Clauses clauses;

    Lines(Clauses clauses) {
        this.clauses = clauses;
        for (var line : Line.of(clauses.text())) split(line);
    }

    private void split(Line line) {
        var title = clauses.in(line.place(""), "title").stream().findFirst();
        var number = INNER_NUMBER.matcher(line.text());
        if (title.isPresent()
                && number.find(
                        title.get().to() - line.from() - 1 < 0 ? 0 : title.get().to() - line.from() - 1)
                && clauses.has(new Place("", line.from() + number.end(), line.to()), "heading", "GENERAL")) {
            lines.add(part(line, 0, number.start()));
            lines.add(part(line, number.end(), line.text().length()));
        } else splitItems(line);
    }

    private void splitItems(Line line) {
        int start = 0;
        for (var inner = INNER_ITEM.matcher(line.text()); inner.find(); start = inner.end())
            lines.add(part(line, start, inner.start()));
        lines.add(part(line, start, line.text().length()));
    }

    private static Line part(Line line, int start, int end) {
        return new Line(line.from() + start, line.from() + end, line.text().substring(start, end), line.marked());
    }

    int size() {
        return lines.size();
    }

    Line at(int index) {
        return lines.get(index);
    }

    /** «Сноска…», «Ескерту…»: what the publisher added. */
    boolean note(int index) {
        return starts(index, "note");
    }

    /** A line above a regulation that tells the act it is attached to. */
    boolean header(int index) {
        return !clauses.meanings(at(index).place(""), "header").isEmpty();
    }

    /** The line that makes what follows an annex of the regulation. */
    boolean annex(int index) {
        var line = at(index);
        return line.text().length() < LONGEST_TITLE
                && (starts(index, "annex-start") || ends(index, "annex-end"))
                && !line.endsWith(";,");
    }

    boolean starts(int index, String kind) {
        var line = at(index);
        return clauses.next(line.from(), kind)
                .filter(clause -> clause.from() < line.to() && bare(line.from(), clause.from()))
                .isPresent();
    }

    /** The number or letter of an item that starts here, also one told in words: «Процедура 1 –». */
    Optional<Line.Label> item(int index) {
        var line = at(index);
        if (line.item().isPresent() || line.paragraph().isPresent())
            return line.item().or(line::paragraph);
        return clauses.next(line.from(), "item-label")
                .filter(label -> label.to() < line.to() && bare(line.from(), label.from()))
                .flatMap(label -> label(label, line));
    }

    private Optional<Line.Label> label(Clause label, Line line) {
        var dash = DASH.matcher(clauses.text().substring(label.to(), line.to()));
        if (!dash.lookingAt()) return Optional.empty();
        return NUMBER.matcher(clauses.text().substring(label.from(), label.to()))
                .results()
                .map(number -> new Line.Label(number.group(), label.to() + dash.end()))
                .findFirst();
    }

    private boolean ends(int index, String kind) {
        var line = at(index);
        return clauses.previous(line.to(), kind)
                .filter(clause -> clause.to() > line.from() && bare(clause.to(), line.to()))
                .isPresent();
    }

    /** Whether nothing but quotes and blank stands between. */
    private boolean bare(int from, int to) {
        return from <= to && clauses.text().substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the line has the words of a chapter's heading. */
    boolean heading(int index) {
        var place = at(index).place("");
        return at(index).text().length() < LONGEST_TITLE
                && !clauses.meanings(place, "heading").isEmpty()
                && !clauses.has(place, "paragraph", "CHARTS");
    }

    /** A regulation's title ends or starts here: its nominative stands alone, and the regulation's first words follow. */
    boolean title(int index) {
        var line = at(index);
        if (line.item().isPresent() || line.paragraph().isPresent() || line.endsWith(";:,")) return false;
        return (starts(index, "title-start") || ends(index, "title-end")) && begins(index + 1);
    }

    /** Whether the first of all paragraphs starts here: {@code 1.}, {@code 1.1.}. */
    boolean first(int index) {
        var label = at(index).nested().filter(nested -> nested.printed().equals("1.1"));
        return label.or(at(index)::paragraph)
                .filter(first -> first.last().equals("1"))
                .isPresent();
    }

    private boolean begins(int index) {
        for (int at = index; at < Math.min(index + 8, size()); at++) {
            if (first(at) || heading(at)) return true;
            if (at(at).item().isPresent()) return false;
        }
        return false;
    }
}
