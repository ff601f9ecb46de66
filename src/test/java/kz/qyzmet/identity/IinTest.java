package kz.qyzmet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {
    private static final Iin FEMALE_2099 = new Iin("991231600012");

    @ParameterizedTest
    @ValueSource(
            strings = {"991231600012", "990101100030", "991231500707", "991231500026", "980630600077", "970228500093"})
    void a_number_with_the_right_check_digit_is_an_IIN(String digits) {
        assertThat(Iin.check(digits)).isEqualTo(new Iin.Checked.Valid(new Iin(digits)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'   ', EMPTY",
        "99123160001, LENGTH",
        "9912316000123, LENGTH",
        "99123160001Z, NOT_DIGITS",
        "９９１２３１６０００１２, NOT_DIGITS",
        "٩٩١٢٣١٦٠٠٠١٢, NOT_DIGITS",
        "991231 600012, NOT_DIGITS",
        "000000000000, ALL_ZERO",
        "991231600013, CHECK_DIGIT"
    })
    void anything_else_is_refused_with_its_reason(String typed, NumberFault fault) {
        assertThat(Iin.check(typed)).isEqualTo(new Iin.Checked.Invalid(fault));
    }

    @Test
    void spaces_around_an_IIN_are_no_fault() {
        assertThat(Iin.check("\u00a0 991231600012\t\n")).isEqualTo(new Iin.Checked.Valid(FEMALE_2099));
    }

    @Test
    void no_digit_completes_eleven_whose_second_sum_leaves_ten_too() {
        assertThat(IntStream.range(0, 10).mapToObj(digit -> Iin.check("99123150077" + digit)))
                .containsOnly(new Iin.Checked.Invalid(NumberFault.CHECK_DIGIT));
    }

    @Property
    void any_eleven_digits_have_exactly_the_check_digit_of_the_resolution_or_none(
            @ForAll @NumericChars @StringLength(11) String body) {
        var valid = IntStream.range(0, 10)
                .filter(digit -> Iin.check(body + digit) instanceof Iin.Checked.Valid)
                .boxed()
                .toList();
        int[] second = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
        int r = IntStream.range(0, 11)
                        .map(i -> (body.charAt(i) - '0') * (i + 1))
                        .sum()
                % 11;
        if (r == 10)
            r = IntStream.range(0, 11)
                            .map(i -> (body.charAt(i) - '0') * second[i])
                            .sum()
                    % 11;
        if (r == 10 || body.equals("00000000000")) assertThat(valid).isEmpty();
        else assertThat(valid).containsExactly(r);
    }

    @Test
    void another_birth_date_or_century_is_a_hint_and_the_IIN_stays_valid() {
        assertThat(FEMALE_2099.birthDateMismatch(LocalDate.parse("2099-12-31"))).isFalse();
        assertThat(FEMALE_2099.birthDateMismatch(LocalDate.parse("2099-12-30"))).isTrue();
        assertThat(FEMALE_2099.birthDateMismatch(LocalDate.parse("1999-12-31"))).isTrue();
        assertThat(new Iin("990101100030").birthDateMismatch(LocalDate.parse("1899-01-01")))
                .isFalse();
        assertThat(Iin.check(oddCentury())).isInstanceOf(Iin.Checked.Valid.class);
        assertThat(new Iin(oddCentury()).birthDateMismatch(LocalDate.parse("2099-12-31")))
                .isTrue();
    }

    @Test
    void a_seventh_digit_of_zero_tells_nothing_about_the_century() {
        var body = "99123100001";
        var iin = new Iin(body + TwelveDigits.checkDigit(body).orElseThrow());
        assertThat(iin.birthDateMismatch(LocalDate.parse("2099-12-31"))).isFalse();
        assertThat(iin.birthDateMismatch(LocalDate.parse("1999-12-31"))).isFalse();
    }

    @Test
    void lists_logs_and_errors_do_not_show_it_whole() {
        assertThat(FEMALE_2099.masked()).isEqualTo("9912••••0012");
        assertThat(FEMALE_2099).hasToString("9912••••0012");
        assertThatThrownBy(() -> new Iin("991231600013"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("991231600013");
    }

    private static String oddCentury() {
        var body = "99123190001";
        return body + TwelveDigits.checkDigit(body).orElseThrow();
    }
}
