package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of functional units, by which acts of 2012–2014 tell their procedure: a column for each step, a row for each thing told of it.
 *
 * @param ref of the annex it stands in
 * @param rows cells from left to right, without the labels
 */
record UnitTable(String ref, Place whole, Map<UnitRow, List<Place>> rows) {

    /** Whether it is known who does what, and every row has a cell for each step; the last step needs no next one. */
    boolean readable(Clauses clauses) {
        int count = row(UnitRow.UNIT).size();
        return count > 0
                && rows.containsKey(UnitRow.ACTION)
                && rows.entrySet().stream()
                        .allMatch(row -> row.getValue().size() == count
                                || (row.getKey() == UnitRow.NEXT
                                        && row.getValue().size() == count - 1))
                && IntStream.range(1, count)
                        .allMatch(column -> number(clauses, column) == number(clauses, column - 1) + 1);
    }

    int size() {
        return row(UnitRow.UNIT).size();
    }

    /** As printed above the column, else by its place. */
    int number(Clauses clauses, int column) {
        return cell(UnitRow.NUMBER, column)
                .map(cell -> Line.Label.number(clauses.words(cell)))
                .orElse(column + 1);
    }

    Optional<Place> cell(UnitRow row, int column) {
        var cells = row(row);
        return column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
    }

    private List<Place> row(UnitRow row) {
        return rows.getOrDefault(row, List.of());
    }
}
