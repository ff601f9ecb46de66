package kz.qyzmet.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A real browser for stories. One that does not end within half a minute is killed, so that no story waits for ever. */
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private final List<ProcessHandle> before =
            ProcessHandle.current().children().toList();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final List<ProcessHandle> driver = ProcessHandle.current()
            .children()
            .filter(child -> !before.contains(child))
            .toList();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    private Chromium() {}

    /** Skips the test, aloud, where there is no browser. */
    public static Chromium open() {
        Assumptions.assumeTrue(Files.exists(PROGRAM), "no " + PROGRAM + ": the pages are not looked at");
        return new Chromium();
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        var reaper = Thread.ofPlatform().daemon().start(this::killAfterFarewell);
        try {
            browser.close();
            playwright.close();
        } finally {
            reaper.interrupt();
        }
    }

    private void killAfterFarewell() {
        try {
            Thread.sleep(FAREWELL);
            driver.forEach(Chromium::kill);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void kill(ProcessHandle process) {
        var below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }
}
