package kz.qyzmet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import kz.qyzmet.web.WebStack.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@WebStack
class SecurityTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void every_page_carries_the_headers_that_keep_strangers_out() throws Exception {
        var headers = browser.get("/kk/sample").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .contains("connect-src 'self' wss://127.0.0.1:13579") // the signer's own NCALayer
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void no_cookie_but_ours_is_set() throws Exception {
        var cookies = browser.getAs("citizen", "/kk/sample").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .singleElement()
                .asString()
                .startsWith("qyzmet-form=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void bundled_files_are_kept_for_ever_under_the_name_of_their_content() throws Exception {
        var page = browser.get("/kk/sample").body();
        var css = Pattern.compile("/assets/qyzmet-[A-Z0-9]{8}\\.css").matcher(page);
        assertThat(css.find()).isTrue();
        var file = browser.get(css.group());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "max-age=31536000");
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_word_of_help() throws Exception {
        var answer = post("/en/sample/form", FORM, "words=moved", "citizen", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("The page was open for too long");
    }

    @Test
    void a_form_with_its_token_passes() throws Exception {
        var token = token();
        var answer = post("/kk/sample/form", FORM, "words=moved&_csrf=" + token.value(), "citizen", token.cookie());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/kk/sample/moved");
    }

    @Test
    void an_upload_with_its_token_passes() throws Exception {
        assertThat(upload(2, 1000).body()).isEqualTo("2");
    }

    @Test
    void a_file_beyond_10_MiB_is_413_and_not_a_forged_form() throws Exception {
        var answer = upload(1, 10 * 1024 * 1024 + 1);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Файлдар тым үлкен");
    }

    @Test
    void the_21st_file_is_413() throws Exception {
        assertThat(upload(20, 1).statusCode()).isEqualTo(200);
        assertThat(upload(21, 1).statusCode()).isEqualTo(413);
    }

    @Test
    void a_forwarded_host_is_not_believed() throws Exception {
        var answer = browser.get("/", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Location")).hasValue("/kk");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void a_method_the_page_does_not_know_is_405() throws Exception {
        var token = token();
        var answer = post("/kk/sample/moved", FORM, "_csrf=" + token.value(), "citizen", token.cookie());
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void somebody_else_was_faster_is_409() throws Exception {
        assertThat(browser.get("/ru/sample/stale").statusCode()).isEqualTo(409);
    }

    @Test
    void the_session_cookie_is_secure_where_the_connection_is() {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        SessionCookie.set(request, response, "t");
        assertThat(response.getHeader("Set-Cookie"))
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        request.setSecure(true);
        SessionCookie.clear(request, response);
        assertThat(response.getHeaders("Set-Cookie").getLast()).contains("Secure", "Max-Age=0");
    }

    private record Token(String value, String cookie) {}

    /** The token stands in any page with a form: a signed-in person's page has the one to sign out. */
    private Token token() throws Exception {
        var page = browser.getAs("citizen", "/kk/sample");
        var found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        return new Token(found.group(1), cookie.substring(0, cookie.indexOf(';')));
    }

    private HttpResponse<String> upload(int files, int bytes) throws Exception {
        var token = token();
        var body = new StringBuilder(
                "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token.value() + "\r\n");
        for (int i = 0; i < files; i++)
            body.append("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n")
                    .repeat("x", bytes)
                    .append("\r\n");
        return post(
                "/kk/sample/upload", "multipart/form-data; boundary=b", body + "--b--\r\n", "citizen", token.cookie());
    }

    private HttpResponse<String> post(String path, String type, String body, String who, String cookie)
            throws Exception {
        return browser.send(
                path,
                request -> request.POST(BodyPublishers.ofString(body)),
                "Content-Type",
                type,
                "Cookie",
                SessionCookie.NAME + "=" + who + "; " + cookie);
    }
}
