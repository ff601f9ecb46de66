package kz.qyzmet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void Kazakh_words_are_found_by_the_letters_of_a_Russian_keyboard() {
        assertThat(SearchWords.of("окыту").in("экстернат нысанында оқытуға рұқсат"))
                .isTrue();
        assertThat(SearchWords.of("ұйым").in("уйымы")).isTrue();
    }

    @Test
    void the_beginning_of_a_word_is_enough_as_endings_differ_but_its_middle_is_not() {
        assertThat(SearchWords.of("ЭКСТЕРН").in("в форме экстерната")).isTrue();
        assertThat(SearchWords.of("терн").in("в форме экстерната")).isFalse();
    }

    @Test
    void every_word_must_be_there_in_any_text() {
        assertThat(SearchWords.of("экстернат жамбыл").in("Экстернат", "Жамбыл облысы"))
                .isTrue();
        assertThat(SearchWords.of("экстернат атырау").in("Экстернат", "Жамбыл облысы"))
                .isFalse();
    }

    @Test
    void no_words_find_everything() {
        assertThat(SearchWords.of(" , ").in("экстернат")).isTrue();
    }
}
