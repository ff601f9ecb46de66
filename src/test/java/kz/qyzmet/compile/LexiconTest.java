package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Endings KAZAKH = new Endings(java.util.Set.of("лар", "ы", "на", "ның"), 4);
    private static final Cases CASES = new Cases(
            false, List.of(), List.of(), List.of(), java.util.Set.of(), java.util.Set.of(), java.util.Set.of());

    @Test
    void every_phrase_is_found_in_its_own_example() {
        assertThat(Stream.of(Language.KK, Language.RU).flatMap(LexiconTest::unfound))
                .isEmpty();
    }

    private static Stream<String> unfound(Language language) {
        var lexicon = Lexicon.of(language);
        return lexicon.phrases().stream()
                .filter(phrase -> lexicon.read(phrase.example(), phrase).isEmpty())
                .map(phrase -> language + " " + phrase.means() + " \"" + phrase.pattern() + "\" is not in \""
                        + phrase.example() + "\"");
    }

    @Test
    void a_stem_takes_endings_one_after_another_and_nothing_else() {
        assertThat(found("басшы~", "басшыларына")).isEqualTo(1);
        assertThat(found("басшы~", "басшысыз")).isZero();
    }

    @Test
    void a_word_in_brackets_may_be_missing() {
        assertThat(found("a [b] c", "A «b» (c)")).isEqualTo(1);
        assertThat(found("a [b] c", "a c")).isEqualTo(1);
    }

    @Test
    void a_gap_holds_up_to_so_many_words_and_ends_with_the_sentence() {
        assertThat(found("a ..2 c", "a x y c")).isEqualTo(1);
        assertThat(found("a ..2 c", "a x y z c")).isZero();
        assertThat(found("a ..2 c", "a x. c")).isZero();
    }

    @Test
    void of_overlapping_phrases_the_longest_counts() {
        var lexicon = new Lexicon(
                List.of(
                        Phrase.of("role", "HEAD", "head", "head", 0),
                        Phrase.of("role", "DEPUTY", "deputy head", "deputy head", 1)),
                KAZAKH,
                CASES);
        assertThat(lexicon.read("the deputy head and the head").in(0, 30, "role"))
                .extracting(Clause::means)
                .containsExactly("DEPUTY", "HEAD");
    }

    private static int found(String pattern, String text) {
        var phrase = Phrase.of("test", "TEST", pattern, text, 0);
        return new Lexicon(List.of(phrase), KAZAKH, CASES)
                .read(text)
                .in(0, text.length(), "test")
                .size();
    }
}
