package kz.qyzmet.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import org.junit.jupiter.api.Test;

/** Tables of functional units: where their facts stand, and what is said of those spoilt in one thing. */
class UnitTablesTest {
    /** Its text describes the stages without terms, its table was saved with tabs. */
    private static final String FAIR = "ru-fair-units-pavlodar.txt";
    /** Its text tells the terms too, each cell of its table stands on a line of its own. */
    private static final String LIBRARY = "kk-library-units-aktobe.txt";

    private static Compiled compiled(String act, String words, String instead) {
        try {
            var text = Files.readString(Path.of("src/test/acts/good", act));
            assertThat(text).contains(words);
            int last = text.lastIndexOf(words);
            var spoilt = text.substring(0, last) + instead + text.substring(last + words.length());
            if (ActReader.read(act, spoilt.getBytes(UTF_8)) instanceof Reading.Read(var read))
                return Compiler.compile(read);
            throw new AssertionError(act);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static Finding only(Compiled compiled, Code code) {
        var found = compiled.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void a_fact_of_a_table_has_its_column_and_the_offsets_of_its_cell() {
        var compiled = compiled(FAIR, "4 рабочих дня", "4 рабочих дня");
        var step = compiled.regulations().getFirst().procedure().get(2);
        var term = java.util.Objects.requireNonNull(step.term()).place();
        var text = compiled.text();
        assertThat(step.ref()).isEqualTo("annex 1.3");
        assertThat(term.ref()).isEqualTo("annex 1.3");
        assertThat(text.original().substring(text.originOf(term.from()))).startsWith("4 рабочих дня\t");
        assertThat(compiled.regulations().getFirst().outcomes())
                .extracting(Told::value)
                .contains("Проект разрешения");
    }

    @Test
    void a_term_that_table_and_text_tell_differently_is_a_finding_with_both_places() {
        var finding = only(compiled(LIBRARY, "2 жұмыс күні", "3 жұмыс күні"), Code.PARAGRAPHS_DISAGREE);
        assertThat(finding.place().ref()).isEqualTo("5.3");
        assertThat(finding.second().ref()).isEqualTo("annex 1.3");
        assertThat(finding.arguments()).containsExactly("term", "term:2 working days", "term:3 working days");
    }

    @Test
    void somebody_else_in_the_table_is_a_finding_with_both_places() {
        var finding = only(compiled(LIBRARY, "Жауапты маман", "Басшы"), Code.PARAGRAPHS_DISAGREE);
        assertThat(finding.arguments()).containsExactly("role", "role:RESPONSIBLE_EXECUTOR", "role:HEAD");
        assertThat(finding.second().ref()).isEqualTo("annex 1.3");
    }

    @Test
    void a_step_that_only_the_table_tells_is_a_finding() {
        var finding = only(
                compiled(LIBRARY, "3) жауапты маман куәлікті ресімдейді – 2 (екі) жұмыс күні;\n", ""),
                Code.PARAGRAPHS_DISAGREE);
        assertThat(finding.place().ref()).isEqualTo("annex 1.3");
        assertThat(finding.second().ref()).startsWith("5");
    }

    @Test
    void a_table_with_a_cell_too_few_is_not_guessed_at() {
        var compiled = compiled(FAIR, "\tОтветственный исполнитель", "");
        var finding = only(compiled, Code.NOT_UNDERSTOOD);
        assertThat(finding.place().ref()).isEqualTo("annex 1");
        assertThat(finding.quote()).contains("хода, потока работ");
        assertThat(compiled.regulations().getFirst().procedure())
                .extracting(ToldStep::ref)
                .noneMatch(ref -> ref.startsWith("annex"));
    }

    @Test
    void a_next_number_that_leads_nowhere_is_told() {
        var finding = only(compiled(FAIR, "\t4\t5", "\t9\t5"), Code.NOT_UNDERSTOOD);
        assertThat(finding.place().ref()).isEqualTo("annex 1.3");
        assertThat(finding.quote()).isEqualTo("9");
    }

    @Test
    void a_table_whose_units_are_not_named_is_told() {
        var finding = only(compiled(FAIR, "Наименование СФЕ", "Кто"), Code.NOT_UNDERSTOOD);
        assertThat(finding.quote()).contains("хода, потока работ");
    }
}
