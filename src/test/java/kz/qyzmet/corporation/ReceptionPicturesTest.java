package kz.qyzmet.corporation;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.regulation.MadeUpEditions;
import org.junit.jupiter.api.Test;

/** A provider's own reception in a real browser; the pictures stay in target/screenshots. */
class ReceptionPicturesTest {

    @Test
    void a_clerk_takes_papers_in_and_compares_the_copies() throws Exception {
        try (var chromium = Chromium.open();
                var system = TestSystem.demo()) {
            var browser = chromium.browser();
            MadeUpEditions.store(system, Path.of("src/test/regulations/reception"));
            new Story(browser, system.url(), "kk", 360).play();
            new Story(browser, system.url(), "ru", 1280).play();
        }
    }

    private record Story(Browser browser, String url, String language, int width) {
        void play() {
            try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
                var page = context.newPage();
                signIn(page);
                page.navigate(url + "/" + language + "/reception");
                look(page, "desk");
                complete(page, "summer");
                page.locator("[name='original.health']").check();
                accept(page, ".notice");
                look(page, "closed");
                page.navigate(url + "/" + language + "/reception");
                complete(page, "autumn");
                accept(page, ".errors");
                look(page, "originals");
                page.locator("[name='original.health']").check();
                accept(page, "[data-number]");
                look(page, "accepted");
            }
        }

        private void signIn(Page page) {
            page.navigate(url + "/" + language + "/staff/sign-in");
            page.locator("[name=login]").fill("taraz.clerk");
            page.locator("[name=password]").fill("qyzmet-demo");
            page.keyboard().press("Enter");
            page.waitForSelector("form[action$='/staff/challenge']");
            page.locator("form[action$='/staff/challenge'] button[type=submit]").click();
            page.waitForURL(address -> !address.contains("challenge"));
        }

        private void complete(Page page, String season) {
            page.locator("[name=service]").selectOption("evening-club");
            page.locator("[name=iin]").fill(DemoCounter.RECIPIENT);
            page.locator("[name=name]").fill("Құлыншақова Әсия");
            page.locator("[name=address]").fill("Тараз, Абай к., 1");
            page.keyboard().press("Enter");
            page.waitForSelector("form[action$='/save']");
            page.locator("[name='answer.season']").selectOption(season);
            page.locator("[name='document.identity']").check();
            page.locator("[name='document.health']").check();
            page.locator("[name=consent]").check();
            if (season.equals("summer")) look(page, "draft");
            page.locator("form[action$='/save'] button").click();
            page.waitForSelector("form[action$='/accept']");
        }

        private static void accept(Page page, String shows) {
            page.locator("form[action$='/accept'] button").click();
            page.waitForSelector(shows);
        }

        private void look(Page page, String name) {
            page.evaluate("document.fonts.ready.then(() => true)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/reception-" + language + "-" + width + "-" + name + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " is as wide as its window")
                    .isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name + ", " + language + ", " + width)
                    .isEmpty();
        }
    }
}
