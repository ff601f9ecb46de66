package kz.qyzmet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.imports.TestImports;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** One editor hands an act in and corrects it at a desk, another approves it, and the portal offers the service; pictures stay in target/screenshots. */
class ImportStoryTest {
    private static final String SERVICE = "Выдача разрешения на размещение пасеки";

    @Test
    void from_a_text_to_a_service_at_the_portal() {
        try (var chromium = Chromium.open();
                var system = TestSystem.demo()) {
            var browser = chromium.browser();
            var first = editor(browser, system.url(), "oral.editor", "ru", 1480);
            look(first, "empty-ru-1480");
            var service = handIn(first);
            compare(first);
            correct(first);
            see(first, service);
            notePublication(first, service.replaceFirst("/\\d+$", ""));
            approve(editor(browser, system.url(), "oral.editor2", "kk", 1280), service);
            var guest = browser.newPage();
            Awaitility.await("without a restart").untilAsserted(() -> {
                guest.navigate(system.url() + "/ru/portal");
                assertThat(guest.locator("main").innerText()).contains(SERVICE);
            });
        }
    }

    /** The path of the service's page, without its language. */
    private static String handIn(Page desk) {
        desk.locator(".empty a.button").click();
        desk.locator("main form button[type=submit]").click();
        look(desk, "new-errors-ru-1480");
        desk.locator("#text").fill(TestImports.act());
        desk.locator("main form button[type=submit]").click();
        desk.locator("ul.import-services a").first().click();
        assertThat(desk.locator(".finding-error").innerText()).contains("3 (четыре) рабочих дня");
        look(desk, "service-ru-1480");
        return desk.url().replaceFirst("https?://[^/]+/ru", "");
    }

    /** A click on either side shows the other, and the page stays where it is. */
    private static void compare(Page desk) {
        desk.locator(".finding-error blockquote a").click();
        assertThat(desk.locator(".flag-error.lit").count()).isOne();
        desk.locator("[id='words-1/procedure/5.4/term']").click();
        var fact = desk.locator("[id='fact-1/procedure/5.4/term']");
        assertThat(fact.getAttribute("class")).contains("lit");
        assertThat(fact.evaluate("f => f.getBoundingClientRect().top < innerHeight"))
                .isEqualTo(true);
        assertThat(desk.evaluate("scrollY")).isEqualTo(0);
        look(desk, "compared-ru-1480");
    }

    private static void correct(Page desk) {
        desk.locator("[id='fact-1/procedure/5.3/term'] .fact-correct").click();
        look(desk, "correct-ru-1480");
        desk.locator("#count").fill("3");
        desk.locator("#reason").fill("В пункте 8.3 три дня");
        desk.locator(".ask button").click();
        assertThat(desk.locator(".fact-corrected").innerText()).contains("Оразалиев", "В пункте 8.3 три дня");
        assertThat(desk.locator(".finding-stands").innerText()).contains("Исправлено человеком");
        assertThat(desk.locator("[data-state]").first().getAttribute("data-state"))
                .isEqualTo("waits");
    }

    /** The same page in the other languages and widths. */
    private static void see(Page desk, String service) {
        var url = desk.url().replaceFirst("(https?://[^/]+).*", "$1");
        for (var view : List.of("ru-1280", "en-360", "kk-360", "kk-1480")) {
            var parts = view.split("-", 2);
            desk.setViewportSize(Integer.parseInt(parts[1]), 900);
            desk.navigate(url + "/" + parts[0] + service);
            look(desk, "service-" + view);
            panels(desk, view);
            desk.navigate(url + "/" + parts[0] + service.replaceFirst("/\\d+$", ""));
            look(desk, "act-" + view);
            desk.navigate(url + "/" + parts[0] + "/directory/import");
            look(desk, "list-" + view);
        }
    }

    /** Where a fact is corrected, on a phone as at a desk. */
    private static void panels(Page desk, String view) {
        if (!view.equals("kk-360") && !view.equals("ru-1280")) return;
        desk.locator(".fact-correct").first().click();
        look(desk, "correct-" + view);
        desk.locator(".ask button").first().click();
        look(desk, "correct-errors-" + view);
    }

    private static void notePublication(Page desk, String act) {
        desk.setViewportSize(1480, 900);
        desk.navigate(desk.url().replaceFirst("(https?://[^/]+).*", "$1") + "/ru" + act);
        desk.locator(".duty a[href*='duty='][href*='PUBLICATION']").click();
        desk.locator("#on").fill("2018-05-30");
        desk.locator("#reference").fill("газета «Үлгі», № 61");
        look(desk, "duty-ru-1480");
        desk.locator(".ask button").click();
        assertThat(desk.locator("[data-entry]").innerText()).contains("10 июня");
        look(desk, "act-noted-ru-1480");
    }

    private static void approve(Page second, String service) {
        second.navigate(second.url().replaceFirst("(https?://[^/]+).*", "$1") + "/kk" + service);
        assertThat(second.locator("#from").inputValue()).isEqualTo("2018-06-10");
        look(second, "approve-kk-1280");
        second.locator("[data-approval] .ask button").click();
        second.waitForLoadState();
        assertThat(second.locator("[data-approval]").innerText()).contains("Сағынтаева");
        look(second, "approved-kk-1280");
    }

    private static Page editor(Browser browser, String url, String login, String language, int width) {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))
                .newPage();
        page.navigate(url + "/" + language + "/staff/sign-in");
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill("qyzmet-demo");
        page.keyboard().press("Enter");
        page.locator("form[action$='/staff/challenge'] button[type=submit]").click();
        page.waitForURL(where -> where.endsWith("/directory/import"));
        return page;
    }

    private static void look(Page page, String name) {
        page.evaluate("document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/import-" + name + ".png"))
                .setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling: " + name)
                .isEqualTo(true);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    }
}
