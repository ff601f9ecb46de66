package kz.qyzmet.acttext;

import java.util.List;
import java.util.regex.Pattern;

/** Pass: Markdown's marks, and what programs leave in brackets, are no words of the act. */
final class Markup {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[\\n]{1,500})]\\([^)\\s]{1,500}\\)");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>");
    private static final Pattern BULLET = Pattern.compile("(?m)^( *+)(?:[-–—*•·▪◦‣●○■□➢✓]  *+)++");
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\[bookmark: ?[^\\]\\n]{0,100}]"),
            Pattern.compile("!\\[[^\\]\\[\\n]{0,300}+]\\([^)\\n]{0,500}\\)"),
            Pattern.compile("(?m)^ *+#{1,6} ++"),
            Pattern.compile("(?<=\\S)\\*{1,3}|\\*{1,3}(?=\\S)"),
            Pattern.compile("(?<!_)__(?!_)"),
            Pattern.compile("`"),
            Pattern.compile("\\\\(?=[\\p{Punct}№])"),
            // a table's rule, its empty cells, its outer bars; a run of bars is one bar before its ends are looked for
            Pattern.compile("(?m)^ *+\\|?(?: *+:?-{2,}+:? *+\\|)++(?: *+:?-{2,}+:?)? *+$"),
            Pattern.compile("\\| *+(?=\\|)"),
            Pattern.compile("(?m)^ *+\\|[ |]*+|\\|[ |]*+$"),
            // an item's number needs no bullet
            Pattern.compile("(?m)^ *+– (?=[\\d\\p{L}]{1,3}[.)])"));

    private Markup() {}

    static Traced drop(Traced text) {
        var plain = text.replace(BREAK, _ -> "\n").replace(BULLET, bullet -> bullet.group(1) + "– ");
        plain = plain.replace(LINK, link -> link.group(1));
        for (var mark : MARKS) plain = plain.delete(mark);
        return plain;
    }
}
