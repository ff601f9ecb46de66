package kz.qyzmet.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.demo.Cast;

/**
 * A real browser in which every page is seen as its people see it: in Kazakh at a desk and in Russian on a phone. Each page has a picture
 * in target/screenshots, fits its window and hinders nobody.
 */
final class Eyes implements AutoCloseable {
    private static final List<View> VIEWS = List.of(new View("kk", 1280), new View("ru", 360));

    private final String address;
    private final Chromium chromium = Chromium.open();
    private final Browser browser = chromium.browser();
    private final Map<String, BrowserContext> visitors = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private record View(String language, int width) {}

    Eyes(String address) {
        this.address = address;
    }

    /** What was found wrong with the pages seen so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Looks at a page as a guest. */
    void guest(String path, String picture) {
        see(visitors.computeIfAbsent("", _ -> browser.newContext()), path, picture);
    }

    /** Looks at a page as the official with that login. */
    void official(String login, Cast cast, String path, String picture) {
        see(visitors.computeIfAbsent(login, one -> official(one, cast.password())), path, picture);
    }

    /** The places an official's pages lead to by their head, without the language. */
    List<String> sections(String login, Cast cast, String path) {
        var context = visitors.computeIfAbsent(login, one -> official(one, cast.password()));
        try (var page = context.newPage()) {
            page.navigate(address + "/kk" + path);
            return page.locator("nav.sections a").all().stream()
                    .map(link -> link.getAttribute("href").replaceFirst("^/kk", ""))
                    .toList();
        }
    }

    /** Looks at a page as the citizen with that IIN. */
    void citizen(String iin, Cast cast, String path, String picture) {
        see(visitors.computeIfAbsent(iin, one -> citizen(one, cast.password())), path, picture);
    }

    private BrowserContext official(String login, String password) {
        var context = browser.newContext();
        try (var page = context.newPage()) {
            page.navigate(address + "/kk/staff/sign-in");
            page.locator("[name=login]").fill(login);
            page.locator("[name=password]").fill(password);
            page.keyboard().press("Enter");
            page.locator("form[action$='/staff/challenge'] button[type=submit]").click();
            page.waitForURL(where -> !where.contains("challenge"));
        }
        return context;
    }

    private BrowserContext citizen(String iin, String password) {
        var context = browser.newContext();
        try (var page = context.newPage()) {
            page.navigate(address + "/kk/portal/sign-in");
            page.locator("[name=iin]").fill(iin);
            page.locator("[name=password]").fill(password);
            page.keyboard().press("Enter");
            page.waitForURL(where -> !where.contains("sign-in"));
        }
        return context;
    }

    private void see(BrowserContext context, String path, String picture) {
        if (!seen.add(picture)) return;
        try (var page = context.newPage()) {
            for (var view : VIEWS) {
                page.setViewportSize(view.width(), 900);
                page.navigate(address + "/" + view.language() + path);
                look(page, view, picture + "-" + view.language() + "-" + view.width());
            }
        }
    }

    private void look(Page page, View view, String picture) {
        page.evaluate("document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/roles-" + picture + ".png")));
        var title = page.title();
        if (page.locator("main h1").count() != 1) faults.add(picture + " has no one heading: " + title);
        if (!page.evaluate("document.documentElement.scrollWidth").equals(view.width()))
            faults.add(picture + " is wider than its window");
        // the markup is the same at every width; the phone's is the one where things get in each other's way
        if (view.equals(VIEWS.getLast()))
            for (var found : new AxeBuilder(page).analyze().getViolations())
                faults.add(picture + ": " + found.getHelp());
        assertThat(title).as(picture).isNotBlank();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
