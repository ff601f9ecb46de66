package kz.qyzmet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.play.Browser;
import kz.qyzmet.play.Browser.Upload;
import kz.qyzmet.signature.HeldKeys;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * A citizen signs in the browser: with the published client and the demo's key agent, with agents that misbehave, and without
 * scripts. The pictures stay in target/screenshots.
 */
class SigningStoryTest {
    private static final String AIGUL = "971010600205";
    private static final String PASSWORD = "qyzmet-demo";
    private static final String BUTTON = ".agent .button";
    private static final Pattern SENDING = Pattern.compile(".*/sign");

    /** What an agent says to a request, and the words by which the person is told. */
    private record Answer(String said, String told) {}

    private static final List<Answer> ANSWERS = List.of(
            new Answer("{\"status\":true,\"body\":{}}", "отказались"),
            new Answer("{\"code\":\"500\",\"message\":\"action.canceled\"}", "отказались"),
            new Answer("{\"code\":\"500\"}", "отказались"),
            new Answer("{\"success\":false,\"errorCode\":\"MODULE_NOT_FOUND\"}", "Обновите его"),
            new Answer("{\"status\":false,\"code\":\"SIGNING_FAILURE\",\"message\":\"m\"}", "SIGNING_FAILURE"),
            new Answer(
                    "{\"status\":true,\"body\":{\"result\":[\"-----BEGIN PKCS7-----\\nMAA=\\n-----END PKCS7-----\"]}}",
                    "не подпись"),
            new Answer("{\"status\":true,\"body\":{\"result\":{}}}", "не подпись"),
            new Answer("{\"status\":true}", "не подпись"),
            new Answer("<html>", "не подпись"));

    @Test
    void a_citizen_signs_with_a_key_agent_on_a_phone_and_on_a_desk() throws IOException {
        try (var chromium = Chromium.open();
                var system = TestSystem.demoAt(Phone.PUBLIC)) {
            tell(chromium, system, new Look("kk", 360), "бас тарттыңыз");
            tell(chromium, system, new Look("ru", 1280), "отказались");
            byPhone(chromium, system);
            misunderstand(chromium, system);
            withoutScripts(chromium, system);
            register(chromium, system);
        }
    }

    private static void tell(Chromium chromium, TestSystem system, Look look, String cancelled) {
        try (var context = context(chromium, look.width(), true)) {
            var page = draft(context.newPage(), system, look.language());
            assertThat(page.evaluate(
                            "getComputedStyle(document.querySelector('.phone'), '::first-letter').textTransform"))
                    .as("eGov mobile keeps its spelling")
                    .isEqualTo("none");
            look.at(page, "1-before");
            var window = window(context, page);
            look.at(page, "2-waiting");
            look.at(window, "3-window");
            assertThat(window.locator("input[name=kind]")).hasCount(4);
            assertThat(window.locator(".unfit li")).hasCount(1);
            window.click("form[action$=cancel] button");
            assertThat(page.locator(".agent-said")).containsText(cancelled);
            look.at(page, "4-cancelled");

            window = window(context, page);
            window.check("input[value=EXPIRED]");
            sign(page, window);
            assertThat(page.locator("[data-refusal]")).hasAttribute("data-refusal", "EDS_NOT_CONFIRMED");
            assertThat(page.locator("[data-refusal]")).hasAttribute("data-ref", "11.7 11.6");
            look.at(page, "5-expired");

            window = window(context, page);
            sign(page, window);
            assertThat(page.locator("[data-number]")).isVisible();
            look.at(page, "6-sent");
        }
    }

    /** The page that shows a code waits for the phone, and says by itself what came of it. */
    private static void byPhone(Chromium chromium, TestSystem system) {
        try (var context = context(chromium, 360, true)) {
            var look = new Look("kk", 360);
            var page = draft(context.newPage(), system, "kk");
            page.click("form[action$='/mobile'] button");
            assertThat(page.locator("svg.qr")).isVisible();
            var phone = new Phone(system, new Browser.Shown(200, Jsoup.parse(page.content(), page.url())));
            phone.bring("{}");
            assertThat(page.locator("[data-waits=ODD] .notice")).isVisible();
            look.at(page, "9-odd");
            var signed = system.module(HeldKeys.class)
                    .sign(
                            AIGUL,
                            HeldKeys.Kind.REVOKED,
                            Phone.request(phone.documents()),
                            system.module(LegalClock.class).now());
            phone.bring(Phone.signed(phone.documents(), signed));
            assertThat(page.locator("[data-refusal]")).containsText("қайтарып алынған");
            look.at(page, "9-revoked");
            page.click("form[action$='/mobile'] button");
            assertThat(page.locator("svg.qr")).isVisible();
            var code = page.url();
            page.goBack();
            page.click("form[action$='/mobile'] button");
            page.navigate(code);
            look.at(page, "9-replaced");
        }
    }

    /** Agents that are not there, that leave, that answer all sorts of things: each is told, and nothing is ever sent on. */
    private static void misunderstand(Chromium chromium, TestSystem system) throws IOException {
        try (var context = context(chromium, 1280, true)) {
            var page = context.newPage();
            var agent = new AtomicReference<Consumer<WebSocketRoute>>(WebSocketRoute::close);
            page.routeWebSocket(
                    Pattern.compile("ws://.*/demo/ncalayer"),
                    socket -> agent.get().accept(socket));
            draft(page, system, "ru");
            page.onRequest(request -> assertThat(request.method()).isEqualTo("GET"));
            presses(page, "не отвечает");
            new Look("ru", 1280).at(page, "7-absent");
            agent.set(socket -> greeted(socket, socket::close));
            says(page, "прервалась");
            for (var answer : ANSWERS) {
                agent.set(socket -> greeted(socket, () -> {
                    socket.send("--heartbeat--");
                    socket.send(answer.said());
                }));
                says(page, answer.told());
            }
            agent.set(socket -> greeted(socket, () -> {}));
            page.click(BUTTON);
            page.click(".agent .plain");
            assertThat(page.locator(".agent-said")).containsText("перестали ждать");
            elsewhere(page);
        }
    }

