package kz.qyzmet.acttext;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param from offset of its first character that is no space
 * @param to offset after its last one; the same where the line is blank
 * @param indent spaces before it
 * @param blanks blank lines before it
 */
record Row(String text, int from, int to, int indent, int blanks) {
    /** The lines that are not blank. */
    static List<Row> of(String text) {
        var rows = new ArrayList<Row>();
        int blanks = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            var row = row(text, start, end, blanks);
            blanks = row.to == row.from ? blanks + 1 : 0;
            if (row.to > row.from) rows.add(row);
            start = end + 1;
        }
        return rows;
    }

    private static Row row(String text, int start, int end, int blanks) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') from++;
        int to = end;
        while (to > from && text.charAt(to - 1) == ' ') to--;
        return new Row(text, from, to, from - start, blanks);
    }

    int length() {
        return to - from;
    }

    char first() {
        return text.charAt(from);
    }

    char last() {
        return text.charAt(to - 1);
    }

    /** The line without the spaces around it. */
    String words() {
        return text.substring(from, to);
    }
}
