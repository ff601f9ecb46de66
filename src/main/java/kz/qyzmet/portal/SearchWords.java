package kz.qyzmet.portal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words to look for. Kazakh letters are found by the Russian ones that people type on a keyboard without them, and the
 * other way round; each word may be the beginning of a longer one, as endings differ.
 */
record SearchWords(List<String> words) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Integer, Integer> PLAIN = Stream.of(
                    "әа", "ғг", "қк", "ңн", "өо", "ұу", "үу", "һх", "іи", "йи", "ёе", "ъь")
            .collect(Collectors.toMap(pair -> (int) pair.charAt(0), pair -> (int) pair.charAt(1)));

    static SearchWords of(String typed) {
        return new SearchWords(split(typed).toList());
    }

    /** Whether each word begins some word of the texts; no words are found everywhere. */
    boolean in(String... texts) {
        var there = Arrays.stream(texts).flatMap(SearchWords::split).toList();
        return words.stream().allMatch(word -> there.stream().anyMatch(known -> known.startsWith(word)));
    }

    private static Stream<String> split(String text) {
        return BETWEEN.splitAsStream(plain(text)).filter(word -> !word.isEmpty());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(letter -> PLAIN.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
