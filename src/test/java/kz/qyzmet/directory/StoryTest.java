package kz.qyzmet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import org.junit.jupiter.api.Test;

/** An administrator makes an office on a desk screen and the new head signs in on a phone; pictures stay in target/screenshots. */
class StoryTest {
    private static final String PASSWORD = "four words are better";

    @Test
    void from_an_empty_system_to_the_first_signature() {
        try (var chromium = Chromium.open();
                var system = TestSystem.real()) {
            var browser = chromium.browser();
            var desk = page(browser, 1280);
            var code = system.module(FirstRun.class).lines(system.url()).get(3).strip();
            var password = administer(desk, code);
            signIn(page(browser, 360), system.url(), password);
        }
    }

    private static String administer(Page desk, String firstRun) {
        desk.navigate(firstRun);
        look(desk, "first-run");
        fill(desk, Map.of("login", "admin", "password", PASSWORD, "again", PASSWORD));
        fill(desk, Map.of("login", "admin", "password", PASSWORD));
        look(desk, "empty");
        desk.locator(".empty a.button").click();
        desk.locator("main form button[type=submit]").click();
        look(desk, "form-errors");
        desk.locator("#oblast").selectOption("zhambyl");
        desk.locator("#kind").selectOption("EDUCATION_DEPARTMENT");
        fill(
                desk,
                Map.of(
                        "code", "talas-education",
                        "bin", "600140000018",
                        "name_kk", "Талас ауданының білім бөлімі",
                        "name_ru", "Отдел образования Таласского района",
                        "name_en", "Education department of Talas district",
                        "address_kk", "Қаратау қ.",
                        "address_ru", "г. Каратау",
                        "address_en", "Karatau"));
        desk.locator("a[href$='/posts/new']").click();
        desk.locator("#role").selectOption("HEAD");
        fill(desk, Map.of("name_kk", "Бөлім басшысы", "name_ru", "Руководитель отдела", "name_en", "Head"));
        desk.locator("a[href$='/appoint']").click();
        fill(
                desk,
                Map.of(
                        "iin", "970312500119",
                        "family", "Оспанов",
                        "given", "Дархан",
                        "login", "talas.head",
                        "from", LocalDate.now(ZoneId.of("Asia/Almaty")).toString()));
        look(desk, "secret");
        var password = desk.locator("[data-password]").innerText();
        desk.locator("main a.button").click();
        look(desk, "office");
        desk.locator("nav.sections a").last().click();
        look(desk, "regulations");
        return password;
    }

    private static void signIn(Page phone, String url, String password) {
        phone.navigate(url + "/ru/staff/sign-in");
        fill(phone, Map.of("login", "talas.head", "password", "wrong password"));
        look(phone, "refused");
        fill(phone, Map.of("login", "talas.head", "password", password));
        look(phone, "challenge");
        assertThat(phone.locator("pre").innerText()).contains("login: talas.head");
    }

    private static Page page(Browser browser, int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))
                .newPage();
    }

    private static void fill(Page page, Map<String, String> answers) {
        answers.forEach((field, answer) -> page.locator("#" + field).fill(answer));
        page.locator("main form button[type=submit]").first().click();
        page.waitForLoadState();
    }

    private static void look(Page page, String name) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/directory-" + name + ".png"))
                .setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling: " + name)
                .isEqualTo(true);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    }
}
