package kz.qyzmet.workplace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.identity.AccountKind;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.Role;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.identity.Sessions;
import kz.qyzmet.identity.SignIn;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** An official's browser, signed in past the staff entrance, which is another module's. */
final class Browsing {
    private final String url;
    private final String token;
    private final Connection session;

    private Browsing(String url, String token) {
        this.url = url;
        this.token = token;
        this.session = Jsoup.newSession()
                .cookie("qyzmet-session", token)
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .maxBodySize(0)
                .timeout(60_000);
    }

    static Browsing as(String login, TestSystem system) {
        var machine = Instant.now();
        var signedIn = (SignIn.Outcome.SignedIn)
                system.module(SignIn.class).attempt(login, "qyzmet-demo", AccountKind.STAFF, "127.0.0.1", machine);
        var token =
                system.module(Sessions.class).confirm(signedIn.token(), machine).orElseThrow();
        return new Browsing(system.url(), token.value());
    }

    /** At the post with this role, of the several that this person holds. */
    static Browsing as(String login, Role role, TestSystem system) {
        var browsing = as(login, system);
        var sessions = system.module(Sessions.class);
        var session =
                sessions.find(new SessionToken(browsing.token), Instant.now()).orElseThrow();
        var post = system.module(Officials.class).actingFor(session.accountId(), LocalDate.of(2018, 7, 2)).stream()
                .map(Official::post)
                .filter(held -> held.role() == role)
                .findFirst()
                .orElseThrow();
        sessions.actAt(session, post.id());
        return browsing;
    }

    String token() {
        return token;
    }

    /** What came back. */
    record Shown(int status, Document page, Connection.Response response) {
        FormElement form(String actionEnd) {
            return page.select("form").stream()
                    .filter(form -> form.attr("action").endsWith("/" + actionEnd))
                    .map(FormElement.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no form " + actionEnd + ":\n" + page.text()));
        }

        List<String> forms() {
            return page.select("main form").stream()
                    .map(form -> form.attr("action").replaceAll(".*/", ""))
                    .toList();
        }
    }

    Shown open(String path) {
        return shown(session.newRequest(path.startsWith("http") ? path : url + path));
    }

    byte[] bytes(String path) {
        return open(path).response().bodyAsBytes();
    }

    /** Opens the case and sends the form as it stands there, with these answers put in. */
    Shown send(String number, String form, Map<String, String> answers) {
        return submit(open("/kk/workplace/cases/" + number).form(form), answers);
    }

    Shown submit(FormElement form, Map<String, String> answers) {
        var request = form.submit();
        answers.forEach((name, value) -> {
            var known = request.data(name);
            if (known == null) request.data(name, value);
            else known.value(value);
        });
        return shown(request);
    }

    /** Signs what the page shows with a key that the demo does not hold. */
    Shown sign(Shown page, SigningKey key, Instant at) {
        return bring(page, Signing.detached(content(page), key, at));
    }

    /** The bytes that the page asks to be signed. */
    byte[] content(Shown page) {
        return bytes(page.page().select("a[download]").attr("abs:href"));
    }

    /** Brings a signature made elsewhere. */
    Shown bring(Shown page, byte[] cms) {
        var form = page.form("sign");
        form.select("[name=key], [name=signature]").remove();
        var request = form.submit();
        request.data("signature", "my.cms", new ByteArrayInputStream(cms));
        return shown(request);
    }

    private static Shown shown(Connection request) {
        try {
            var response = request.execute();
            var html = String.valueOf(response.contentType()).startsWith("text/html");
            return new Shown(response.statusCode(), html ? response.parse() : new Document(""), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
