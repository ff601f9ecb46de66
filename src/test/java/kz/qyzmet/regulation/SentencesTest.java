package kz.qyzmet.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private final Sentences sentences = new Sentences(Map.of("child", "Сәбина", "others", "", "care", "қорғаншылық"));

    @Test
    void a_sentence_that_only_tells_an_answer_nobody_gave_is_left_out() {
        assertThat(sentences.filled("1. Бала: {child}. Басқа балалар: {others}."))
                .isEqualTo("1. Бала: Сәбина.");
        assertThat(sentences.filled("2. Басқа балалар: {others}.")).isEmpty();
    }

    @Test
    void beside_another_answer_the_missing_one_is_a_dash() {
        assertThat(sentences.filled("{child}, {others}.")).isEqualTo("Сәбина, —.");
    }

    @Test
    void what_is_not_known_yet_leaves_a_line_to_write_on() {
        assertThat(sentences.filled("№ {number} бұйрық. {care} белгіленсін."))
                .isEqualTo("№ ___ бұйрық. Қорғаншылық белгіленсін.");
    }
}
