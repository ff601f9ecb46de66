package kz.qyzmet.acttext;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text whose every character knows where it stood in the text as found. Unchangeable: a pass makes the next one. */
final class Traced {
    private final String text;
    private final int[] origins;

    private Traced(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Traced of(String found) {
        var origins = new int[found.length()];
        Arrays.setAll(origins, at -> at);
        return new Traced(found, origins);
    }

    String text() {
        return text;
    }

    int[] origins() {
        return origins;
    }

    Edit edit() {
        return new Edit();
    }

    /** Every match in the words that {@code by} gives for it; what both have in common keeps its origin. */
    Traced replace(Pattern pattern, Function<MatchResult, String> by) {
        var found = pattern.matcher(text);
        if (!found.find()) return this;
        var edit = edit();
        int done = 0;
        do {
            edit.keep(done, found.start()).put(by.apply(found), found.start(), found.end());
            done = found.end();
        } while (found.find());
        return edit.keep(done, text.length()).done();
    }

    Traced delete(Pattern pattern) {
        return replace(pattern, _ -> "");
    }

    /** The next text, written from left to right out of pieces of this one. */
    final class Edit {
        private final StringBuilder next = new StringBuilder(text.length());
        private int[] from = new int[text.length() + 16];

        Edit keep(int start, int end) {
            grow(end - start);
            System.arraycopy(origins, start, from, next.length(), end - start);
            next.append(text, start, end);
            return this;
        }

        /** One character that stands for the one at this offset, or before it. */
        Edit put(char character, int at) {
            grow(1);
            from[next.length()] = origins.length == 0 ? 0 : origins[Math.min(at, origins.length - 1)];
            next.append(character);
            return this;
        }

        /**
         * Words that stand for those from {@code start} to {@code end}: letters that are in both, in order, keep their
         * origin; any other stands for the next one that is no space.
         */
        Edit put(String words, int start, int end) {
            boolean letterByLetter = words.length() == end - start;
            int at = start;
            for (int i = 0; i < words.length(); i++) {
                int same = letterByLetter ? start + i : stoodAt(words.charAt(i), at, end);
                put(words.charAt(i), Math.max(start, same));
                at = Math.min(same + 1, end);
            }
            return this;
        }

        private int stoodAt(char letter, int start, int end) {
            int same = text.indexOf(letter, start, end);
            if (same >= 0) return same;
            int at = start;
            while (letter != ' ' && at < end - 1 && text.charAt(at) == ' ') at++;
            return letter == ' ' ? start - 1 : Math.min(at, end - 1);
        }

        /** Takes the last character back. */
        void unput() {
            next.setLength(Math.max(0, next.length() - 1));
        }

        Traced done() {
            return new Traced(next.toString(), Arrays.copyOf(from, next.length()));
        }

        private void grow(int by) {
            int needed = next.length() + by;
            if (needed > from.length) from = Arrays.copyOf(from, Math.max(needed, from.length * 2));
        }
    }
}
