package kz.qyzmet.acttext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {
    @Test
    void every_twin_is_a_pair_of_two_scripts() {
        Habits.pairs("twins").forEach((other, cyrillic) -> {
            assertThat(Character.UnicodeScript.of(cyrillic))
                    .as("%s", cyrillic)
                    .isEqualTo(Character.UnicodeScript.CYRILLIC);
            assertThat(Character.UnicodeScript.of(other))
                    .as("%s", other)
                    .isNotEqualTo(Character.UnicodeScript.CYRILLIC);
        });
    }

    @Test
    void every_Kazakh_letter_of_windows_is_Kazakh() {
        assertThat(Habits.pairs("kazakh-windows").values())
                .allMatch(letter -> Habits.string("kazakh").indexOf(Character.toLowerCase(letter)) >= 0);
    }

    static boolean twins(char one, char other) {
        var twins = Habits.pairs("twins");
        return twins.getOrDefault(one, ' ') == other
                || twins.getOrDefault(other, ' ') == one
                || "йёЙЁ".indexOf(one) >= 0;
    }
}
