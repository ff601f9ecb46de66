package kz.qyzmet.acttext;

import static kz.qyzmet.acttext.Acts.cleaned;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What saving does to a text, undone: each trap once. */
class CleaningTest {
    @Test
    void a_clean_text_stays_as_it_is() {
        assertThat(cleaned(Acts.library())).isEqualTo(Acts.library());
    }

    @Test
    void spaces_that_do_not_break_and_tabs_are_spaces() {
        assertThat(cleaned("1.\u00A0Кітапхана\u2009билеті\tберіледі.")).isEqualTo("1. Кітапхана билеті беріледі.");
    }

    @Test
    void characters_nobody_sees_are_gone() {
        assertThat(cleaned("\uFEFFкітап\u200Bхана би\u00ADлеті беріле\u0301ді")).isEqualTo("кітапхана билеті беріледі");
    }

    @Test
    void a_soft_hyphen_at_the_end_of_a_line_joins_the_word() {
        assertThat(cleaned("кітапхана билеті беріле\u00AD\nтін күн")).isEqualTo("кітапхана билеті берілетін күн");
    }

    @Test
    void letters_in_two_pieces_are_one_letter() {
        assertThat(cleaned("Читательскии\u0306 билет ее\u0308")).isEqualTo("Читательский билет её");
    }

    @Test
    void Markdown_marks_are_no_words() {
        assertThat(
                        cleaned(
                                "## **1. Общие положения**\n\n- 1) читальный зал ***библиотеки***;\n- 2) [портал](http://www.egov.kz).\n"))
                .isEqualTo("1. Общие положения\n1) читальный зал библиотеки;\n2) портал.");
    }

    @Test
    void a_table_in_Markdown_is_a_line_for_each_row() {
        assertThat(cleaned("| Шаг | Срок |\n|---|:--|\n| приём | 15 минут |\n|  | |\n"))
                .isEqualTo("Шаг | Срок\nприём | 15 минут");
    }

    @Test
    void bookmarks_are_no_words() {
        assertThat(cleaned("[bookmark: _GoBack]7) билетті береді.")).isEqualTo("7) билетті береді.");
    }

    @Test
    void words_with_their_letters_apart_are_words_again() {
        assertThat(cleaned("билет тегін\n–  к і т а п х а н а )  б о й ы н ш а  б е р і л е д і ."))
                .isEqualTo("билет тегін – кітапхана) бойынша беріледі.");
    }

    @Test
    void titles_in_spaced_capitals_are_words_again() {
        assertThat(cleaned("облыс әкімдігі Қ А У Л Ы   Е Т Е Д І:")).isEqualTo("облыс әкімдігі ҚАУЛЫ ЕТЕДІ:");
    }

    @Test
    void a_stop_before_the_first_word_of_a_stretched_line_goes_behind_the_last() {
        assertThat(cleaned("Қарлығаш облысының әкімдігі \n:Қ А У Л Ы  Е Т Е Д І\n\n      1. Бекітілсін."))
                .isEqualTo("Қарлығаш облысының әкімдігі ҚАУЛЫ ЕТЕДІ:\n1. Бекітілсін.");
    }

    @Test
    void three_initials_in_a_row_are_no_spaced_word() {
        assertThat(cleaned("басшы А. Б. Сейітов және А Б тобы")).isEqualTo("басшы А. Б. Сейітов және А Б тобы");
    }

    @Test
    void a_Latin_letter_in_a_Cyrillic_word_becomes_its_twin() {
        assertThat(cleaned("кiтапxaна бөлiмшесi Cтандарт")).isEqualTo("кітапхана бөлімшесі Стандарт");
    }

    @Test
    void a_Cyrillic_letter_in_an_address_becomes_Latin() {
        assertThat(cleaned("www.\u0435g\u043Ev.kz порталы")).isEqualTo("www.egov.kz порталы");
    }

    @Test
    void a_Latin_preposition_among_Cyrillic_words_becomes_Cyrillic() {
        assertThat(cleaned("читатель c билетом приходит co своей книгой"))
                .isEqualTo("читатель с билетом приходит со своей книгой");
    }

    @Test
    void Latin_words_stay_Latin() {
        assertThat(cleaned("бағдарлама Adobe Reader және PDF файлы e-mail арқылы"))
                .isEqualTo("бағдарлама Adobe Reader және PDF файлы e-mail арқылы");
    }

    @Test
    void a_line_broken_mid_phrase_is_joined() {
        assertThat(cleaned(
                        "1) кеңсе қызметкері 15 (он \nбес) минут ішінде өтінішті \n\n\n\nтіркейді;\n2) басшы қарайды."))
                .isEqualTo("1) кеңсе қызметкері 15 (он бес) минут ішінде өтінішті тіркейді;\n2) басшы қарайды.");
    }

    @Test
    void a_stop_that_fell_onto_the_next_line_goes_back() {
        assertThat(cleaned("1) билетті береді\n;\n2) оқырман \nбілімін тексереді (\nқол қояды\n)."))
                .isEqualTo("1) билетті береді;\n2) оқырман білімін тексереді (қол қояды).");
    }

    @Test
    void an_item_named_at_the_beginning_of_a_line_is_no_item() {
        assertThat(cleaned("осы бұйрықтың 1-тармағының\n2) тармақшасы алып тасталсын."))
                .isEqualTo("осы бұйрықтың 1-тармағының 2) тармақшасы алып тасталсын.");
        assertThat(cleaned("в соответствии с подпунктом\n2) пункта 9 стандарта."))
                .isEqualTo("в соответствии с подпунктом 2) пункта 9 стандарта.");
    }

