package kz.qyzmet.directory;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.play.Browser;
import org.jsoup.nodes.Document;

/** Somebody at a browser, and what he sees. */
final class Caller implements AutoCloseable {
    private final Browser browser;

    Caller(String url) {
        this.browser = new Browser(url);
    }

    /** A page, where the way to it ended, and its status. */
    record Seen(Browser.Shown shown) {
        String path() {
            var uri = URI.create(page().location());
            return uri.getRawPath()
                    + Optional.ofNullable(uri.getRawQuery()).map("?"::concat).orElse("");
        }

        int status() {
            return shown.status();
        }

        Document page() {
            return shown.page();
        }

        /** The text of the first such element; empty when there is none. */
        String text(String selector) {
            return page().select(selector).stream()
                    .findFirst()
                    .map(element -> element.text())
                    .orElse("");
        }

        /** What stands at the field. */
        String error(String field) {
            return text("#" + field + "-error");
        }
    }

    Seen get(String path) {
        return new Seen(browser.open(path));
    }

    byte[] download(String path) {
        return browser.download(path);
    }

    /** Fills in and sends the form that posts to this action. */
    Seen send(Seen from, String action, Map<String, String> answers) {
        return new Seen(browser.submit(from.shown().form(action), answers));
    }

    /** The same with a file. */
    Seen send(Seen from, String action, Map<String, String> answers, String field, byte[] file) {
        return new Seen(browser.submit(
                from.shown().form(action), answers, Map.of(field, new Browser.Upload("answer.cms", file))));
    }

    @Override
    public void close() {
        browser.close();
    }
}
