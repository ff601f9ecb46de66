package kz.qyzmet.compile;

import static kz.qyzmet.compile.ParagraphKind.CONTENT;
import static kz.qyzmet.compile.ParagraphKind.SEQUENCE;
import static kz.qyzmet.compile.ParagraphKind.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.compile.Outline.Attached;
import kz.qyzmet.compile.Outline.Part;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final String RUSSIAN = """
            Об утверждении регламентов государственных услуг
            Постановление акимата Степной области от 2 марта 2016 года № 7.
            Акимат ПОСТАНОВЛЯЕТ:
            1. Утвердить:
            1) регламент государственной услуги "Выдача пропуска";
            2) регламент государственной услуги "Учет лодок".
            2. Контроль возложить на заместителя акима.
            Аким области
            П. Примеров
            Приложение 1 к постановлению
            акимата от 2 марта 2016 года № 7
            ## **Регламент государственной услуги**
            ### **"Выдача пропуска"**
            #### 1. Общие положения
            1. Государственная услуга "Выдача пропуска" оказывается отделами (далее – услугодатель).
            ## 2 Описание порядка действий структурных подразделений
            2. Содержание каждой процедуры (действия): 1) прием заявления – 15 минут; 2) выдача – 1 час.
            Сноска. Пункт 2 в редакции постановления.
            4. Описание последовательности процедур (действий):
            - 1) канцелярия принимает заявление;
            - б) руководитель подписывает пропуск.
            Приложение 1 к регламенту
            1. Форма
            Приложение 2 к постановлению
            Утвержден постановлением № 7
            Регламент государственной услуги "Учет лодок"
            Глава I. Общие положения
            1. Государственная услуга "Учет лодок" оказывается портом.
            """;

    private final Clauses clauses = Lexicon.of(Language.RU).read(RUSSIAN);
    private final Outline outline = Outliner.outline(clauses);
    private final Attached first = outline.regulations().getFirst();

    @Test
    void each_attached_regulation_starts_at_its_title_and_not_where_the_act_lists_it() {
        assertThat(outline.regulations())
                .extracting(regulation -> clauses.words(regulation.title()))
                .containsExactly(
                        "Регламент государственной услуги**\n### **\"Выдача пропуска\"",
                        "Регламент государственной услуги \"Учет лодок\"");
        assertThat(outline.orders()).extracting(Outline.Paragraph::ref).containsExactly("1", "2");
        assertThat(outline.close()).hasSize(2);
        assertThat(outline.regulations().getLast().header()).hasSize(2);
    }

    @Test
    void a_paragraph_is_known_by_its_words_and_keeps_its_number_as_printed() {
        assertThat(first.paragraphs().map(Outline.Paragraph::kind)).containsExactly(SERVICE, CONTENT, SEQUENCE);
        assertThat(first.paragraphs().map(Outline.Paragraph::ref)).containsExactly("1", "2", "4");
        assertThat(first.chapters()).extracting(Outline.Chapter::number).containsExactly("1", "2");
        assertThat(outline.regulations().getLast().chapters())
                .extracting(Outline.Chapter::number)
                .containsExactly("I");
    }

    private static final String LEVELS = """
            Регламент государственной услуги "Учет лодок"
            1. Общие положения
            1.1. Государственная услуга "Учет лодок" оказывается портом.
            1.2. Форма оказания государственной услуги: бумажная.
            2. Описание порядка действий структурных подразделений
            2.1. Основание для начала процедуры – заявление, поданное до
            2.2.2016 года.
            2.2. Содержание каждой процедуры (действия):
            1) канцелярия принимает заявление – 15 минут;
            2) руководитель подписывает справку – 1 час.
            3. Жалобы подаются руководителю.
            """;

    private static List<Outline.Paragraph> levels(String text) {
        return Outliner.outline(Lexicon.of(Language.RU).read(text))
                .regulations()
                .getFirst()
                .paragraphs()
                .toList();
    }

    private static List<String> steps(String text) {
        return levels(text).stream()
                .filter(paragraph -> paragraph.kind() == CONTENT)
                .flatMap(paragraph -> paragraph.items().stream())
                .map(part -> part.place().ref())
                .toList();
    }

    @Test
    void paragraphs_may_be_numbered_by_chapter_and_within_it() {
        assertThat(levels(LEVELS)).extracting(Outline.Paragraph::ref).containsExactly("1.1", "1.2", "2.1", "2.2", "3");
        assertThat(steps(LEVELS)).containsExactly("2.2.1", "2.2.2");
        assertThat(Outliner.outline(Lexicon.of(Language.RU).read(LEVELS))
                        .regulations()
                        .getFirst()
                        .chapters())
                .extracting(Outline.Chapter::number)
                .containsExactly("1", "2");
    }

    @Test
    void numbers_of_two_levels_need_no_point_behind_them_and_chapters_no_digits() {
        for (var text : List.of(
                LEVELS.replace(".1. ", ".1 ").replace(".2. ", ".2 "),
                LEVELS.replace("1.1.", "1. 1.").replace("2.2. ", "2. 2. "),
                LEVELS.replace("1. Общие", "I. Общие").replace("2. Описание", "II. Описание"),
                LEVELS.replace("1. Общие", "Глава 1. Общие").replace("2. Описание", "Глава 2. Описание"),
                LEVELS.replace("1) ", "1. ").replace("2) ", "2. ").replace("3. Ж", "3.1. Ж"),
                LEVELS.replace("1) ", "2.2.1. ").replace("2) ", "2.2.2. ")))
            assertThat(steps(text)).as(text).containsExactly("2.2.1", "2.2.2");
    }

    @Test
    void items_may_repeat_the_number_of_their_paragraph_and_parts_of_a_paragraph_have_items() {
        var repeated = """
                Регламент государственной услуги "Учет лодок"
                1. Государственная услуга "Учет лодок" оказывается портом.
                2. Содержание каждой процедуры (действия):
                2.1. канцелярия принимает заявление – 15 минут;
                2.2. руководитель подписывает справку – 1 час.
                3. Жалобы подаются руководителю.
                """;
        assertThat(steps(repeated)).containsExactly("2.1", "2.2");
        var parted = repeated.replace("2.1. канцелярия", "2.1. на бумаге:\n1) канцелярия")
                .replace("2.2. р", "2) р");
        assertThat(steps(parted)).containsExactly("2.1.1", "2.1.2");
        assertThat(levels(parted)).extracting(Outline.Paragraph::ref).containsExactly("1", "2", "2.1", "3");
    }

    @Test
    void items_inside_one_line_are_told_apart() {
        assertThat(items(CONTENT))
                .extracting(part -> clauses.words(part.place()))
                .containsExactly("прием заявления – 15 минут;", "выдача – 1 час.");
    }

    @Test
    void a_letter_in_the_place_of_the_digit_of_its_shape_stays_a_letter_unless_that_digit_is_due() {
        assertThat(items(SEQUENCE)).extracting(part -> part.place().ref()).containsExactly("4.1", "4.б");
        var due = RUSSIAN.replace("- 1) канцелярия", "- 5) канцелярия");
        assertThat(Outliner.outline(Lexicon.of(Language.RU).read(due))
                        .regulations()
                        .getFirst()
                        .first(SEQUENCE)
                        .orElseThrow()
                        .items())
                .extracting(part -> part.place().ref())
                .containsExactly("4.5", "4.6");
    }

    @Test
    void notes_and_annexes_are_no_paragraphs() {
        assertThat(first.notes()).extracting(Outline.Note::ref).containsExactly("2");
        assertThat(first.annexes()).hasSize(1);
    }

    private List<Part> items(ParagraphKind kind) {
        return first.first(kind).orElseThrow().items();
    }
}
