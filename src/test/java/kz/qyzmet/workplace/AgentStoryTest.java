package kz.qyzmet.workplace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.qyzmet.workplace.WorkplaceStoryTest.look;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.regulation.Channel;
import org.junit.jupiter.api.Test;

/**
 * The key agent at every door besides the portal's application, where SigningStoryTest has it: a citizen registers, an operator signs in
 * and signs a request, a head signs in and signs a paper. The pictures stay in target/screenshots.
 */
class AgentStoryTest {
    private static final String AGENT = ".agent .button";

    @Test
    void people_sign_with_their_key_agent_at_every_door() {
        try (var chromium = Chromium.open();
                var system = TestSystem.demo()) {
            register(person(chromium, 360), system.url());
            var fronts = new Fronts(system);
            request(person(chromium, 1280), system.url(), fronts);
            paper(person(chromium, 360), system.url(), drafted(system, fronts));
        }
    }

    /** Two questions stand before the signature; unanswered, nothing is asked of the agent, and a refusal keeps nobody's password. */
    private static void register(Page citizen, String url) {
        citizen.navigate(url + "/kk/portal/register");
        citizen.fill("#iin", Fronts.CITIZEN);
        citizen.click("main button");
        citizen.fill("#password", "jasyl-qaıyń-2018");
        citizen.click(AGENT);
        assertThat(citizen.locator(".agent-said.bad")).isVisible();
        assertThat(citizen.locator("#again")).isFocused();
        look(citizen, "agent-register-unfilled");

        citizen.fill("#again", "jasyl-qaıyń-2018");
        var window = window(citizen);
        window.check("input[value=REVOKED]");
        give(citizen, window);
        assertThat(citizen.locator(".notice")).containsText("қайтарып алынған");
        assertThat(citizen.locator(".notice")).containsText("Құпиясөз сақталмайды");
        look(citizen, "agent-register-revoked");

        citizen.fill("#password", "jasyl-qaıyń-2018");
        citizen.fill("#again", "jasyl-qaıyń-2018");
        sign(citizen);
        assertThat(citizen).hasURL(Pattern.compile(".*/kk/portal/cabinet"));
    }

    /** An operator enters and signs a request. */
    private static void request(Page operator, String url, Fronts fronts) {
        enter(operator, url, "ru", "taraz.operator");
        operator.navigate(url + "/ru/corporation/applications/"
                + fronts.atTheCounter("taraz-education").id());
        var window = window(operator);
        look(operator, "agent-counter");
        give(operator, window);
        assertThat(operator.locator("[data-number]")).isVisible();
    }

    /** The head enters, and signs the paper he was shown. */
    private static void paper(Page head, String url, String number) {
        enter(head, url, "kk", "taraz.head");
        head.navigate(url + "/kk/workplace/cases/" + number + "/sign");
        var window = window(head);
        look(window, "agent-paper-window");
        window.click("form[action$=cancel] button");
        assertThat(head.locator(".agent-said")).containsText("бас тарттыңыз");
        look(head, "agent-paper-cancelled");
        sign(head);
        assertThat(head.locator("a[data-paper]")).isVisible();
    }

    private static void enter(Page official, String url, String language, String login) {
        official.navigate(url + "/" + language + "/staff/sign-in");
        official.fill("[name=login]", login);
        official.fill("[name=password]", "qyzmet-demo");
        official.keyboard().press("Enter");
        var window = window(official);
        look(official, "agent-challenge-" + language);
        give(official, window);
        assertThat(official).not().hasURL(Pattern.compile(".*/staff/.*"));
    }

    private static void sign(Page page) {
        give(page, window(page));
    }

    private static Page window(Page page) {
        var window = page.context().waitForPage(() -> page.click(AGENT));
        assertThat(window.locator("input[name=kind]").first()).isVisible();
        return window;
    }

    /** The agent answers, and the page sends its form by itself. */
    private static void give(Page page, Page window) {
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> window.click("form:not([action$=cancel]) button.button"));
        page.waitForLoadState();
    }

    private static Page person(Chromium chromium, int width) {
        return chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(width, 900))
                .newPage();
    }

    /** A case whose result only waits for the head. */
    private static String drafted(TestSystem system, Fronts fronts) {
        var number = fronts.handIn(Channel.PORTAL, "taraz-education");
        var head = Browsing.as("taraz.head", system);
        Browsing.as("taraz.clerk", system).send(number, "register", Map.of());
        var executor = head.open("/kk/workplace/cases/" + number)
                .page()
                .select("label:contains(Жақсыбекова) input, .choice:contains(Жақсыбекова) input");
        head.send(number, "resolve", Map.of("executor", executor.getFirst().val()));
        Browsing.as("taraz.executor", system).send(number, "prepare-result", Map.of());
        return number;
    }
}
