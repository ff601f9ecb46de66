package kz.qyzmet.acttext;

import java.util.List;

/**
 * Pass: the text boxes of a diagram, one on a line of its own in square brackets. Programs that save Word files as text
 * set them apart by round brackets alone on their lines.
 */
final class Boxes {
    private static final int MOST_LINES = 60;

    private Boxes() {}

    static Traced fold(Traced text) {
        var rows = Row.of(text.text());
        var edit = text.edit();
        int done = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!opens(rows.get(i))) continue;
            int end = end(rows, i);
            if (end < 0) continue;
            int mark = rows.get(i).to() - 1;
            edit.keep(done, rows.get(i).from());
            if (end > i + 1) fold(edit, rows.subList(i + 1, end), mark);
            // a bracket that opens the next box on the same line is looked at again
            done = end == rows.size()
                    ? text.text().length()
                    : opens(rows.get(end))
                            ? rows.get(end).from()
                            : rows.get(end).to();
            i = end - 1;
        }
        return edit.keep(done, text.text().length()).done();
    }

    private static void fold(Traced.Edit edit, List<Row> content, int mark) {
        edit.put('\n', mark).put('[', mark);
        edit.keep(content.getFirst().from(), content.getFirst().to());
        for (var row : content.subList(1, content.size()))
            edit.put(' ', row.from()).keep(row.from(), row.to());
        edit.put(']', content.getLast().to()).put('\n', content.getLast().to());
    }

    private static int end(List<Row> rows, int start) {
        for (int i = start + 1; i < rows.size() && i < start + MOST_LINES; i++) {
            if (rows.get(i).first() == ')' && (rows.get(i).length() == 1 || opens(rows.get(i)))) return i;
            if (opens(rows.get(i))) return -1;
        }
        return start + MOST_LINES >= rows.size() ? rows.size() : -1; // a file may end inside a diagram
    }

    private static boolean opens(Row row) {
        return row.words().matches("(?:\\) *)?\\(");
    }
}
