package kz.qyzmet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinTest {
    @ParameterizedTest
    @ValueSource(strings = {"600140000018", "600141000023", "601252000034"})
    void head_unit_branch_and_representative_office_have_a_BIN(String digits) {
        assertThat(Bin.check(" " + digits)).isEqualTo(new Bin.Checked.Valid(new Bin(digits)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "60014000001, LENGTH",
        "60014000001８, NOT_DIGITS",
        "600140000019, CHECK_DIGIT",
        "000000000000, ALL_ZERO"
    })
    void anything_else_is_refused_with_its_reason(String typed, NumberFault fault) {
        assertThat(Bin.check(typed)).isEqualTo(new Bin.Checked.Invalid(fault));
    }

    @Test
    void an_IIN_is_not_taken_for_a_BIN() {
        assertThat(Bin.check("991231600012")).isEqualTo(new Bin.Checked.Invalid(NumberFault.NOT_A_BIN));
        assertThatThrownBy(() -> new Bin("991231600012")).isInstanceOf(IllegalArgumentException.class);
    }
}
