package kz.qyzmet.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.play.Browser;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.play.Browser.Upload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A citizen at the portal, page by page, over HTTP. */
class PortalTest {
    private static final String PASSWORD = "qyzmet-demo";
    private static final String AIGUL = "971010600205";
    private static final String QANAT = "970821500215";
    private static final String WITHOUT_ACCOUNT = "980102600224";
    private static final String UNKNOWN_TO_THE_REGISTER = "990308600236";
    private static final String EXTERNAT = "/kk/portal/services/zhambyl/externat";
    private static final Upload SCAN = new Upload("scan.pdf", "%PDF-1.4 a scan".getBytes(UTF_8));

    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.demo();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void the_catalogue_finds_a_service_by_words_and_says_what_to_do_when_it_finds_none() {
        var guest = guest();
        assertThat(guest.open("/kk").page().location()).endsWith("/kk/portal");
        assertThat(guest.open("/kk/portal?words=" + encoded("окыту"))
                        .page()
                        .select(".services a")
                        .eachAttr("href"))
                .contains(EXTERNAT);
        var nothing = guest.open("/kk/portal?words=" + encoded("жоқнәрсе")).page();
        assertThat(nothing.select(".services")).isEmpty();
        assertThat(nothing.select(".empty").text()).contains("жоқнәрсе");
    }

    @Test
    void the_passport_shows_the_path_of_each_channel_with_its_paragraphs_and_takes_an_application() {
        var page = guest().open(EXTERNAT).page();
        assertThat(page.select(".timeline")).hasSize(2);
        assertThat(page.select(".timeline").eq(0).select("li").eachAttr("data-ref"))
                .startsWith("11.5", "11.6", "11.8", "11.9", "5.1 8.1");
        assertThat(page.select("a.button").eachAttr("href")).contains(EXTERNAT + "/apply");
        assertThat(page.select("main").text()).as("the branch's hours").contains("09:00–20:00");
    }

    @Test
    void the_passport_tells_what_is_assumed_and_what_is_odd_in_the_language_of_its_reader() {
        for (var language : List.of("kk", "ru")) {
            var page =
                    guest().open(EXTERNAT.replace("/kk/", "/" + language + "/")).page();
            var sentences = page.select("details.assumed p, details li p.soft").eachText();
            assertThat(sentences).as(language).hasSizeGreaterThan(20);
            assertThat(sentences)
                    .filteredOn(said -> said.matches(".*[A-Za-z]{3}.*"))
                    .isEmpty();
        }
    }

    @Test
    void a_refused_sign_in_names_the_paragraph_of_the_service_it_was_for_and_never_the_cause() {
        var guest = guest();
        var wrongPassword = signIn(guest, AIGUL, "not-the-password", EXTERNAT + "/apply");
        var nobody = signIn(guest, "990308600236", "not-the-password", EXTERNAT + "/apply");
        assertThat(wrongPassword.status()).isEqualTo(422);
        assertThat(refusal(wrongPassword)).isEqualTo("SIGN_IN_REFUSED 11.4 11.3");
        assertThat(nobody.page().select(".notice").text())
                .isEqualTo(wrongPassword.page().select(".notice").text());
        assertThat(refusal(signIn(guest, AIGUL, "not-the-password", ""))).isEqualTo("SIGN_IN_REFUSED ");
    }

    @Test
    void signing_in_never_leads_off_the_site() {
        var shown = signIn(guest(), QANAT, PASSWORD, "https://evil.example/kk/portal");
        assertThat(shown.page().location()).isEqualTo(system.url() + "/kk/portal/cabinet");
    }

    @Test
    void an_application_goes_from_the_first_question_to_the_provider() {
        var aigul = guest();
        var questions = begin(aigul, AIGUL);
        assertThat(questions.page().select("[name=applicant-name]").val()).isEqualTo("Байжанова Айгүл Ерболқызы");
        var missing = aigul.submit(questions.form("/answers"), Map.of("phone", "жоқ"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().select("[name=phone]").val()).isEqualTo("жоқ");
        assertThat(missing.page().select(".errors a").eachAttr("href")).contains("#phone", "#learner");
        var documents = aigul.submit(missing.form("/answers"), answers());
        assertThat(aigul.submit(documents.form("/documents"), Map.of()).status())
                .isEqualTo(422);
        var review = aigul.submit(documents.form("/documents"), Map.of(), Map.of("medical-conclusion", SCAN));
        assertThat(review.page().text()).contains("scan.pdf");
        var without = aigul.submit(review.form("/review"), Map.of());
        assertThat(without.status()).isEqualTo(422);
        var desk = aigul.submit(without.form("/review"), Map.of("consent", "true"));
        for (var bad : List.of("EXPIRED", "REVOKED", "OF_ANOTHER")) {
            desk = aigul.submit(desk.form("/sign"), Map.of("key", bad));
            assertThat(refusal(desk)).isEqualTo("EDS_NOT_CONFIRMED 11.7 11.6");
        }
        var sent = aigul.submit(desk.form("/sign"), Map.of("key", "VALID"));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.page().select("[data-number]").attr("data-number")).startsWith("A31-2018-");
        assertThat(sent.page().select(".step-done").eachAttr("data-ref")).startsWith("11.5", "11.6", "11.8");
        // the same form once more: the browser is shown what was sent, and no second application comes to be
        assertThat(aigul.submit(desk.form("/sign"), Map.of("key", "VALID"))
                        .page()
                        .location())
                .isEqualTo(sent.page().location());
        for (var part : List.of("", "/answers", "/documents", "/review", "/sign", "/request", "/paper"))
            assertThat(otherSees(path(sent) + part)).as(part).isEqualTo(404);
    }

