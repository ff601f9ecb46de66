package kz.qyzmet.acttext;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.acttext.Reading.Reason;

/** The text of a file in Rich Text Format 1.9: what the reader of the page sees, without pictures, tables of fonts and headers. */
final class Rtf {
    private static final int DEEPEST = 10_000;
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    /** A control word with its number, an escaped byte or sign, a brace, or characters as they are. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\([a-zA-Z]{1,32})(-?\\d{1,9})? ?|\\\\'(\\p{XDigit}{2})|\\\\(.)|([{}])|[\\r\\n]+|([^\\\\{}\\r\\n]+)");

    /** Groups with nothing for a reader; others that programs may pass over begin with an asterisk. */
    private static final Set<String> HIDDEN = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "listtable",
            "rsidtbl",
            "themedata",
            "datastore");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("par", "\n"),
            Map.entry("line", "\n"),
            Map.entry("sect", "\n"),
            Map.entry("page", "\n"),
            Map.entry("row", "\n"),
            Map.entry("cell", " "),
            Map.entry("tab", " "),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"));

    /** @param instead characters that stand behind a letter for programs that do not know it */
    private record Group(boolean hidden, int instead) {}

    private final StringBuilder text = new StringBuilder();
    private final Deque<Group> outer = new ArrayDeque<>();
    private Group group = new Group(false, 1);
    private int skip;

    private Rtf() {}

    static String text(byte[] bytes) throws Unfit {
        var rtf = new Rtf();
        for (var token = TOKEN.matcher(new String(bytes, WINDOWS)); token.find(); ) rtf.read(token);
        if (rtf.text.isEmpty()) throw new Unfit(Reason.EMPTY);
        return rtf.text.toString();
    }

    private void read(Matcher token) throws Unfit {
        if (token.group(1) != null)
            word(token.group(1), token.group(2) == null ? -1 : Integer.parseInt(token.group(2)));
        else if (token.group(3) != null) shown(Encoding.windows((byte) Integer.parseInt(token.group(3), 16)));
        else if (token.group(4) != null) sign(token.group(4).charAt(0));
        else if (token.group(5) != null) brace(token.group(5).equals("{"));
        else if (token.group(6) != null) shown(token.group(6));
    }

    private void brace(boolean opens) throws Unfit {
        skip = 0;
        if (opens) outer.push(group);
        else if (!outer.isEmpty()) group = outer.pop();
        if (outer.size() > DEEPEST) throw new Unfit(Reason.DAMAGED);
    }

    private void word(String word, int number) {
        if (HIDDEN.contains(word)) group = new Group(true, group.instead());
        else if (word.equals("uc")) group = new Group(group.hidden(), Math.max(0, number));
        else if (word.equals("u")) {
            shown(String.valueOf((char) number));
            skip = group.instead();
        } else shown(SIGNS.getOrDefault(word, ""));
    }

    private void sign(char sign) {
        switch (sign) {
            case '*' -> group = new Group(true, group.instead());
            case '~' -> shown("\u00A0");
            case '_' -> shown("-");
            case '\\', '{', '}' -> shown(String.valueOf(sign));
            case '\r', '\n' -> shown("\n");
            default -> {}
        }
    }

    private void shown(String words) {
        int passed = Math.min(skip, words.length());
        skip -= passed;
        if (!group.hidden()) text.append(words, passed, words.length());
    }
}
