package kz.qyzmet.acttext;

import static kz.qyzmet.acttext.Acts.cleaned;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Pages as saved from a legal database. */
class HtmlTest {
    @Test
    void blocks_are_lines_and_links_are_words() {
        assertThat(
                        cleaned(
                                "<html><body><h3>1. Жалпы\nережелер</h3><p>1. Билет <a href='/x'>стандарттың</a> <a>9-тармағына</a> сәйкес&nbsp;беріледі.</p></body></html>"))
                .isEqualTo("1. Жалпы ережелер\n1. Билет стандарттың 9-тармағына сәйкес беріледі.");
    }

    @Test
    void menus_scripts_and_comments_are_no_words() {
        assertThat(
                        cleaned(
                                "<!DOCTYPE html><head><title>Әділет</title><style>p{}</style></head><body><nav>Мәзір</nav><script>var а=1</script><!-- жасырын --><p>Билет тегін.</p><footer>Байланыс</footer></body>"))
                .isEqualTo("Билет тегін.");
    }

    @Test
    void the_one_article_of_a_page_is_the_act() {
        assertThat(
                        cleaned(
                                "<html><body><div>Басты бет</div><article><p>Билет тегін беріледі, мерзімі бір күн.</p></article></body></html>"))
                .isEqualTo("Билет тегін беріледі, мерзімі бір күн.");
    }

    @Test
    void a_break_is_a_line_and_a_list_counts() {
        assertThat(
                        cleaned(
                                "<html><p>Бекітілген<br>Облыс әкімдігі</p><ol start=2><li>тіркеу;<li><p>3) беру.</p></ol><ul><li>қағаз түрінде.</li></ul></html>"))
                .isEqualTo("Бекітілген\nОблыс әкімдігі\n2) тіркеу;\n3) беру.\n– қағаз түрінде.");
    }

    @Test
    void rows_of_a_table_are_lines_and_layout_is_read_cell_by_cell() {
        assertThat(
                        cleaned(
                                "<html><table><tr><th>Рәсім<th>Мерзімі<tr><td><p>тіркеу</p><td>15 минут</table><table><tr><td></td><td><p>Облыс әкімдігінің</p><p>Қаулысымен бекітілген</p></td></tr></table></html>"))
                .isEqualTo("Рәсім | Мерзімі\nтіркеу | 15 минут\nОблыс әкімдігінің\nҚаулысымен бекітілген");
    }

    @Test
    void the_page_says_its_encoding() {
        var page =
                "<html><head><meta charset=\"windows-1251\"></head><body><p>Билет выдаётся бесплатно.</p></body></html>";
        assertThat(Acts.read(page.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo("Билет выдаётся бесплатно.");
    }

    @Test
    void a_text_that_mentions_a_tag_is_no_page() {
        assertThat(cleaned("Билет <p> белгісімен беріледі.")).isEqualTo("Билет <p> белгісімен беріледі.");
    }
}
