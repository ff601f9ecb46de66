package kz.qyzmet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qyzmet.web.WebStack.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;

@WebStack
class DoorTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "citizen, citizen, 200", "citizen, clerk, 404", "citizen, administrator, 404",
        "staff, clerk, 200", "staff, head, 200", "staff, citizen, 404",
        "head, head, 200", "head, clerk, 404", "head, administrator, 404",
        "administrator, administrator, 200", "administrator, head, 404"
    })
    void everybody_enters_his_own_doors_only(String page, String who, int status) throws Exception {
        var answer = new Browser(port).getAs(who, "/kk/sample/" + page);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "citizen, /ru/portal/sign-in",
        "staff, /ru/staff/sign-in",
        "head, /ru/staff/sign-in",
        "administrator, /ru/staff/sign-in"
    })
    void a_guest_is_sent_to_sign_in_and_back(String page, String entrance) throws Exception {
        var answer = new Browser(port).getAs("nobody", "/ru/sample/" + page + "?a=1&b=2");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(entrance + "?next=%2Fru%2Fsample%2F" + page + "%3Fa%3D1%26b%3D2");
    }

    @Test
    void a_cookie_says_nothing_at_the_machines_door() throws Exception {
        var answer = new Browser(port).getAs("citizen", "/api/sample/citizen");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void a_handler_that_does_not_say_for_whom_it_is_stops_the_start() throws Exception {
        class Forgotten {
            @SuppressWarnings("unused") // found by reflection, as Spring does
            void page() {}
        }
        var handler = new HandlerMethod(new Forgotten(), Forgotten.class.getDeclaredMethod("page"));
        assertThatThrownBy(() -> Door.check(handler)).hasMessageContaining("does not say for whom it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/kk//evil.example",
                "/\\evil.example",
                "/kk/\\evil",
                "/fr/portal",
                "kk/portal",
                "",
                "/kk/a\r\nSet-Cookie: b",
                "javascript:alert(1)"
            })
    void after_signing_in_nobody_is_led_away(String next) {
        assertThat(LocalPath.of(next)).isEmpty();
    }

    @Test
    void after_signing_in_one_comes_back_to_the_page() {
        assertThat(LocalPath.of("/ru/portal/cases?page=2")).contains("/portal/cases?page=2");
    }
}
