package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.Test;

class ActsTest {
    private static ActReference kk(String sentence) {
        return first(Language.KK, sentence);
    }

    private static ActReference ru(String sentence) {
        return first(Language.RU, sentence);
    }

    private static ActReference first(Language language, String sentence) {
        return Acts.first(Lexicon.of(language).read(sentence), new Place("", 0, sentence.length()))
                .orElseThrow();
    }

    private static ActReference act(String body, String number, String date) {
        return new ActReference(body, number, LocalDate.parse(date), null, null);
    }

    @Test
    void body_day_and_number_in_both_languages() {
        assertThat(kk("Гүлдала облысы әкімдігінің 2031 жылғы 8 сәуірдегі № 179 қаулысы"))
                .isEqualTo(act("akimat", "179", "2031-04-08"));
        assertThat(ru("Постановление акимата Цветочной области от 8 апреля 2031 года № 179"))
                .isEqualTo(act("akimat", "179", "2031-04-08"));
        assertThat(kk("Қазақстан Республикасы Гүл шаруашылығы министрінің м.а. 2031 жылғы 04 қарашадағы №7 бұйрығымен"))
                .isEqualTo(act("minister", "7", "2031-11-04"));
        assertThat(ru("приказом и.о. Министра цветоводства Республики Казахстан от 4 ноября 2031 г. № 7"))
                .isEqualTo(act("minister", "7", "2031-11-04"));
        assertThat(ru("решением Цветочного городского маслихата от 1 марта 2031 года № 7-2"))
                .isEqualTo(act("maslikhat", "7-2", "2031-03-01"));
    }

    @Test
    void numbers_have_letters_strokes_and_blanks() {
        assertThat(ru("Постановление акимата от 9 мая 2031 года № А-9/406").number())
                .isEqualTo("А-9/406");
        assertThat(ru("Постановление акимата от 9 мая 2031 года № А -4/156").number())
                .isEqualTo("А-4/156");
        assertThat(kk("қала әкімдігінің 2031 жылғы 9 мамырдағы N 2/310 қаулысы").number())
                .isEqualTo("2/310");
        assertThat(kk("облысы әкімдігінің 2031 жылғы \"03\" мамыр № 20/02 қаулысына")
                        .number())
                .isEqualTo("20/02");
        assertThat(ru("приказом Министра от 9 мая 2031 года № 120/НҚ").number()).isEqualTo("120/НҚ");
        assertThat(ru("приказом Министра от 9 мая 2031 года № ҚР ДСМ-62").number())
                .isEqualTo("ҚР ДСМ-62");
    }

    @Test
    void the_number_may_stand_before_the_day() {
        assertThat(ru("к постановлению акимата Цветочной области № 110 от 31 марта 2031 года"))
                .isEqualTo(act("akimat", "110", "2031-03-31"));
    }

    @Test
    void days_may_be_in_figures_or_turned_round() {
        assertThat(ru("постановлением акимата Цветочной области от 20.08.2031 № 189"))
                .isEqualTo(act("akimat", "189", "2031-08-20"));
        assertThat(kk("қала әкімдігінің 2031 ж. 08.06 № 2/335 қаулысымен"))
                .isEqualTo(act("akimat", "2/335", "2031-06-08"));
    }

    @Test
    void the_entry_in_the_register_is_told_from_the_acts_own_number() {
        var kazakh = kk(
                "министрінің 2031 жылғы 8 сәуірдегі № 179 «Гүл егу туралы» бұйрығымен бекітілген (әділет органдарында 2031 жылғы 15 мамырда № 11057 тіркелген)");
        assertThat(kazakh)
                .isEqualTo(new ActReference(
                        "minister", "179", LocalDate.of(2031, 4, 8), "11057", LocalDate.of(2031, 5, 15)));
        var russian = ru(
                "приказом Министра от 8 апреля 2031 года № 179 \"О цветах\" (зарегистрирован в Реестре государственной регистрации нормативных правовых актов за № 11057)");
        assertThat(russian).isEqualTo(new ActReference("minister", "179", LocalDate.of(2031, 4, 8), "11057", null));
    }

    @Test
    void a_correction_is_written_in_a_line() {
        assertThat(ActReference.parse("akimat 110 2031-03-31 3044 -"))
                .isEqualTo(new ActReference("akimat", "110", LocalDate.of(2031, 3, 31), "3044", null));
        assertThat(ActReference.parse("minister")).isEqualTo(new ActReference("minister", null, null, null, null));
    }
}
