package kz.qyzmet.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Standard;

/** Which service a title names: one of the library's, or a new key made of the title's own words. */
final class ServiceKey {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Endings come after these: kk and ru words are told apart by their beginnings. */
    private static final int STEM = 5;

    private static final int SHORT = 3;
    /** Titles of neighbouring services share up to two thirds of their stems. */
    static final double ALIKE = 0.85;

    private static final int LONGEST = 30;
    private static final int DIGEST = 2;

    private ServiceKey() {}

    /** The standard whose name is that title, whatever the order and endings of its words; the likest of several. */
    static Optional<Standard> known(String title, Language language, List<Standard> standards) {
        var stems = stems(title);
        return standards.stream()
                .filter(standard -> likeness(stems, stems(standard.name().in(language))) >= ALIKE)
                .max(Comparator.comparingDouble(
                        standard -> likeness(stems, stems(standard.name().in(language)))));
    }

    /** Short, the same for the same words in any order of editions; a digest keeps titles that begin alike apart. */
    static String of(String title) {
        var words = WORD.matcher(title.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> latin(match.group()))
                .filter(word -> word.length() > SHORT)
                .toList();
        var slug = new StringBuilder("s");
        if (!words.isEmpty()) slug.setLength(0);
        for (var word : words) {
            if (slug.length() + word.length() >= LONGEST && !slug.isEmpty()) break;
            slug.append(slug.isEmpty() ? "" : "-").append(word, 0, Math.min(word.length(), LONGEST));
        }
        var key = slug.toString().replaceFirst("^[^a-z]+", "");
        return (key.isEmpty() ? "service" : key) + "-" + digest(String.join(" ", stems(title)));
    }

    /** 1 for the same words in any order, 0 for none in common. */
    static double likeness(String one, String other) {
        return likeness(stems(one), stems(other));
    }

    /** Twice what both have, by what each has. */
    private static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return one.isEmpty() ? 0 : 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> stems(String title) {
        return WORD.matcher(title.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .filter(word -> word.length() > SHORT)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String latin(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.charAt(0) <= 'z' ? letter : Labels.latin(letter))
                .collect(Collectors.joining());
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }
}