    /** The content policy lets the page talk to its own agent and to nobody else. */
    private static void elsewhere(Page page) throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            stranger.setSoTimeout(500);
            var address = "ws://127.0.0.1:" + stranger.getLocalPort() + "/";
            page.evaluate("address => (document.querySelector('.agent').dataset.socket = address)", address);
            says(page, "не отвечает");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(stranger::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void withoutScripts(Chromium chromium, TestSystem system) throws IOException {
        try (var context = context(chromium, 360, false)) {
            var page = draft(context.newPage(), system, "kk");
            assertThat(page.locator(".agent")).isHidden();
            page.click(".own-key summary");
            var download = page.waitForDownload(() -> page.click(".own-key a[download]"));
            var request = Files.readAllBytes(download.path());
            var cms = system.module(HeldKeys.class)
                    .sign(
                            AIGUL,
                            HeldKeys.Kind.VALID,
                            request,
                            system.module(LegalClock.class).now());
            page.setInputFiles("#signature", new FilePayload("application.cms", "application/pkcs7-signature", cms));
            new Look("kk", 360).at(page, "8-without-scripts");
            page.click("form[action$=sign] button[type=submit]");
            assertThat(page.locator("[data-number]")).isVisible();
        }
    }

    /** What would be turned down whatever the signature is told before anybody is asked for a key. */
    private static void register(Chromium chromium, TestSystem system) {
        try (var context = context(chromium, 1280, true)) {
            var page = context.newPage();
            var asked = new AtomicInteger();
            page.onWebSocket(_ -> asked.incrementAndGet());
            page.navigate(system.url() + "/ru/portal/register");
            page.fill("#iin", AIGUL);
            page.click("main form button");
            says(page, "Сначала введите пароль");
            page.fill("#password", "короток");
            says(page, "не меньше 8 знаков");
            page.fill("#password", PASSWORD);
            page.fill("#again", PASSWORD + " ");
            says(page, "Пароли не совпали");
            assertThat(asked).hasValue(0);
            page.fill("#again", PASSWORD);
            presses(page, "Ждём");
            assertThat(asked).hasValue(1);
        }
    }

    private static void greeted(WebSocketRoute socket, Runnable asked) {
        socket.onMessage(request -> {
            if (request.text().contains("getVersion"))
                socket.send("{\"success\":false,\"errorCode\":\"MODULE_NOT_FOUND\"}");
            else asked.run();
        });
        socket.send("{\"result\":{\"version\":\"1.4\"}}");
    }

    private static void presses(Page page, String words) {
        page.click(BUTTON);
        assertThat(page.locator(".agent-said")).containsText(words);
    }

    /** The same, and the page is as it was before. */
    private static void says(Page page, String words) {
        presses(page, words);
        assertThat(page.locator(BUTTON)).not().hasAttribute("aria-busy", "true");
        page.evaluate("document.querySelector('.agent-said').replaceChildren()");
    }

    private static Page window(BrowserContext context, Page page) {
        var window = context.waitForPage(() -> page.click(BUTTON));
        assertThat(window.locator("h1")).isVisible();
        assertThat(page.locator(".agent .plain")).isVisible();
        return window;
    }

    private static void sign(Page page, Page window) {
        page.waitForResponse(SENDING, () -> window.click("form:not([action$=cancel]) button.button"));
        page.waitForLoadState();
    }

    /** A draft of which nothing but the signature is missing, opened by its applicant. */
    private static Page draft(Page page, TestSystem system, String language) {
        try (var citizen = new Browser(system.url())) {
            var entrance = citizen.open(
                    "/" + language + "/portal/sign-in?next=/" + language + "/portal/services/zhambyl/externat/apply");
            var choice = citizen.submit(entrance.form("/portal/sign-in"), Map.of("iin", AIGUL, "password", PASSWORD));
            var answers = citizen.submit(choice.form("/apply"), Map.of("office", "taraz-education"));
            var documents = citizen.submit(
                    answers.form("/answers"),
                    Map.of(
                            "phone", "+7 701 000 00 00",
                            "learner", "Байжанов Әлихан",
                            "grade", "5",
                            "school", "№ 5 мектеп",
                            "ground", "health"));
            var scan = new Upload("scan.pdf", "%PDF-1.4 a scan".getBytes(UTF_8));
            var review = citizen.submit(documents.form("/documents"), Map.of(), Map.of("medical-conclusion", scan));
            var signing = citizen.submit(review.form("/review"), Map.of("consent", "true"));
            page.navigate(system.url() + "/" + language + "/portal/sign-in");
            page.fill("#iin", AIGUL);
            page.fill("#password", PASSWORD);
            page.click("main button");
            page.navigate(signing.page().location());
            return page;
        }
    }

    private static BrowserContext context(Chromium chromium, int width, boolean scripts) {
        var options = new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts);
        return chromium.browser().newContext(options);
    }

    private record Look(String language, int width) {
        void at(Page page, String what) {
            page.waitForLoadState();
            var picture = Path.of("target", "screenshots", "signing-" + language + "-" + width + "-" + what + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
            if (what.endsWith("scripts")) return; // axe is a script itself
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("width of " + what)
                    .isEqualTo(true);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(what).isEmpty();
        }
    }
}
