package kz.qyzmet.acttext;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How this text was broken into lines.
 *
 * @param width of a full line in characters; 0 where every paragraph is a line
 * @param indented whether paragraphs begin with an indent
 */
record Flow(int width, boolean indented) {
    private static final int LONGEST_BROKEN = 140;
    private static final int INDENT = 4;
    private static final int PAGE_BREAK = 3;
    private static final Pattern ENDS = Pattern.compile("[.;:!?][\"»”)]*$");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[ .(])\\p{Lu}\\.$");
    private static final Pattern OPEN = Pattern.compile("(?:[(«“,№]| \"|[\\p{L}\\d][-–])$");
    private static final Pattern CLOSES = Pattern.compile("[)\\],;.:!?»”]|[\"](?:[ ,.;:)]|$)");

    static Flow of(List<Row> rows) {
        var lengths = rows.stream().mapToInt(Row::length).sorted().toArray();
        int long95 = lengths[lengths.length * 95 / 100];
        boolean broken = rows.size() >= 8 && long95 <= LONGEST_BROKEN && long95 >= 40;
        long indents = rows.stream().filter(row -> row.indent() >= INDENT).count();
        return new Flow(broken ? long95 : 0, indents * 10 > rows.size());
    }

    /** Whether this line is the rest of what the one before it began. */
    boolean goesOn(Row before, Row here) {
        if (Marks.begins(before, here)) return false;
        var tail = before.text().substring(Math.max(before.from(), before.to() - 8), before.to());
        if (CLOSES.matcher(here.words()).lookingAt() || OPEN.matcher(tail).find()) return true;
        boolean ended = ENDS.matcher(tail).find() && !INITIAL.matcher(tail).find();
        if (!ended && startsMidSentence(here)) return true;
        return isFull(before, here) && here.indent() < INDENT && (ended ? staysInParagraph(here) : staysOnPage(here));
    }

    private boolean staysInParagraph(Row here) {
        return here.blanks() == 0 && (indented || startsMidSentence(here));
    }

    private static boolean staysOnPage(Row here) {
        return here.blanks() == 0 || here.blanks() >= PAGE_BREAK;
    }

    private static boolean startsMidSentence(Row here) {
        char first = here.first();
        boolean bracket = first == '(' && here.length() > 1;
        char letter = bracket ? here.words().charAt(1) : first;
        return Character.isLowerCase(letter)
                || first == '№'
                || first == '–'
                || (Character.isDigit(letter) && here.blanks() == 0 && here.indent() < INDENT);
    }

    /** A line is full where the next word would not have fitted; letters are not equally wide. */
    private boolean isFull(Row before, Row here) {
        int word = here.words().indexOf(' ');
        int next = word < 0 ? here.length() : word;
        return width > 0 && before.length() + before.indent() + 1 + next >= width * 0.85;
    }
}