    @Test
    void a_draft_outlives_signing_out_and_a_stale_page_changes_nothing() {
        var qanat = guest();
        var old = begin(qanat, QANAT);
        var documents = qanat.submit(old.form("/answers"), answers());
        assertThat(qanat.submit(old.form("/answers"), answers()).status()).isEqualTo(409);
        qanat.submit(documents.form("/sign-out"), Map.of());
        signIn(qanat, QANAT, PASSWORD, "");
        assertThat(qanat.open("/kk/portal/cabinet").page().select(".rows a").eachAttr("href"))
                .contains(path(documents).replace("/documents", ""));
        assertThat(qanat.open(path(documents)).page().location()).endsWith("/documents");
    }

    @Test
    void a_file_that_is_not_what_it_says_is_told_and_the_good_one_beside_it_is_kept() {
        var qanat = guest();
        var documents = qanat.submit(begin(qanat, QANAT).form("/answers"), answers());
        var some = qanat.submit(
                documents.form("/documents"),
                Map.of(),
                Map.of("medical-conclusion", SCAN, "report-cards", new Upload("marks.pdf", "no".getBytes(UTF_8))));
        assertThat(some.status()).isEqualTo(422);
        assertThat(some.page().select(".errors a").eachAttr("href")).containsExactly("#report-cards");
        assertThat(some.page().select(".rows").text()).contains("scan.pdf");
        var removed = qanat.submit(some.form("/documents/remove"), Map.of());
        assertThat(removed.page().select(".rows")).isEmpty();
    }

    @Test
    void whoever_proves_an_IIN_gets_an_account_and_the_proof_is_good_for_once() {
        var hanifa = guest();
        var proof = register(hanifa, WITHOUT_ACCOUNT);
        var mine = Map.of("key", "VALID", "password", "жаңа құпиясөз", "again", "жаңа құпиясөз");
        assertThat(hanifa.submit(proof.form(path(proof)), with(mine, "again", "басқа"))
                        .status())
                .isEqualTo(422);
        assertThat(hanifa.submit(proof.form(path(proof)), with(mine, "key", "OF_ANOTHER"))
                        .status())
                .isEqualTo(422);
        assertThat(hanifa.submit(proof.form(path(proof)), mine).page().location())
                .endsWith("/kk/portal/cabinet");
        assertThat(hanifa.submit(proof.form(path(proof)), with(mine, "password", "ұрының сөзі", "again", "ұрының сөзі"))
                        .page()
                        .location())
                .endsWith("/kk/portal/register");
        assertThat(signIn(guest(), WITHOUT_ACCOUNT, "жаңа құпиясөз", "").page().location())
                .endsWith("/kk/portal/cabinet");
    }

    @Test
    void registering_says_when_the_register_does_not_know_the_person_and_not_whether_there_is_an_account() {
        var unknown = register(guest(), UNKNOWN_TO_THE_REGISTER);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(refusal(unknown)).isEqualTo("REGISTER_DATA_UNOBTAINABLE ");
        assertThat(register(guest(), AIGUL).page().select("h1").text())
                .isEqualTo(
                        register(guest(), WITHOUT_ACCOUNT).page().select("h1").text());
    }

    private static Shown begin(Browser citizen, String iin) {
        var choice = signIn(citizen, iin, PASSWORD, EXTERNAT + "/apply");
        return citizen.submit(choice.form("/apply"), Map.of("office", "taraz-education"));
    }

    private static Map<String, String> answers() {
        return Map.of(
                "phone",
                "+7 701 000 00 00",
                "learner",
                "Байжанов Әлихан",
                "grade",
                "5",
                "school",
                "№ 5 мектеп",
                "ground",
                "health");
    }

    private static Shown register(Browser citizen, String iin) {
        return citizen.submit(citizen.open("/kk/portal/register").form("/register"), Map.of("iin", iin));
    }

    private static Shown signIn(Browser browser, String iin, String password, String next) {
        var entrance = browser.open("/kk/portal/sign-in?next=" + next);
        return browser.submit(entrance.form("/portal/sign-in"), Map.of("iin", iin, "password", password));
    }

    private static int otherSees(String path) {
        var other = guest();
        signIn(other, QANAT, PASSWORD, "");
        return other.open(path).status();
    }

    private static String refusal(Shown shown) {
        var refused = shown.page().select("[data-refusal]");
        return refused.attr("data-refusal") + " " + refused.attr("data-ref");
    }

    private static String path(Shown shown) {
        return shown.page().location().substring(system.url().length());
    }

    private static Map<String, String> with(Map<String, String> answers, String... changed) {
        var all = new HashMap<>(answers);
        for (int i = 0; i < changed.length; i += 2) all.put(changed[i], changed[i + 1]);
        return all;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    private static Browser guest() {
        return new Browser(system.url());
    }
}
