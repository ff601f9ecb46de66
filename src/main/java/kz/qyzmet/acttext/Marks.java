package kz.qyzmet.acttext;

import java.util.regex.Pattern;

/** How the parts of an act begin: {@code 1)}, {@code 5.}, a chapter, a bullet, a text box. */
final class Marks {
    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,3}|\\d?\\p{L}\\d?)\\)(?! ?[,;])");
    private static final Pattern PARAGRAPH =
            Pattern.compile("\\d{1,3}(?:[.-]\\d{1,3}){0,2} ?\\.(?: |(?=[\\p{L}\"«]))|\\d{1,3}\\.\\d{1,3} +\\p{Lu}");
    private static final Pattern CHAPTER = Pattern.compile("\\d{1,2}[-–]\\p{L}{3,}+\\.? ?\\p{Lu}");
    private static final Pattern BULLET = Pattern.compile("– ");
    private static final Pattern NAMED_AFTER =
            Pattern.compile("(?:\\d{1,3}\\),? ?)+" + Habits.anyOf("item-named-after"));
    private static final Pattern NAMED_BEFORE =
            Pattern.compile(Habits.anyOf("item-named-before") + "\\p{L}*(?: \\d{1,3}\\),?)*$");

    private Marks() {}

    /** Whether a part begins here, and not the rest of what the line before began. */
    static boolean begins(Row before, Row here) {
        var words = head(here);
        if (isRow(before) || isRow(here)) return true;
        if (here.first() == '[' || (before.last() == ']' && before.first() == '[')) return true;
        if (PARAGRAPH.matcher(words).lookingAt() || CHAPTER.matcher(words).lookingAt()) return true;
        if (ITEM.matcher(words).lookingAt()) return !isNamed(before, words) && !isOpen(before);
        return BULLET.matcher(words).lookingAt()
                && (here.blanks() > 0 || BULLET.matcher(head(before)).lookingAt());
    }

    /** An item that is only named: «… 2) тармақшасы», «подпункт 2)». */
    private static boolean isNamed(Row before, String words) {
        var tail = before.text().substring(Math.max(before.from(), before.to() - 60), before.to());
        return NAMED_AFTER.matcher(words).lookingAt()
                || NAMED_BEFORE.matcher(tail).find();
    }

    /** Of a table. */
    private static boolean isRow(Row row) {
        return row.words().contains(" | ");
    }

    /** Inside brackets nothing begins: «13 (он» and «үш) күн». */
    private static boolean isOpen(Row before) {
        var words = before.words();
        return words.lastIndexOf('(') > words.lastIndexOf(')');
    }

    private static String head(Row row) {
        return row.text().substring(row.from(), Math.min(row.to(), row.from() + 60));
    }
}
