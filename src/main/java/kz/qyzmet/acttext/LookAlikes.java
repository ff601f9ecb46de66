package kz.qyzmet.acttext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pass: a Latin letter inside a Cyrillic word, or a Cyrillic one inside a Latin word, becomes its twin. */
final class LookAlikes {
    private static final Pattern WORD = Pattern.compile("\\p{L}++");
    private static final Map<Character, Character> CYRILLIC = Habits.pairs("twins");
    private static final Map<Character, Character> LATIN = latin();

    private LookAlikes() {}

    static Traced unmask(Traced text) {
        return text.replace(WORD, word -> inOneScript(word, text.text()));
    }

    private static String inOneScript(MatchResult found, String text) {
        var word = found.group();
        boolean cyrillic = word.chars().anyMatch(LookAlikes::isCyrillic);
        boolean foreign = word.chars().anyMatch(c -> !isCyrillic(c));
        if (!foreign) return word;
        if (!cyrillic) return standsAmongCyrillic(found, text) ? turned(word, CYRILLIC) : word;
        if (word.chars().allMatch(c -> isCyrillic(c) || CYRILLIC.containsKey((char) c))) {
            boolean onlyTwins =
                    word.chars().allMatch(c -> LATIN.containsKey((char) c) || CYRILLIC.containsKey((char) c));
            return onlyTwins && isAddress(found, text) ? turned(word, LATIN) : turned(word, CYRILLIC);
        }
        return word.chars().allMatch(c -> !isCyrillic(c) || LATIN.containsKey((char) c)) ? turned(word, LATIN) : word;
    }

    /** A small word all in twins, such as a Latin «c» or «co», whose neighbours are Cyrillic words. */
    private static boolean standsAmongCyrillic(MatchResult found, String text) {
        var word = found.group();
        return word.length() <= 3
                && word.equals(word.toLowerCase(Locale.ROOT))
                && word.chars().allMatch(c -> CYRILLIC.containsKey((char) c))
                && cyrillicAt(text, found.start() - 2, found.start() - 1)
                && cyrillicAt(text, found.end() + 1, found.end());
    }

    private static boolean cyrillicAt(String text, int letter, int space) {
        return letter >= 0 && letter < text.length() && text.charAt(space) == ' ' && isCyrillic(text.charAt(letter));
    }

    /** Before or behind it goes on as an address does: {@code @}, {@code /}, or a dot and a Latin letter. */
    private static boolean isAddress(MatchResult found, String text) {
        int after = found.end();
        if (found.start() > 0 && "@/".indexOf(text.charAt(found.start() - 1)) >= 0) return true;
        if (after + 1 >= text.length() || "@.".indexOf(text.charAt(after)) < 0) return false;
        char next = text.charAt(after + 1);
        return next < 0x80 && Character.isLetter(next);
    }

    private static String turned(String word, Map<Character, Character> twins) {
        var turned = new StringBuilder(word.length());
        for (char c : word.toCharArray()) turned.append((char) twins.getOrDefault(c, c));
        return turned.toString();
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    private static Map<Character, Character> latin() {
        var twins = new HashMap<Character, Character>();
        CYRILLIC.forEach((latin, cyrillic) -> {
            if (latin < 0x80) twins.put(cyrillic, latin);
        });
        return Map.copyOf(twins);
    }
}
