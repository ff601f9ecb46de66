package kz.qyzmet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordTest {
    @Test
    void a_thousand_characters_are_a_password_and_one_more_is_not() {
        assertThat(Password.of("ұ".repeat(1000)).fault("asel")).isEmpty();
        assertThat(Password.of("😀".repeat(1000)).fault("asel")).isEmpty();
        assertThat(Password.of("й".repeat(1000)).fault("asel")).isEmpty();
        assertThat(Password.of("ұ".repeat(1001)).fault("asel")).contains(AccountFault.PASSWORD_TOO_LONG);
        assertThat(Password.of("ұ".repeat(1_000_000)).fault("asel")).contains(AccountFault.PASSWORD_TOO_LONG);
    }

    @Test
    void seven_characters_are_too_few_however_many_bytes_they_take() {
        assertThat(Password.of("😀".repeat(7)).fault("asel")).contains(AccountFault.PASSWORD_TOO_SHORT);
        assertThat(Password.of("и\u0306".repeat(7)).fault("asel")).contains(AccountFault.PASSWORD_TOO_SHORT);
        assertThat(Password.of("8 таңба!").fault("asel")).isEmpty();
    }

    @Test
    void the_login_or_IIN_is_no_password() {
        assertThat(Password.of("991231600012").fault("991231600012")).contains(AccountFault.PASSWORD_IS_LOGIN);
        assertThat(Password.of(" Asel.Synaqova ").fault("asel.synaqova")).contains(AccountFault.PASSWORD_IS_LOGIN);
    }

    @Test
    void the_same_keys_give_the_same_password_on_every_system_and_others_do_not() {
        assertThat(Password.of("май\u00a0айы 1")).isEqualTo(Password.of("маи\u0306 айы 1"));
        assertThat(Password.of("ﬁ-password")).isNotEqualTo(Password.of("fi-password"));
    }

    @Test
    void a_log_does_not_show_it() {
        assertThat(Password.of("құпия сөзім")).hasToString("password");
    }
}
