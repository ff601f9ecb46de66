package kz.qyzmet.compile;

import java.util.Set;

/** Inflection of a language: which tails a stem may take. Kazakh endings follow one another, Russian ones stand alone. */
record Endings(Set<String> endings, int most) {
    /** Whether the tail of a word is nothing but endings: {@code лар|ы|на}. */
    boolean close(String tail) {
        return close(tail, most);
    }

    private boolean close(String tail, int left) {
        if (tail.isEmpty()) return true;
        if (left == 0) return false;
        for (int length = Math.min(tail.length(), 5); length > 0; length--)
            if (endings.contains(tail.substring(0, length)) && close(tail.substring(length), left - 1)) return true;
        return false;
    }
}
