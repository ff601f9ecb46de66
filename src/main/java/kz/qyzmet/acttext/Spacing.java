package kz.qyzmet.acttext;

import java.util.regex.Pattern;

/** Pass: words whose letters were set apart are words again: {@code қ о л} becomes {@code қол}. */
final class Spacing {
    /** Three letters apart: no language of ours has three words of one letter in a row. */
    private static final Pattern APART = Pattern.compile("(?<![^\\s:;(\"«])\\p{L} \\p{L} \\p{L}(?![\\p{L}\\p{N}])");

    private static final Pattern PIECE = Pattern.compile("\\S++(?: \\S++)*+");
    private static final Pattern ALL_APART = Pattern.compile("[:;(\"«]?\\S(?: \\S)++[.,;:)\"»]*");
    /** No word is longer, and no line of letters is looked at from each of them to its end. */
    private static final Pattern RUN = Pattern.compile("(?<!\\S)\\p{L}(?: [\\p{L}-]){2,60}+(?: [.,;:)])*+(?!\\S)");
    /** The last word of a stretched line: the letters before the stop, themselves apart, are its ending. */
    private static final Pattern STRETCHED = Pattern.compile("(?m)(?<=  )(\\p{L}++) (\\p{L}{1,2}) ([.;]) *+$");

    private static final Pattern STOP_FIRST = Pattern.compile("(?m)(?:^| )(:)(?=\\p{Lu}{2})[\\p{Lu} ]{0,60}+$");
    private static final Pattern LINE = Pattern.compile("[^\\n]++");

    private Spacing() {}

    static Traced close(Traced text) {
        return text.replace(LINE, line -> closed(line.group()))
                .replace(STRETCHED, end -> end.group(1) + end.group(2) + end.group(3));
    }

    /** Pass: the stop of a stretched line may have come to stand before its first word; it goes behind the last. */
    static Traced stopsLast(Traced text) {
        var edit = text.edit();
        int done = 0;
        for (var found : STOP_FIRST.matcher(text.text()).results().toList()) {
            edit.keep(done, found.start(1)).keep(found.end(1), found.end()).keep(found.start(1), found.end(1));
            done = found.end();
        }
        return edit.keep(done, text.text().length()).done();
    }

    private static String closed(String line) {
        if (!APART.matcher(line).find()) return line;
        var indent = line.substring(0, line.length() - line.stripLeading().length());
        var words = new StringBuilder(indent);
        PIECE.matcher(line).results().forEach(piece -> {
            if (words.length() > indent.length()) words.append(' ');
            words.append(word(piece.group()));
        });
        return words.toString();
    }

    /** Between pieces stand two spaces or more. */
    private static String word(String piece) {
        if (ALL_APART.matcher(piece).matches()) return piece.replace(" ", "");
        return RUN.matcher(piece).replaceAll(run -> run.group().replace(" ", ""));
    }
}
