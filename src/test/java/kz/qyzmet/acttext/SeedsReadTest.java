package kz.qyzmet.acttext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The five acts the project began with, where they are at hand. What is counted here was counted by eye. */
class SeedsReadTest {
    private static final Path SEEDS = Stream.of("../shared/seeds", "../../shared/seeds")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("../shared/seeds"));
    private static final Pattern ITEM = Pattern.compile("(?m)^(\\d{1,2})\\) ");
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(\\d{1,2})\\. ");

    @BeforeAll
    static void skip_aloud() {
        boolean present = Files.isDirectory(SEEDS);
        if (!present) System.err.println("SeedsReadTest skipped: no shared/seeds beside the checkout");
        assumeTrue(present, "no shared/seeds beside the checkout");
    }

    static Stream<Path> seeds() throws IOException {
        if (!Files.isDirectory(SEEDS)) return Stream.of(Path.of("absent"));
        try (var files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_of_what_saving_did_is_left(Path seed) throws IOException {
        var text = read(seed).text();
        assertThat(Pattern.compile("(?<!\\S)\\p{L} \\p{L} \\p{L}(?!\\S)")
                        .matcher(text)
                        .find())
                .as("letters apart")
                .isFalse();
        assertThat(Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}")
                        .matcher(text)
                        .find())
                .as("look-alikes")
                .isFalse();
        assertThat(text).doesNotContain("  ", "\u00A0", "**", "##", "](", "bookmark", "\n\n", " ;", "( ", " )");
        assertThat(text.lines())
                .as("items on lines of their own")
                .noneMatch(line -> line.matches(".*[;:] \\d{1,2}\\) \\p{Ll}.*"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_begins_in_the_middle_of_a_phrase(Path seed) throws IOException {
        var lines = read(seed).text().lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            boolean low = Character.isLowerCase(lines.get(i).charAt(0));
            boolean ended = lines.get(i - 1).matches(".*[.;:\\]]$");
            assertThat(low && !ended).as(lines.get(i - 1) + "\n" + lines.get(i)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_character_stands_for_its_original_one(Path seed) throws IOException {
        var act = read(seed);
        long same = 0;
        for (int at = 0; at < act.text().length(); at++)
            if (act.text().charAt(at) == act.original().charAt(act.originOf(at))) same++;
        assertThat(same * 100 / act.text().length()).isGreaterThanOrEqualTo(97);
    }

    @ParameterizedTest
    @CsvSource({"000, KK", "001, KK", "002, KK", "003, KK", "004, RU"})
    void items_of_every_list_count_on(String seed, Language language) throws IOException {
        var act = read(seed);
        assertThat(act.language()).isEqualTo(language);
        assertThat(jumps(act.text())).isEmpty();
    }

    /** Lists of steps and processes, counted by eye in the files. */
    @ParameterizedTest
    @CsvSource({"000, 68, 31", "001, 104, 51", "002, 47, 44", "003, 79, 20", "004, 63, 33"})
    void as_many_items_and_paragraphs_as_the_act_has(String seed, int items, int paragraphs) throws IOException {
        var text = read(seed).text();
        assertThat(ITEM.matcher(text).results().count()).as("items").isEqualTo(items);
        assertThat(PARAGRAPH.matcher(text).results().count())
                .as("paragraphs and chapters")
                .isEqualTo(paragraphs);
    }

    /** Items that neither begin a list nor count on. */
    private static List<String> jumps(String text) {
        int[] last = {0};
        return ITEM.matcher(text)
                .results()
                .filter(found -> {
                    int number = Integer.parseInt(found.group(1));
                    boolean jumps = number != 1 && number != last[0] + 1;
                    last[0] = number;
                    return jumps;
                })
                .map(found -> found.group())
                .toList();
    }

    private static ActText read(String seed) throws IOException {
        return read(seeds().filter(file -> String.valueOf(file.getFileName()).startsWith(seed))
                .findFirst()
                .orElseThrow());
    }

    private static ActText read(Path seed) throws IOException {
        return Acts.read(Files.readAllBytes(seed));
    }
}
