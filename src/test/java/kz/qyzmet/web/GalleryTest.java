package kz.qyzmet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.qyzmet.app.Chromium;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looks at every component in three languages on a phone and on a desk; the pictures stay in target/screenshots. */
@WebStack
class GalleryTest {

    @LocalServerPort
    int port;

    @Test
    void every_component_fits_a_phone_and_a_desk_and_everybody_can_use_it() {
        try (var chromium = Chromium.open()) {
            var browser = chromium.browser();
            for (int width : new int[] {360, 1280})
                for (var language : List.of("kk", "ru", "en")) look(browser, language, width);
        }
    }

    private void look(Browser browser, String language, int width) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            signIn(context);
            var page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                // the browser's advice on forms comes by other types; refused styles and scripts come by these
                if (Set.of("error", "warning").contains(message.type())) complaints.add(message.text());
            });
            page.navigate("http://127.0.0.1:" + port + "/" + language + "/gallery");
            page.evaluate("document.fonts.ready.then(() => true)");
            picture(page, language + "-" + width);
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("errors");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width")
                    .isEqualTo(width);
            openChip(page);
            picture(page, language + "-" + width + "-open");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width, chip open")
                    .isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }

    /** By the mouse, where the reader sees it. */
    private static void openChip(com.microsoft.playwright.Page page) {
        var chip = page.locator("details.chip").first();
        chip.scrollIntoViewIfNeeded();
        var seen = chip.locator("summary").boundingBox();
        page.mouse().click(seen.x + seen.width / 2, seen.y + seen.height / 2);
        assertThat(chip.getAttribute("open")).isNotNull();
    }

    private void signIn(BrowserContext context) {
        context.addCookies(List.of(new Cookie(SessionCookie.NAME, "citizen").setUrl("http://127.0.0.1:" + port)));
    }

    private static void picture(com.microsoft.playwright.Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(path(name)).setFullPage(true));
    }

    private static Path path(String name) {
        return Path.of("target/screenshots/gallery-" + name + ".png");
    }
}
