package kz.qyzmet.corporation;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import org.junit.jupiter.api.Test;

/** One visit after another in a real browser, on a desk and on a phone; the pictures stay in target/screenshots. */
class CounterPicturesTest {

    @Test
    void an_operator_takes_a_package_in_without_touching_the_mouse_much() {
        try (var chromium = Chromium.open();
                var system = TestSystem.demo()) {
            var browser = chromium.browser();
            for (int width : new int[] {1280, 360})
                for (var language : List.of("kk", "ru")) new Story(browser, system, language, width).play();
        }
    }

    private record Story(Browser browser, TestSystem system, String language, int width) {
        void play() {
            try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
                var page = context.newPage();
                signIn(page);
                page.navigate(url() + "/" + language + "/corporation");
                look(page, "desk");
                visit(page, "990308600236", "[data-refusal]");
                look(page, "unknown");
                visit(page, DemoCounter.RECIPIENT, "form[action$='/save']");
                look(page, "draft");
                page.locator("form[action$='/save'] button").click();
                page.waitForSelector(".errors");
                look(page, "incomplete");
                fillIn(page);
                look(page, "complete");
                page.locator("form[action$='/send'] button[type=submit]").click();
                page.waitForSelector("[data-number]");
                look(page, "sent");
                refuse(page);
                look(page, "refused");
                keep(page);
                look(page, "checking");
            }
        }

        private void signIn(Page page) {
            page.navigate(url() + "/" + language + "/staff/sign-in");
            page.locator("[name=login]").fill("taraz.operator");
            page.locator("[name=password]").fill("qyzmet-demo");
            page.keyboard().press("Enter");
            page.waitForSelector("form[action$='/staff/challenge']");
            page.locator("form[action$='/staff/challenge'] button[type=submit]").click();
            page.waitForURL(address -> !address.contains("challenge"));
        }

        private void visit(Page page, String iin, String shows) {
            page.locator("[name=service]").selectOption("externat");
            page.locator("[name=office]").selectOption("taraz-education");
            page.locator("[name=iin]").fill(iin);
            page.keyboard().press("Enter");
            page.waitForSelector(shows);
        }

        private void fillIn(Page page) {
            DemoCounter.answers().forEach((name, answer) -> {
                var asked = page.locator("[name='" + name + "']");
                switch (name) {
                    case "consent" -> asked.check();
                    case "answer.grade", "answer.ground" -> asked.selectOption(answer);
                    default -> {
                        if (name.startsWith("document."))
                            page.locator("[name='" + name + "'][value='" + answer + "']")
                                    .check();
                        else asked.fill(answer);
                    }
                }
            });
            page.locator("[name='scan.basis']")
                    .setInputFiles(new FilePayload("baga-tabeli.pdf", "application/pdf", DemoCounter.SCAN.bytes()));
            page.locator("form[action$='/save'] button").click();
            page.waitForSelector("form[action$='/send']");
        }

        private String url() {
            return system.url();
        }

        private void keep(Page page) {
            page.navigate(url() + "/" + language + "/corporation");
            visit(page, DemoCounter.RECIPIENT, "form[action$='/save']");
            fillIn(page);
            page.locator(".own-key summary").click();
            var request = page.waitForDownload(
                    () -> page.locator(".own-key a[download]").click());
            var signed = DemoCounter.signedLate(system, bytes(request.path()));
            page.locator("#signature")
                    .setInputFiles(new FilePayload(signed.name(), "application/pkcs7-signature", signed.bytes()));
            page.evaluate("document.querySelectorAll('[name=key]').forEach(key => (key.checked = false))");
            page.locator("form[action$='/send'] button[type=submit]").click();
            page.waitForSelector("form[action$='/withdraw']");
        }

        private static byte[] bytes(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private void refuse(Page page) {
            page.navigate(url() + "/" + language + "/corporation");
            visit(page, DemoCounter.RECIPIENT, "form[action$='/save']");
            page.locator(".counter-refuse summary").click();
            page.locator("form[action$='/refuse'] button").click();
            page.waitForSelector("[data-refusal=PACKAGE_INCOMPLETE]");
        }

        private void look(Page page, String name) {
            page.evaluate("document.fonts.ready.then(() => true)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/counter-" + language + "-" + width + "-" + name + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " is as wide as its window")
                    .isEqualTo(width);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name + ", " + language + ", " + width)
                    .isEmpty();
        }
    }
}
