package kz.qyzmet.acttext;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Pass: in a row of three filled cells or more bars part the cells, also where the text was saved with tabs, and an empty cell
 * behind others is a dash, so that columns can be counted.
 */
final class Cells {
    private static final int FEWEST = 3;
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]++");
    private static final Pattern BARS = Pattern.compile("(?<=[^\\s|])[ \\t]*+\\|[ \\t|]*+");
    private static final Pattern TABS = Pattern.compile("(?<=\\S) *+\\t[ \\t]*+");

    private Cells() {}

    static Traced part(Traced text) {
        var edit = text.edit();
        int done = 0;
        for (var line : LINE.matcher(text.text()).results().toList()) {
            char mark = line.group().indexOf('|') < 0 ? '\t' : '|';
            if (!row(line.group(), mark)) continue;
            var gaps = (mark == '|' ? BARS : TABS).matcher(text.text()).region(line.start(), line.end());
            while (gaps.find()) {
                boolean last = gaps.end() == line.end();
                if (last && line.group().strip().charAt(0) == '|') break; // the outer bars of a row, no cell
                long marks = gaps.group().chars().filter(c -> c == mark).count();
                edit.keep(done, gaps.start());
                bars(edit, marks, gaps.start(), last);
                done = gaps.end();
            }
        }
        return edit.keep(done, text.text().length()).done();
    }

    private static boolean row(String line, char mark) {
        return line.indexOf(mark) >= 0
                && Arrays.stream(line.split(mark == '|' ? "\\|" : "\\t"))
                                .filter(cell -> !cell.isBlank())
                                .count()
                        >= FEWEST;
    }

    private static void bars(Traced.Edit edit, long marks, int at, boolean last) {
        for (long mark = 1; mark <= marks; mark++) {
            edit.put(' ', at).put('|', at).put(' ', at);
            if (last || mark < marks) edit.put('–', at);
        }
    }
}
