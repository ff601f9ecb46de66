package kz.qyzmet.acttext;

import static kz.qyzmet.acttext.WordFile.listed;
import static kz.qyzmet.acttext.WordFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Word files: what is seen on their pages is what is read. */
class DocxTest {
    @Test
    void numbers_that_Word_counts_are_read() {
        var file = WordFile.of(listed(0, "Нысаны: қағаз түрінде.")
                        + listed(0, "Рәсімдер:")
                        + listed(1, "тіркеу;")
                        + listed(1, "беру.")
                        + listed(0, "Мерзімдер:")
                        + listed(1, "бір күн."))
                .list("decimal", "%1.", "decimal", "%2)");
        assertThat(read(file))
                .isEqualTo("1. Нысаны: қағаз түрінде.\n2. Рәсімдер:\n1) тіркеу;\n2) беру.\n3. Мерзімдер:\n1) бір күн.");
    }

    @Test
    void Russian_letters_and_bullets_are_read_as_shown() {
        var file = WordFile.of(listed(0, "читальный зал;") + listed(0, "абонемент.") + listed(1, "портал."))
                .list("russianLower", "%1)", "bullet", "\uF0B7");
        assertThat(read(file)).isEqualTo("а) читальный зал;\nб) абонемент.\n– портал.");
    }

    @Test
    void a_paragraph_taken_out_of_its_list_has_no_number() {
        var file = WordFile.of(paragraph("<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "Билет тегін."))
                .list("decimal", "%1)");
        assertThat(read(file)).isEqualTo("Билет тегін.");
    }

    @Test
    void a_line_break_inside_a_paragraph_is_one() {
        var file = WordFile.of(
                "<w:p><w:r><w:t>Бекітілген</w:t><w:br/><w:t>Облыс әкімдігі</w:t><w:tab/><w:t>№ 5</w:t></w:r></w:p>");
        assertThat(read(file)).isEqualTo("Бекітілген\nОблыс әкімдігі № 5");
    }

    @Test
    void a_text_box_does_not_tear_the_sentence_it_hangs_on() {
        var box = "<w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice><w:txbxContent>" + paragraph("Кеңсе")
                + paragraph("қызметкері") + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + paragraph("Кеңсе") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var file = WordFile.of("<w:p><w:r><w:t xml:space=\"preserve\">1) басшы </w:t></w:r>" + box
                + "<w:r><w:t>қарайды.</w:t></w:r></w:p>");
        assertThat(read(file)).isEqualTo("1) басшы қарайды.\n[Кеңсе қызметкері]");
    }

    @Test
    void rows_of_a_table_are_lines() {
        var file = WordFile.of("<w:tbl><w:tr>" + cell("Рәсім") + cell("Мерзімі") + "</w:tr><w:tr>" + cell("тіркеу")
                + cell("15 минут") + "</w:tr></w:tbl>" + paragraph("2. Билет тегін."));
        assertThat(read(file)).isEqualTo("Рәсім | Мерзімі\nтіркеу | 15 минут\n2. Билет тегін.");
    }

    @Test
    void what_review_struck_out_is_not_read_and_what_it_put_in_is() {
        var file = WordFile.of(
                "<w:p><w:r><w:t xml:space=\"preserve\">Мерзімі – </w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> күн</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>жасырын</w:t></w:r></w:p>");
        assertThat(read(file)).isEqualTo("Мерзімі – 5 күн");
    }

    @Test
    void a_raised_number_is_a_part_of_the_number_before_it() {
        var file = WordFile.of(
                "<w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>. Билет тегін.</w:t></w:r></w:p>");
        assertThat(read(file)).isEqualTo("5-1. Билет тегін.");
    }

    @Test
    void notes_at_the_foot_come_last() {
        var file = WordFile.of(
                        "<w:p><w:r><w:t>1. Билет тегін</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>")
                .part(
                        "word/footnotes.xml",
                        "<w:footnotes xmlns:w=\"w\">" + paragraph("Ескерту. Бір рет.") + "</w:footnotes>");
        assertThat(read(file)).isEqualTo("1. Билет тегін.\nЕскерту. Бір рет.");
    }

    private static String cell(String words) {
        return "<w:tc>" + paragraph(words) + "</w:tc>";
    }

    private static String read(WordFile file) {
        return Acts.read(file.bytes()).text();
    }
}
