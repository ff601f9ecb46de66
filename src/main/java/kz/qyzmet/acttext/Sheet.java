package kz.qyzmet.acttext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qyzmet.acttext.Reading.Reason;

/** The text taken out of a file, written line by line; rows of a table become a line each. */
final class Sheet {
    private static final int FEWEST_CELLS = 3;
    private static final int LONGEST_CELL = 1_000;
    private static final Pattern LINES = Pattern.compile("[ \\t]*+\\n\\s*+");

    private final Deque<StringBuilder> open = new ArrayDeque<>(List.of(new StringBuilder()));
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private long written;

    Sheet text(CharSequence words) throws Unfit {
        written += words.length();
        if (written > ActReader.MOST_CHARACTERS) throw new Unfit(Reason.TOO_LARGE);
        open.element().append(words);
        return this;
    }

    /** What follows begins a line. */
    Sheet line() {
        var text = open.element();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
        return this;
    }

    void openRow() {
        rows.push(new ArrayList<>());
    }

    void openCell() {
        open.push(new StringBuilder());
    }

    void closeCell() {
        if (open.size() < 2) return;
        var cell = open.pop().toString().strip();
        if (rows.isEmpty()) line().append(cell);
        else rows.element().add(cell);
    }

    /** Cells of one line each stand beside each other, behind bars; a table that only lays out a page is read cell by cell. */
    void closeRow() {
        if (rows.isEmpty()) return;
        var all = rows.pop();
        var cells = all.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean flat = cells.stream().noneMatch(cell -> cell.contains("\n"));
        if (tells(cells)) line().append(row(all)).line();
        else line().append(String.join(flat ? " | " : "\n", cells)).line();
    }

    /** A row of a table that tells something: its cells keep together, whatever lines they have. */
    private static boolean tells(List<String> cells) {
        return cells.size() >= FEWEST_CELLS && cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> LINES.matcher(cell).replaceAll(" ")).collect(Collectors.joining(" | "));
    }

    /** Writes a text box apart, as {@link Boxes} expects it. */
    void box(String words) {
        if (!words.isBlank()) line().append("(\n" + words.strip() + "\n)\n");
    }

    String done() {
        while (open.size() > 1) closeCell();
        while (!rows.isEmpty()) closeRow();
        return open.element().toString();
    }

    /** Ends with a digit: a raised number behind it is a part of it, {@code 5¹} is {@code 5-1}. */
    boolean endsWithDigit() {
        var text = open.element();
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private Sheet append(String words) {
        open.element().append(words);
        return this;
    }
}
