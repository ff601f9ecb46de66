package kz.qyzmet.acttext;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Pass: spaces where they belong beside brackets, quotation marks and stops, one at a time. A run of spaces is looked at from its
 * first one only: from each of them, long runs would take hours.
 */
final class Punctuation {
    private static final String OPENING = "(?<=[ (\\n]|^)";
    private static final List<Pattern> NO_SPACE = List.of(
            Pattern.compile("(?<=[(\\[«“]) ++"),
            Pattern.compile("(?<! ) ++(?=[)\\]»”,;:!?]|\\.(?!\\d))"),
            Pattern.compile(OPENING + "(?<=\") ++(?=\\p{Lu})|(?<=[ (\\n]\") ++(?=\\p{Lu})"),
            Pattern.compile("(?<! ) ++(?=\"(?: \\p{Ll}|[,.;:)]|\\n|$))"));
    private static final List<Pattern> SPACE = List.of(
            Pattern.compile("(?<=\\p{L})(?=\\((?:\\d|\\p{L}{4,}))"),
            Pattern.compile("(?<=[\\p{L}\\d]{2}\\))(?=[\\p{L}\\d])"),
            Pattern.compile("(?<=\\p{Ll})(?=\"\\p{Lu})"),
            Pattern.compile("(?<=\\p{Ll}\")(?=\\p{L})"),
            Pattern.compile("(?<=\\p{Ll},)(?=\\p{L})"));
    private static final Pattern SPACES = Pattern.compile(" {2,}+");
    private static final Pattern AT_EDGE = Pattern.compile("(?m)^ ++| ++$");

    private Punctuation() {}

    static Traced space(Traced text) {
        var spaced = text;
        for (var pattern : NO_SPACE) spaced = spaced.delete(pattern);
        for (var pattern : SPACE) spaced = spaced.replace(pattern, _ -> " ");
        return spaced.replace(SPACES, _ -> " ").delete(AT_EDGE);
    }
}
