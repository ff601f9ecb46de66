package kz.qyzmet.acttext;

import java.text.Normalizer;

/** Pass: one kind of space, one kind of line end, no characters that nobody sees, letters in one piece. */
final class Characters {
    private static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    static Traced tidy(Traced found) {
        var text = found.text();
        var edit = found.edit();
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == SOFT_HYPHEN) at = endOfHyphenation(text, at) - 1;
            else if (isLineEnd(here)) {
                if (!(here == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n')) edit.put('\n', at);
            } else if (here == '\t' || Character.getType(here) == Character.SPACE_SEPARATOR) edit.put(' ', at);
            else if (!joinsLast(edit, text, at) && isSeen(here)) edit.keep(at, at + 1);
        }
        return edit.done();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSeen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.NON_SPACING_MARK -> false;
            default -> c != '\uFFFC'; // stands for a picture
        };
    }

    /** A soft hyphen at the end of a line joins both halves of the word. */
    private static int endOfHyphenation(String text, int at) {
        int end = at + 1;
        while (end < text.length() && (isLineEnd(text.charAt(end)) || text.charAt(end) == ' ')) end++;
        boolean brokenHere = text.substring(at + 1, end).chars().anyMatch(c -> isLineEnd((char) c));
        return brokenHere ? end : at + 1;
    }

    /** The breve of й and the dots of ё may stand behind their letter; stress marks are left out. */
    private static boolean joinsLast(Traced.Edit edit, String text, int at) {
        if (Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK || at == 0) return false;
        var joined = Normalizer.normalize(text.substring(at - 1, at + 1), Normalizer.Form.NFC);
        if (joined.length() != 1 || "йёЙЁ".indexOf(joined.charAt(0)) < 0) return false;
        edit.unput();
        edit.put(joined.charAt(0), at - 1);
        return true;
    }
}
