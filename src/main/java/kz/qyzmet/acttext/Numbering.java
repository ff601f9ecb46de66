package kz.qyzmet.acttext;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pass: the number of an item is a number ({@code б)} after {@code 5)} is {@code 6)}) and begins its line. */
final class Numbering {
    /** A letter that looks like a digit, and the digit. */
    private static final Map<Character, Character> DIGITS = Habits.pairs("digits");

    private static final Pattern HEAD = Pattern.compile("(?m)^([\\d\\p{L}]{1,3})([.)])(?= |\\p{L}|\\d-|[\"«])");
    private static final Pattern CLOSE =
            Pattern.compile("(?m)(?<=^\\d{1,3}[)])(?=[\\p{L}\\d\"«])|(?<=^\\d{1,3}\\.)(?=[\\p{L}\"«])");
    private static final Pattern INLINE = Pattern.compile("(?<=([:;.])) (\\d{1,2})\\)(?= \\p{L}| \\d{1,2} ?-)");
    /** A first heading that stands behind its title; before a heading of its own stands less, «Глава 1. …». */
    private static final Pattern HEADING =
            Pattern.compile("(?m)^([^\\n]{25,400}\\p{Ll}[\"»]?) (1\\. \\p{Lu}\\p{Ll}++(?: \\p{Ll}++){0,4}+)$");

    private Numbering() {}

    static Traced straighten(Traced text) {
        var counted = text.replace(HEAD, new Count()::meant).replace(CLOSE, _ -> " ");
        return counted.replace(INLINE, new Inline(counted.text())::onItsLine).replace(HEADING, Numbering::behindTitle);
    }

    private static String behindTitle(MatchResult line) {
        return line.group(1) + '\n' + line.group(2);
    }

    /** Items inside lines, from left to right. */
    private static final class Inline {
        private final String text;
        private int last;
        private int seen;
        private int line;

        Inline(String text) {
            this.text = text;
        }

        /** An item inside a line is one where it goes on counting, or begins behind a colon. */
        String onItsLine(MatchResult item) {
            int number = Integer.parseInt(item.group(2));
            boolean begins = number == 1 && item.group(1).equals(":");
            boolean goesOn = number == last + 1 || (number > 1 && itemOf(item.start()) == number - 1);
            if (!begins && !goesOn) return item.group();
            last = number;
            return "\n" + item.group().substring(1);
        }

        /** The number that the line around this offset begins with, 0 where it begins with none. */
        private int itemOf(int at) {
            for (; seen < at; seen++) if (text.charAt(seen) == '\n') line = seen + 1;
            int end = line;
            while (end < at && end < line + 3 && Character.isDigit(text.charAt(end))) end++;
            return end > line && text.charAt(end) == ')' ? Integer.parseInt(text, line, end, 10) : 0;
        }
    }

    /** Counts items and paragraphs down the text. */
    private static final class Count {
        private int item;
        private int paragraph;

        String meant(MatchResult head) {
            boolean isItem = head.group(2).equals(")");
            int next = 1 + (isItem ? item : paragraph);
            int number = number(head.group(1), next);
            if (number < 0) return head.group();
            if (isItem) item = number;
            else paragraph = number;
            if (!isItem) item = 0;
            return number + head.group(2);
        }

        /** -1 for letters that are none. */
        private static int number(String printed, int next) {
            var digits = new StringBuilder();
            for (char c : printed.toCharArray()) digits.append((char) DIGITS.getOrDefault(c, c));
            if (!digits.toString().matches("\\d{1,3}")) return -1;
            int number = Integer.parseInt(digits.toString());
            return printed.contentEquals(digits) || number == next ? number : -1;
        }
    }
}
