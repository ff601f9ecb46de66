package kz.qyzmet.acttext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of tables keep their cells apart, so that columns can be counted. */
class CellsTest {
    private static String part(String found) {
        return Cells.part(Traced.of(found)).text();
    }

    @Test
    void tabs_part_cells_as_bars_do() {
        assertThat(part("Срок\t1 час\t2 часа\r\n")).isEqualTo("Срок | 1 час | 2 часа\r\n");
    }

    @Test
    void an_empty_cell_keeps_its_column() {
        assertThat(part("Срок\t1 час\t\t2 часа")).isEqualTo("Срок | 1 час | – | 2 часа");
        assertThat(part("Срок | 1 час |  | 2 часа")).isEqualTo("Срок | 1 час | – | 2 часа");
        assertThat(part("Срок\t1 час\t2 часа\t")).isEqualTo("Срок | 1 час | 2 часа | –");
    }

    @Test
    void outer_bars_are_no_cells() {
        assertThat(part("| Срок | 1 час | 2 часа |")).isEqualTo("| Срок | 1 час | 2 часа |");
    }

    @Test
    void tabs_that_only_lay_out_a_line_part_nothing() {
        assertThat(part("\t1. Облыс әкімі\t\t\tА. Ә.")).isEqualTo("\t1. Облыс әкімі\t\t\tА. Ә.");
    }

    @Test
    void the_lines_of_a_cell_stay_in_it() throws Unfit {
        var page =
                "<html><body><table><tr><td>Срок</td><td><p>не более</p><p>1 часа</p></td><td></td><td>2 часа</td></tr>"
                        + "</table></body></html>";
        assertThat(part(Html.text(page.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .contains("Срок | не более 1 часа | – | 2 часа");
    }
}
