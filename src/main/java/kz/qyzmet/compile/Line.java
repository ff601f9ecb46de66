package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that holds something, without the blank and the Markdown marks around it. {@code marked}: a heading by its marks. */
record Line(int from, int to, String text, boolean marked) {
    private static final String QUOTES = "«“\"„";
    private static final String MARKS = "*_>#";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\p{L}+\\s+)?(\\d{1,3}|[IVXІХ]{1,5})(\\s*\\.|\\s*[-–—]\\s*\\p{L}+\\s*\\.?|\\s)\\s*(?=[\\p{L}\"«“„(])");
    private static final Pattern PARAGRAPH = Pattern.compile("(\\d{1,3})\\s*(?:\\.|\\\\\\.)\\s*(?!\\d)");
    private static final Pattern NESTED = Pattern.compile(
            "([1-9]\\d{0,2}(?:\\s?\\.\\s?[1-9]\\d{0,2}){1,3})(?:\\s*\\\\?[.)]\\s*(?=[-–—\\p{L}\"«“„(])|\\s+(?=[\\p{Lu}\"«“„]))");
    private static final Pattern ITEM = Pattern.compile("[-–—•*]?\\s*(\\d{1,3}|\\p{L})\\s*\\)\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern DASHED = Pattern.compile("[-–—•]\\s+");

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            add(lines, text, from, to);
            from = to + 1;
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && around(text.charAt(from))) from++;
        while (to > from && around(text.charAt(to - 1))) to--;
        boolean marked = text.substring(start, from).indexOf('#') >= 0;
        if (from < to) lines.add(new Line(from, to, text.substring(from, to), marked));
    }

    private static boolean around(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || MARKS.indexOf(character) >= 0;
    }

    /** The number of a paragraph that starts here: {@code 5.}. */
    Optional<Label> paragraph() {
        return label(PARAGRAPH);
    }

    /** A number of several levels that starts here, without blank: {@code 2.2} of {@code 2.2. Aa}. */
    Optional<Label> nested() {
        return label(NESTED)
                .map(label -> new Label(BLANK.matcher(label.printed()).replaceAll(""), label.end()));
    }

    /** The number of a chapter that may start here: {@code 2.}, {@code 2-тарау.}, {@code Глава II.}. */
    Optional<Label> chapter() {
        return label(NUMBER);
    }

    /** The number or letter of an item that starts here: {@code 1)}. */
    Optional<Label> item() {
        return label(ITEM);
    }

    /** Whether a name in quotes opens here. */
    boolean quoted() {
        return QUOTES.indexOf(text.charAt(0)) >= 0;
    }

    boolean quotes() {
        return text.chars().anyMatch(character -> QUOTES.indexOf(character) >= 0);
    }

    boolean dashed() {
        return DASHED.matcher(text).lookingAt();
    }

    boolean startsLow() {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
    }

    boolean endsWith(String marks) {
        return marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private Optional<Label> label(Pattern pattern) {
        var found = pattern.matcher(text);
        return found.lookingAt() ? Optional.of(label(found)) : Optional.empty();
    }

    private Label label(Matcher found) {
        return new Label(found.group(1), from + found.end());
    }

    Place place(String ref) {
        return new Place(ref, from, to);
    }

    /** A printed number and the offset behind it. */
    record Label(String printed, int end) {
        int number() {
            return number(printed);
        }

        /** The levels above the last: {@code 2.2} of {@code 2.2.1}. */
        String above() {
            return printed.substring(0, Math.max(0, printed.lastIndexOf('.')));
        }

        String last() {
            return printed.substring(printed.lastIndexOf('.') + 1);
        }

        static int number(String printed) {
            return printed.matches("\\d{1,3}") ? Integer.parseInt(printed) : 0;
        }
    }
}
