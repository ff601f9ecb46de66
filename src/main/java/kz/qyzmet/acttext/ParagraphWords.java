package kz.qyzmet.acttext;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pass: a paragraph begins with its number, also one called by its word, «п. 5. Аа», «5-тармақ. Аа». */
final class ParagraphWords {
    /** A paragraph's number, or the word with it, before a sentence. */
    private static final Pattern HEAD = Pattern.compile("(?m)^ *(?:(\\d{1,3})\\.|(?:"
            + String.join("|", Habits.list("paragraph-heads")).replace("{n}", "\\d{1,3}")
            + ")( ?[.:–-])?) (?=[\\p{Lu}\"«])");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private int last;

    private ParagraphWords() {}

    static Traced drop(Traced text) {
        return text.replace(HEAD, new ParagraphWords()::meant);
    }

    /** Without a stop it begins the fifth paragraph only behind the fourth, else it is the rest of a reference. */
    private String meant(MatchResult head) {
        int number = NUMBER.matcher(head.group())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .findFirst()
                .orElseThrow();
        boolean worded = head.group(1) == null;
        if (worded && head.group(2) == null && number != last + 1) return head.group();
        last = number;
        return worded ? number + ". " : head.group();
    }
}
