package kz.qyzmet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import org.junit.jupiter.api.Test;

/** A parent with a phone, and the same on a desk: from the catalogue to the cabinet. The pictures stay in target/screenshots. */
class PortalStoryTest {
    private static final FilePayload SCAN =
            new FilePayload("anyqtama.pdf", "application/pdf", "%PDF-1.4 a scan".getBytes(StandardCharsets.UTF_8));

    @Test
    void a_parent_applies_on_a_phone_and_on_a_desk_in_both_languages() {
        try (var chromium = Chromium.open();
                var system = TestSystem.demo()) {
            var browser = chromium.browser();
            tell(browser, system.url(), "kk", 360);
            tell(browser, system.url(), "ru", 1280);
        }
    }

    private static void tell(Browser browser, String url, String language, int width) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            var page = context.newPage();
            var told = new Look(page, language, width);
            page.navigate(url + "/" + language + "/portal");
            told.look("1-catalogue");
            page.click("a[href$='/portal/services/zhambyl/externat']");
            told.look("2-passport");
            page.click("main a.button");
            page.fill("#iin", "971010600205");
            page.fill("#password", "wrong password");
            page.click("main button");
            told.look("3-sign-in-refused");
            page.fill("#password", "qyzmet-demo");
            page.click("main button");
            page.selectOption("#office", "taraz-education");
            told.look("4-office");
            page.click("main button");
            page.click("main button[type=submit].button");
            told.look("5-answers-missing");
            page.fill("#phone", "+7 701 000 00 00");
            page.fill("#learner", "Байжанов Әлихан");
            page.selectOption("#grade", "5");
            page.fill("#school", "№ 5 мектеп");
            page.check("#ground-0");
            page.click("main button[type=submit].button");
            page.setInputFiles("#medical-conclusion", SCAN);
            page.click("main button[name=stay]");
            told.look("6-documents");
            page.click("main button[type=submit].button");
            page.check("#consent");
            told.look("7-review");
            page.click("main button[type=submit].button");
            page.check("input[value=REVOKED]");
            page.click("main button[type=submit].button");
            told.look("8-not-confirmed");
            page.click("main button[type=submit].button");
            told.look("9-sent");
            page.navigate(url + "/" + language + "/portal/cabinet");
            told.look("10-cabinet");
        }
    }

    private record Look(Page page, String language, int width) {
        void look(String what) {
            page.evaluate("document.fonts.ready.then(() => true)");
            var picture = Path.of("target", "screenshots", "portal-" + language + "-" + width + "-" + what + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + what)
                    .isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(what).isEmpty();
        }
    }
}
