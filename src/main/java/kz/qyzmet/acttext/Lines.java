package kz.qyzmet.acttext;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Pass: lines broken mid-phrase are joined; every heading, numbered paragraph, item and free paragraph keeps its own. */
final class Lines {
    private static final Pattern COMPOUND_END = Pattern.compile(
            "(?:\\d|(?<!\\p{L})" + firstParts() + ")-$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}-]{1,60}-$");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}-]++");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–]? ?\\d{1,3} ?[-–]?");

    private Lines() {}

    static Traced join(Traced text) {
        var rows =
                Row.of(text.text()).stream().filter(row -> !isPageNumber(row)).toList();
        if (rows.isEmpty()) return text.edit().done();
        var flow = Flow.of(rows);
        var words = words(rows);
        var edit = text.edit();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i == 0 || !flow.goesOn(rows.get(i - 1), row)) {
                if (i > 0) edit.put('\n', rows.get(i - 1).to());
            } else join(edit, rows.get(i - 1), row, words);
            edit.keep(row.from(), row.to());
        }
        return edit.done();
    }

    private static void join(Traced.Edit edit, Row before, Row row, Set<String> words) {
        var tail = tail(before);
        if (!LAST_WORD.matcher(tail).find() && !COMPOUND_END.matcher(tail).find()) edit.put(' ', before.to());
        else if (isHyphenation(tail, row, words)) edit.unput();
    }

    /** A word hyphenated by its line has no hyphen elsewhere in the act. */
    private static boolean isHyphenation(String tail, Row row, Set<String> words) {
        var start = LAST_WORD.matcher(tail);
        var end = FIRST_WORD.matcher(row.words());
        if (COMPOUND_END.matcher(tail).find() || !start.find() || !end.lookingAt()) return false;
        return words.contains(start.group().replace("-", "") + end.group())
                && !words.contains(start.group() + end.group());
    }

    private static Set<String> words(List<Row> rows) {
        var words = new HashSet<String>();
        for (var row : rows) {
            if (row.last() != '-') continue;
            collect(rows, words);
            break;
        }
        return words;
    }

    private static void collect(List<Row> rows, Set<String> words) {
        for (var row : rows) FIRST_WORD.matcher(row.words()).results().forEach(word -> words.add(word.group()));
    }

    private static String tail(Row row) {
        return row.text().substring(Math.max(row.from(), row.to() - 60), row.to());
    }

    private static boolean isPageNumber(Row row) {
        return row.blanks() > 0
                && row.length() <= 7
                && PAGE_NUMBER.matcher(row.words()).matches();
    }

    private static String firstParts() {
        return Habits.list("compounds").stream()
                .map(pair -> pair.substring(0, pair.indexOf(' ')))
                .distinct()
                .collect(java.util.stream.Collectors.joining("|", "(?:", ")"));
    }
}
