package kz.qyzmet.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qyzmet.web.WebStack.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

@WebStack
class PageTest {
    @LocalServerPort
    int port;

    @Test
    void the_start_leads_to_the_readers_language_and_to_Kazakh_without_one() throws Exception {
        assertThat(location("/", "Accept-Language", "fr, ru;q=0.8")).isEqualTo("/ru");
        assertThat(location("/", "Accept-Language", "de")).isEqualTo("/kk");
        assertThat(browser().get("/").statusCode()).isEqualTo(302);
        assertThat(location("/")).isEqualTo("/kk");
    }

    @Test
    void a_page_speaks_the_language_of_its_address_and_offers_itself_in_the_others() throws Exception {
        var page = browser().get("/ru/sample?oblast=zhambyl&x=%22");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.headers().firstValue("Content-Language")).hasValue("ru");
        assertThat(page.body())
                .contains("<html lang=\"ru\">")
                .contains("Такой страницы нет")
                .contains("href=\"/kk/sample?oblast=zhambyl&amp;x=%22\"")
                .contains("2 июля, 09:00");
    }

    @Test
    void an_unknown_language_is_not_found() throws Exception {
        assertThat(browser().get("/fr/sample").statusCode()).isEqualTo(404);
    }

    @Test
    void a_redirect_is_303_and_keeps_the_language() throws Exception {
        var page = browser().get("/en/sample/moved");
        assertThat(page.statusCode()).isEqualTo(HttpStatus.SEE_OTHER.value());
        assertThat(page.headers().firstValue("Location")).hasValue("/en/sample");
    }

    @Test
    void malformed_input_is_400_in_the_readers_language() throws Exception {
        var page = browser().get("/kk/sample/number?count=three");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Бұл мекенжайды түсіне алмадық");
    }

    @Test
    void a_failure_shows_a_number_and_no_detail() throws Exception {
        var page = browser().get("/en/sample/broken");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .containsPattern("give this number: [0-9A-F]{6}")
                .doesNotContain("secret")
                .doesNotContain("Exception");
    }

    @Test
    void a_machine_gets_problem_json() throws Exception {
        var answer = browser().get("/api/v1/nothing", "Accept-Language", "ru");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404").contains("Такой страницы нет");
    }

    private String location(String path, String... headers) throws Exception {
        return browser().get(path, headers).headers().firstValue("Location").orElse("");
    }

    private Browser browser() {
        return new Browser(port);
    }
}