    @Test
    void headings_keep_their_line() {
        assertThat(cleaned("Регламент услуги\n\nГлава 1. Общие положения\n\n1. Услуга оказывается библиотеками."))
                .isEqualTo("Регламент услуги\nГлава 1. Общие положения\n1. Услуга оказывается библиотеками.");
    }

    @Test
    void a_heading_at_the_end_of_a_title_gets_its_line() {
        assertThat(cleaned("\"Билет беру\" қызметінің регламенті 1. Жалпы\nережелер\n\n1. Билет тегін."))
                .isEqualTo("\"Билет беру\" қызметінің регламенті\n1. Жалпы ережелер\n1. Билет тегін.");
    }

    @Test
    void items_inside_a_line_get_their_lines() {
        assertThat(cleaned("Қабылдау: 1) кеңседе; 2) порталда. Осы бұйрықтың 1) тармақшасы."))
                .isEqualTo("Қабылдау:\n1) кеңседе;\n2) порталда. Осы бұйрықтың 1) тармақшасы.");
    }

    @Test
    void a_letter_that_counts_on_is_a_number() {
        assertThat(cleaned("1) а;\n2) б;\nЗ) в;\n4) г;\n5) д;\nб) выдача билета;\n7) е;\n8) ж;\n9) з;\n1О) и.")
                        .lines())
                .contains("3) в;", "6) выдача билета;", "10) и.");
    }

    @Test
    void a_list_by_letters_stays_one() {
        assertThat(cleaned("а) читальный зал;\nб) абонемент;\nв) портал."))
                .isEqualTo("а) читальный зал;\nб) абонемент;\nв) портал.");
    }

    @Test
    void spaces_beside_brackets_and_stops_are_put_right() {
        assertThat(
                        cleaned(
                                "1) регистрирует заявление – 15 ( пятнадцать) минут ;\n2) выдаёт билет(копию билета) – 1 (один )день."))
                .isEqualTo(
                        "1) регистрирует заявление – 15 (пятнадцать) минут;\n2) выдаёт билет (копию билета) – 1 (один) день.");
    }

    @Test
    void spaces_beside_quotation_marks_are_put_right() {
        assertThat(cleaned("акционерлік қоғам \" Азаматтарға арналған үкімет\" , бекітілген\"Билет\" регламенті"))
                .isEqualTo("акционерлік қоғам \"Азаматтарға арналған үкімет\", бекітілген \"Билет\" регламенті");
    }

    @Test
    void dashes_between_phrases_are_long_and_stand_apart() {
        assertThat(cleaned("береді- 15 минут; (бұдан әрі-портал) (бұдан әрі –билет) тексереді — – 1 күн"))
                .isEqualTo("береді – 15 минут; (бұдан әрі – портал) (бұдан әрі – билет) тексереді – 1 күн");
    }

    @Test
    void hyphens_inside_words_are_short_and_stand_close() {
        assertThat(cleaned("3- қосымша, 9–тармағында, іс – қимыл, іс–қимыл, 1 – процесс – тіркеу, ЭҮП –де"))
                .isEqualTo("3-қосымша, 9-тармағында, іс-қимыл, іс-қимыл, 1-процесс – тіркеу, ЭҮП-де");
    }

    @Test
    void text_boxes_stand_apart_and_tear_no_sentence() {
        assertThat(cleaned("басшы өтінішті\n (\nКеңсе\nқызметкері\n) (\n15 минут\n)\nқарайды."))
                .isEqualTo("басшы өтінішті\n[Кеңсе қызметкері]\n[15 минут]\nқарайды.");
    }

    @Test
    void a_file_may_end_inside_a_diagram() {
        assertThat(cleaned("Диаграмма\n (\nКеңсе\n) (\nкітапхана\nқоры\n"))
                .isEqualTo("Диаграмма\n[Кеңсе]\n[кітапхана қоры]");
    }

    @Test
    void page_numbers_alone_on_their_lines_are_gone() {
        assertThat(cleaned("билет беру туралы\n\n12\n\nөтінішті қарайды."))
                .isEqualTo("билет беру туралы өтінішті қарайды.");
    }

    @Test
    void a_mark_repeated_without_end_is_read_without_running_out_of_stack() {
        for (var mark : new String[] {"- ", "№ 7 ", "9-тармағында ", "а б ", "(а ", "|--", "1) ", "5. "})
            assertThat(cleaned("билет ".repeat(100_000) + "\n" + mark.repeat(100_000)))
                    .startsWith("билет билет");
    }

    @Test
    void a_paragraph_named_by_its_word_begins_with_its_number() {
        assertThat(cleaned("п. 1. Билет выдаётся бесплатно.\nПункт 2 – Срок выдачи один день.\nп.3 Билет именной."))
                .isEqualTo("1. Билет выдаётся бесплатно.\n2. Срок выдачи один день.\n3. Билет именной.");
        assertThat(cleaned("1-тармақ. Билет тегін беріледі.\n2-тармақ. Мерзімі – бір күн."))
                .isEqualTo("1. Билет тегін беріледі.\n2. Мерзімі – бір күн.");
    }

    @Test
    void the_rest_of_a_reference_begins_no_paragraph() {
        assertThat(cleaned("1. Билет выдаётся бесплатно.\nп. 9 Стандарта не применяется."))
                .isEqualTo("1. Билет выдаётся бесплатно.\nп. 9 Стандарта не применяется.");
    }
}
