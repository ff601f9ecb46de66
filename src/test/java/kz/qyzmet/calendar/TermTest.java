package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
    @Test
    void a_term_is_read_as_it_is_written() {
        assertThat(Term.parse("15 working days")).isEqualTo(new Term.WorkingDays(15));
        assertThat(Term.parse("1 calendar day")).isEqualTo(new Term.CalendarDays(1));
        assertThat(Term.parse("30 minutes")).isEqualTo(new Term.Minutes(30));
        assertThat(Term.parse("2 hours")).isEqualTo(new Term.Hours(2));
        assertThat(Term.parse("3 months")).isEqualTo(new Term.Months(3));
    }

    @Property
    void writing_and_reading_give_the_same_term(@ForAll @IntRange(min = 1, max = Term.MOST) int count) {
        var terms = new Term[] {
            new Term.Minutes(count),
            new Term.Hours(count),
            new Term.WorkingDays(count),
            new Term.CalendarDays(count),
            new Term.Months(count)
        };
        assertThat(terms)
                .allSatisfy(term ->
                        assertThat(Term.parse(term.toString())).isEqualTo(term).hasToString(term.toString()));
    }

    @Test
    void one_is_written_in_the_singular() {
        assertThat(new Term.WorkingDays(1)).hasToString("1 working day");
        assertThat(new Term.Months(2)).hasToString("2 months");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "days",
                "15 days",
                "-1 hours",
                "0 minutes",
                "10001 hours",
                "1.5 hours",
                "１５ working days",
                "15 working days!",
                "99999999999 hours"
            })
    void what_is_no_term_is_refused_with_a_sentence(String text) {
        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(Not a term|A term counts).*\\.");
    }
}
