package kz.qyzmet.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import org.junit.jupiter.api.Test;

/** The pages of transfer lists as people see them, on both sides. */
class TransferPicturesTest {

    @Test
    void transfer_lists_are_legible_on_a_phone_and_on_a_desk() {
        try (var chromium = Chromium.open();
                var system = PaperLegs.system()) {
            var browser = chromium.browser();
            var legs = PaperLegs.of(system);
            for (int width : new int[] {1280, 360})
                for (var language : List.of("kk", "ru")) new Story(browser, system, legs, language, width).play();
        }
    }

    private record Story(Browser browser, TestSystem system, PaperLegs legs, String language, int width) {
        void play() {
            var application = legs.accepted("Үлгі Айша");
            legs.accepted("Үлгі Әли", "bayzak-education");
            try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
                var operator = Browsing.as("taraz.operator", system);
                context.addCookies(List.of(new Cookie("qyzmet-session", operator.token()).setUrl(system.url())));
                var page = context.newPage();
                page.navigate(system.url() + "/" + language + "/corporation/applications/" + application.id());
                look(page, "accepted");
                page.navigate(system.url() + "/" + language + "/corporation/transfers");
                look(page, "waiting");
                page.locator("[data-office='taraz-education'] button").click();
                page.waitForSelector(".notice-success");
                look(page, "made");
            }
            assertThat(legs.caseOf(application)).isNotBlank();
        }

        private void look(Page page, String name) {
            page.evaluate("document.fonts.ready.then(() => true)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/transfers-" + language + "-" + width + "-" + name + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " is as wide as its window")
                    .isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name + ", " + language + ", " + width)
                    .isEmpty();
        }
    }
}
