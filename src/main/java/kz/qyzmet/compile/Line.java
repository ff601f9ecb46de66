package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that holds something, without the blank and the Markdown marks around it. {@code marked}: a heading by its marks. */
record Line(int from, int to, String text, boolean marked) {
    private static final Pattern CONTENT =
            Pattern.compile("(?m)^[\\s\\p{Z}*_>]*(#+)?[\\s\\p{Z}*_]*(.*?)[\\s\\p{Z}*_]*$");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\p{L}+\\s+)?(\\d{1,3}|[IVXІХ]{1,5})(\\s*\\.|\\s*[-–—]\\s*\\p{L}+\\s*\\.?|\\s)\\s*(?=[\\p{L}\"«“„(])");
    private static final Pattern PARAGRAPH = Pattern.compile("(\\d{1,3})\\s*(?:\\.|\\\\\\.)\\s*(?!\\d)");
    private static final Pattern ITEM = Pattern.compile("[-–—•*]?\\s*(\\d{1,3}|\\p{L})\\s*\\)\\s*");
    private static final Pattern DASHED = Pattern.compile("[-–—•]\\s+");

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        for (var found = CONTENT.matcher(text); found.find(); )
            if (found.start(2) < found.end(2))
                lines.add(new Line(found.start(2), found.end(2), found.group(2), found.group(1) != null));
        return lines;
    }

    /** The number of a paragraph that starts here: {@code 5.}. */
    Optional<Label> paragraph() {
        return label(PARAGRAPH);
    }

    /** The number of a chapter that may start here: {@code 2.}, {@code 2-тарау.}, {@code Глава II.}. */
    Optional<Label> chapter() {
        return label(NUMBER);
    }

    /** The number or letter of an item that starts here: {@code 1)}. */
    Optional<Label> item() {
        return label(ITEM);
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
            return printed.matches("\\d+") ? Integer.parseInt(printed) : 0;
        }
    }
}
