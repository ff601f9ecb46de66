package kz.qyzmet.compile;

import static kz.qyzmet.compile.ParagraphKind.CONTENT;
import static kz.qyzmet.compile.ParagraphKind.PARTICIPANTS;
import static kz.qyzmet.compile.ParagraphKind.SEQUENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.Test;

/** Paragraphs under headings of their own words are known by where they stand and what their lists hold. */
class PositionsTest {
    private static final String STEPS = """
            Глава 2. Как это делается
            2. Делается так:
            1) канцелярия регистрирует заявку – 1 час;
            2) специалист готовит разрешение – 2 рабочих дня;
            3) руководитель подписывает разрешение – 1 час.
            """;

    private static List<ParagraphKind> kinds(String chapters) {
        var text = """
                Регламент государственной услуги "Выдача разрешения на посадку цветов"
                1. Общие положения
                1. Государственная услуга оказывается отделом цветоводства района (далее – услугодатель).
                """ + chapters;
        var clauses = Lexicon.of(Language.RU).read(text);
        return Outliner.outline(clauses)
                .regulations()
                .getFirst()
                .paragraphs()
                .skip(1)
                .map(Outline.Paragraph::kind)
                .toList();
    }

    @Test
    void a_list_of_deeds_with_terms_is_the_content() {
        assertThat(kinds(STEPS)).containsExactly(CONTENT);
    }

    @Test
    void a_list_of_deeds_in_the_next_chapter_is_the_sequence() {
        assertThat(kinds(STEPS + """
                        Глава 3. Кто за кем
                        3. Так:
                        1) канцелярия регистрирует заявку;
                        2) специалист готовит разрешение;
                        3) руководитель подписывает разрешение.
                        """)).containsExactly(CONTENT, SEQUENCE);
    }

    @Test
    void a_list_of_names_in_the_next_chapter_names_who_takes_part() {
        assertThat(kinds(STEPS + """
                        Глава 3. Люди
                        3. Это:
                        1) канцелярия;
                        2) специалист;
                        3) руководитель.
                        """)).containsExactly(CONTENT, PARTICIPANTS);
    }

    @Test
    void deeds_without_terms_are_no_content() {
        assertThat(kinds("""
                        Глава 2. Как это делается
                        2. Делается так:
                        1) канцелярия регистрирует заявку;
                        2) специалист готовит разрешение.
                        """)).doesNotContain(CONTENT, SEQUENCE);
    }

    @Test
    void a_second_list_of_deeds_is_no_second_sequence() {
        var sequence = """
                3. Описание последовательности процедур (действий):
                1) канцелярия регистрирует заявку;
                2) специалист готовит разрешение.
                4. Еще раз:
                1) канцелярия регистрирует заявку;
                2) специалист готовит разрешение.
                """;
        assertThat(kinds(STEPS + "Глава 3. Описание порядка взаимодействия\n" + sequence)
                        .subList(0, 2))
                .containsExactly(CONTENT, SEQUENCE);
        assertThat(kinds(STEPS + "Глава 3. Описание порядка взаимодействия\n" + sequence))
                .filteredOn(SEQUENCE::equals)
                .hasSize(1);
    }
}
