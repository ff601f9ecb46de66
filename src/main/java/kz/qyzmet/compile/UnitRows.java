package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the tables of functional units in an annex by the labels of their rows. */
final class UnitRows {
    private static final Pattern CELL = Pattern.compile("[^|\\n]++");
    private static final Pattern LINE = Pattern.compile("[^\\n]++");
    private static final Pattern NUMBER = Pattern.compile("\\d++");
    private static final Pattern NEXT = Pattern.compile("\\d++|[–-]");
    /** What may stand in the last row, which no label ends. */
    private static final Pattern LAST = Pattern.compile("(?:\\n\\s*+[\\d–-][^\\n]*+)*+");

    private final Clauses clauses;
    private final Place annex;

    private UnitRows(Clauses clauses, Place annex) {
        this.clauses = clauses;
        this.annex = annex;
    }

    /** All tables in the annex, those that cannot be read included. */
    static List<UnitTable> tables(Clauses clauses, Place annex) {
        var rows = new UnitRows(clauses, annex);
        return rows.groups().stream()
                .filter(group -> group.containsKey(UnitRow.NUMBER) || group.containsKey(UnitRow.UNIT))
                .map(rows::table)
                .toList();
    }

    /** A label told again begins another table. */
    private List<Map<UnitRow, Clause>> groups() {
        var groups = new ArrayList<Map<UnitRow, Clause>>();
        for (var label : clauses.in(annex, "unit-row")) {
            if (!begins(label)) continue;
            var row = UnitRow.valueOf(label.means());
            if (groups.isEmpty() || groups.getLast().containsKey(row)) groups.add(new EnumMap<>(UnitRow.class));
            groups.getLast().put(row, label);
        }
        return groups;
    }

    /** Whether it starts its line or the first cell that is no row's number. */
    private boolean begins(Clause label) {
        int at = label.from();
        while (at > annex.from() && !Character.isLetter(clauses.text().charAt(at - 1)))
            if (clauses.text().charAt(--at) == '\n') return true;
        return at == annex.from();
    }

    private UnitTable table(Map<UnitRow, Clause> labels) {
        var rows = new EnumMap<UnitRow, List<Place>>(UnitRow.class);
        int from = annex.to();
        int to = annex.from();
        for (var label : labels.entrySet()) {
            int end = end(label.getValue(), labels);
            rows.put(label.getKey(), cells(label.getKey(), label.getValue().to(), end));
            from = Math.min(from, label.getValue().from());
            to = Math.max(to, end);
        }
        return new UnitTable(annex.ref(), new Place(annex.ref(), from, to), rows);
    }

    /** Where the row ends: with its line if it has bars, else before the next label. */
    private int end(Clause label, Map<UnitRow, Clause> labels) {
        int line = lineEnd(label.to());
        int bar = clauses.text().indexOf('|', label.to(), line);
        if (bar >= 0) return line;
        return labels.values().stream()
                .filter(other -> other.from() > label.from())
                .mapToInt(other -> clauses.text().lastIndexOf('\n', other.from()))
                .min()
                .orElseGet(() -> last(line));
    }

    private int lineEnd(int offset) {
        int end = clauses.text().indexOf('\n', offset);
        return end < 0 ? annex.to() : Math.min(end, annex.to());
    }

    private int last(int line) {
        var rest = LAST.matcher(clauses.text()).region(line, annex.to());
        return rest.lookingAt() ? rest.end() : line;
    }

    private List<Place> cells(UnitRow row, int from, int to) {
        int bar = clauses.text().indexOf('|', from, to);
        if (bar >= 0) return found(CELL, bar + 1, to);
        return switch (row) {
            case NUMBER -> counted(found(NUMBER, from, to));
            case NEXT -> found(NEXT, from, to);
            case TERM ->
                Terms.in(clauses, new Place(annex.ref(), from, to)).stream()
                        .map(Terms.Found::place)
                        .toList();
            case UNIT, ACTION, OUTCOME ->
                found(LINE, from, to).stream()
                        .filter(cell -> clauses.words(cell).chars().anyMatch(Character::isLetter))
                        .toList();
        };
    }

    /** The rows may be numbered too: what does not go on counting is no column. */
    private List<Place> counted(List<Place> numbers) {
        int count = 1;
        while (count < numbers.size() && number(numbers, count) == number(numbers, count - 1) + 1) count++;
        return numbers.subList(0, Math.min(count, numbers.size()));
    }

    private int number(List<Place> numbers, int at) {
        return Line.Label.number(clauses.words(numbers.get(at)));
    }

    private List<Place> found(Pattern pattern, int from, int to) {
        return pattern.matcher(clauses.text())
                .region(from, to)
                .results()
                .map(cell -> stripped(cell.start(), cell.end()))
                .toList();
    }

    private Place stripped(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(clauses.text().charAt(start))) start++;
        while (end > start && Character.isWhitespace(clauses.text().charAt(end - 1))) end--;
        return new Place(annex.ref(), start, end);
    }
}
