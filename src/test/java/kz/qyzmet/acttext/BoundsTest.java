package kz.qyzmet.acttext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Texts that nobody writes are cleaned like any other. A pass that goes back over what it has seen would need from minutes to days for
 * one of these: the limit is no measure of speed.
 */
class BoundsTest {
    private static final int MANY = 1_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Test
    void a_million_spaces_are_one() {
        for (var space : new String[] {" ", "\t", "\u00A0", "\u00AD "})
            assertThat(cleaned("Билет" + space.repeat(MANY) + "тегін")).isEqualTo("Билет тегін");
        assertThat(cleaned("Билет" + " ".repeat(MANY) + ", тегін")).isEqualTo("Билет, тегін");
        assertThat(cleaned("Билет" + " ".repeat(MANY) + "- тегін")).isEqualTo("Билет – тегін");
    }

    @Test
    void a_million_bars_are_one() {
        assertThat(cleaned("Билет" + "|".repeat(MANY) + "тегін")).isEqualTo("Билет|тегін");
        assertThat(cleaned("Билет " + "| ".repeat(MANY) + "тегін")).isEqualTo("Билет | тегін");
        assertThat(cleaned("Билет" + " |".repeat(MANY))).isEqualTo("Билет");
        assertThat(cleaned("| ".repeat(MANY) + "Билет")).isEqualTo("Билет");
    }

    @Test
    void a_million_letters_apart_before_a_word_are_joined_or_stay() {
        var letters = "а ".repeat(MANY);
        assertThat(bounded(Spacing::close, letters + "билет").replace(" ", ""))
                .isEqualTo(letters.replace(" ", "") + "билет");
    }

    @Test
    void a_million_items_in_one_line_are_looked_at_once() {
        var line = "9) билет" + "; 7) бланк".repeat(MANY / 2);
        assertThat(bounded(Numbering::straighten, line)).isEqualTo(line);
    }

    private static String cleaned(String text) {
        return bounded(found -> Traced.of(Cleaning.clean("act", found.text()).text()), text);
    }

    private static String bounded(UnaryOperator<Traced> pass, String text) {
        return assertTimeoutPreemptively(
                LONGEST, () -> pass.apply(Traced.of(text)).text());
    }
}
