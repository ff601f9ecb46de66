package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words and numbers of a text, with their offsets. Quotes, brackets, dashes and line ends do not count; sentence marks part words,
 * so that no phrase reaches over them.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+|[.;:?!]");

    /** One word in lower case. {@code parted}: a sentence mark stands between it and the word before. */
    record Word(String letters, int from, int to, boolean parted) {
        boolean number() {
            return Character.isDigit(letters.charAt(0));
        }

        /** The number it writes; one that no act counts to is more than any. */
        int value() {
            return letters.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(letters);
        }
    }

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    static Words of(String text) {
        var words = new ArrayList<Word>();
        boolean parted = true;
        for (var found = WORD.matcher(text); found.find(); ) {
            boolean mark = !Character.isLetterOrDigit(text.charAt(found.start()));
            if (!mark) words.add(new Word(folded(found.group()), found.start(), found.end(), parted));
            parted = mark;
        }
        return new Words(words);
    }

    /** As compared: lower case, and {@code ё} as {@code е}, which most acts print for it. */
    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return words.get(index);
    }

    /** Index of the first word that starts at this offset or behind it. */
    int from(int offset) {
        int low = 0;
        for (int high = words.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).from() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
