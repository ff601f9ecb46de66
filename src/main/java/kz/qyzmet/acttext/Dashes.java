package kz.qyzmet.acttext;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pass: «–» between phrases, with a space on both sides; «-» inside words and numbers, with none. */
final class Dashes {
    private static final String ANY = "[-\\u2010-\\u2015\\u2212]";
    private static final Pattern DASH = Pattern.compile("(?<! )( *+)(" + ANY + "(?: *+" + ANY + ")*+)( *+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{1,40}+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern COMPOUND = Pattern.compile(Habits.anyOf("compounds") + "\\p{L}*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern ENDING = Pattern.compile(Habits.anyOf("endings"));
    private static final Pattern ORDINAL = Pattern.compile(Habits.anyOf("ordinals") + "\\p{L}*");
    private static final Pattern DASH_AFTER = Pattern.compile(Habits.anyOf("dash-after"));

    private Dashes() {}

    static Traced unify(Traced text) {
        return text.replace(DASH, dash -> meant(dash, text.text()));
    }

    private static String meant(MatchResult dash, String text) {
        boolean startsLine = dash.start() == 0 || text.charAt(dash.start() - 1) == '\n';
        boolean endsLine = dash.end() == text.length() || text.charAt(dash.end()) == '\n';
        if (startsLine) return "– ";
        if (endsLine) return dash.group(1).isEmpty() ? dash.group() : " –";
        var left = before(text, dash.start());
        var right = after(text, dash.end());
        if (belongs(left, right)) return "-";
        boolean apart = !dash.group(1).isEmpty();
        boolean spaced = !dash.group(3).isEmpty();
        if (isNumber(left) && counts(right, spaced && !apart)) return "-";
        if (apart || spaced || dashInDisguise(dash, text, left, right)) return " – ";
        return left.isEmpty() || right.isEmpty() || (isNumber(left) && isNumber(right)) ? dash.group() : "-";
    }

    /** «іс – қимыл», «ЭҮП –де». */
    private static boolean belongs(String left, String right) {
        return COMPOUND.matcher((left + ' ' + right).toLowerCase(Locale.ROOT)).matches()
                || (ABBREVIATION.matcher(left).matches()
                        && ENDING.matcher(right).matches());
    }

    /** «3- қосымша», «1 – процесс». */
    private static boolean counts(String right, boolean close) {
        return (close && startsLow(right)) || ORDINAL.matcher(right).matches();
    }

    private static boolean startsLow(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    /** «бұдан әрі-портал», «3-процесс–сұрау»: the spaces are missing. */
    private static boolean dashInDisguise(MatchResult dash, String text, String left, String right) {
        if (DASH_AFTER.matcher(left).matches()) return true;
        if (left.length() > 3 && startsLow(left) && NAME.matcher(right).matches()) return true;
        int before = dash.start() - left.length() - 1;
        boolean compoundBefore = before > 0 && !left.isEmpty() && text.charAt(before) == '-';
        return !dash.group(2).equals("-") && (compoundBefore || left.isEmpty());
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 40 && Character.isLetterOrDigit(text.charAt(start - 1))) start--;
        return text.substring(start, end);
    }

    private static String after(String text, int start) {
        var word = WORD.matcher(text).region(start, Math.min(text.length(), start + 40));
        return word.lookingAt() ? word.group() : "";
    }
}
