package kz.qyzmet.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import org.junit.jupiter.api.Test;

/** Officials at their pages in a real browser, on a phone and on a desk; the pictures stay in target/screenshots. */
class WorkplaceStoryTest {

    @Test
    void a_case_is_worked_with_the_Enter_key_and_every_page_can_be_used_by_everybody() {
        try (var chromium = Chromium.open();
                var system = TestSystem.demo()) {
            var browser = chromium.browser();
            ClubOffice.open(system);
            work(system, browser, "kk", 1280);
            work(system, browser, "ru", 360);
            onPaper(system, browser, "kk", 360);
            onPaper(system, browser, "ru", 1280);
        }
    }

    private static void work(TestSystem system, Browser browser, String language, int width) {
        var number = new Fronts(system).handIn(Channel.PORTAL, "taraz-education");
        var seen = language + "-" + width;
        try (var clerk = at(system, browser, "taraz.clerk", width)) {
            open(clerk, system, language, "/workplace", seen + "-inbox");
            clerk.locator("tr[data-case='" + number + "'] a").first().click();
            look(clerk, seen + "-register");
            clerk.keyboard().press("Enter");
            clerk.locator(".step-now[data-role=HEAD]").waitFor();
            look(clerk, seen + "-registered");
        }
        try (var head = at(system, browser, "taraz.head", width)) {
            open(head, system, language, "/workplace/cases/" + number, seen + "-resolve");
            head.locator("input[name=executor]").first().check();
            head.locator("form[action$='/resolve'] button").click();
            // Chromium may never close a page that is closed while the next one is on its way.
            head.locator(".step-now[data-role=RESPONSIBLE_EXECUTOR]").waitFor();
        }
        examine(system, browser, language, width, number);
        sign(system, browser, language, width, number);
    }

    /** What has to do with paper: to sign it by hand, to print it on demand, and the registers. */
    private static void onPaper(TestSystem system, Browser browser, String language, int width) {
        var seen = language + "-" + width;
        var fronts = new Fronts(system);
        var club = new Club(system);
        var diploma = club.drafted(fronts);
        try (var deputy = at(system, browser, club.deputy, width)) {
            open(deputy, system, language, "/workplace/cases/" + diploma, seen + "-by-hand");
            deputy.locator("form[action$='/sign-by-hand'] button").click();
            deputy.locator(".step-now[data-role=HEAD]").waitFor();
            look(deputy, seen + "-co-signed");
        }
        var decree = club.adopted(fronts);
        try (var clerk = at(system, browser, club.clerk, width)) {
            open(clerk, system, language, "/workplace/cases/" + decree, seen + "-print");
            open(clerk, system, language, "/workplace/registers", seen + "-registers");
        }
    }

    /** Brings the made-up services' cases to where the pictures begin. */
    private record Club(Browsing clerk, Browsing head, Browsing executor, Browsing deputy, Browsing akim) {
        Club(TestSystem system) {
            this(
                    Browsing.as("taraz.clerk", system),
                    Browsing.as("taraz.head", system),
                    Browsing.as("taraz.executor", system),
                    Browsing.as("taraz.clerk", Role.DEPUTY_HEAD, system),
                    Browsing.as("taraz.executor2", Role.AKIMAT, system));
        }

        private static String handIn(Fronts fronts, String service, Channel channel) {
            return fronts.handIn(service, channel, "taraz-education", Map.of("learner", "Ғалымов Ілияс"))
                    .number();
        }

        String drafted(Fronts fronts) {
            var number = handIn(fronts, "club-diploma", Channel.STATE_CORPORATION);
            clerk.send(number, "register", Map.of());
            var choice = head.open("/kk/workplace/cases/" + number).page().select("input[name=executor]");
            head.send(number, "resolve", Map.of("executor", choice.getFirst().val()));
            executor.send(number, "prepare-result", Map.of());
            return number;
        }

        String adopted(Fronts fronts) {
            var number = handIn(fronts, "club-decree", Channel.PORTAL);
            executor.send(number, "prepare-result", Map.of());
            for (var signer : List.of(deputy, akim)) {
                var desk = signer.open("/kk/workplace/cases/" + number + "/sign");
                signer.submit(desk.form("sign"), Map.of("key", "VALID"));
            }
            return number;
        }
    }

    private static void examine(TestSystem system, Browser browser, String language, int width, String number) {
        var seen = language + "-" + width;
        try (var executor = at(system, browser, "taraz.executor", width)) {
            open(executor, system, language, "/workplace/cases/" + number, seen + "-examine");
            executor.locator("details:has(form[action$='/prepare-refusal']) > summary")
                    .click();
            executor.locator("form[action$='/prepare-refusal'] button").click();
            executor.locator(".errors").waitFor();
            look(executor, seen + "-incomplete");
            executor.locator("form[action$='/prepare-result'] button").click();
            executor.locator(".step-now[data-role=HEAD]").waitFor();
        }
    }

    private static void sign(TestSystem system, Browser browser, String language, int width, String number) {
        var seen = language + "-" + width;
        try (var head = at(system, browser, "taraz.head", width)) {
            open(head, system, language, "/workplace/cases/" + number, seen + "-draft");
            head.keyboard().press("Enter");
            head.locator("form[action$='/sign']").waitFor();
            look(head, seen + "-sign");
            head.keyboard().press("Enter");
            head.locator("a[data-paper]").waitFor();
            look(head, seen + "-signed");
            open(head, system, language, "/workplace/cases", seen + "-all");
        }
    }

    static Page at(TestSystem system, Browser browser, String login, int width) {
        return at(system, browser, Browsing.as(login, system), width);
    }

    static Page at(TestSystem system, Browser browser, Browsing who, int width) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        context.addCookies(List.of(new Cookie("qyzmet-session", who.token()).setUrl(system.url())));
        return context.newPage();
    }

    static void open(Page page, TestSystem system, String language, String path, String picture) {
        page.navigate(system.url() + "/" + language + path);
        look(page, picture);
    }

    static void look(Page page, String picture) {
        page.evaluate("document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/workplace-" + picture + ".png"))
                .setFullPage(true));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + picture)
                .isLessThanOrEqualTo((Integer) page.evaluate("window.innerWidth"));
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(picture).isEmpty();
    }
}
