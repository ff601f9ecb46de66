package kz.qyzmet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.qyzmet.directory.Caller.Seen;

/** What editors of the demo do at the pages of imports, over and over. */
final class Editing {
    private static final String PASSWORD = "qyzmet-demo";

    private Editing() {}

    static Caller official(String url, String login) {
        var caller = new Caller(url);
        var in = caller.send(
                caller.get("/ru/staff/sign-in"), "/staff/sign-in", Map.of("login", login, "password", PASSWORD));
        caller.send(in, "/staff/challenge", Map.of("key", "VALID"));
        return caller;
    }

    static Caller administrator(String url) {
        var caller = new Caller(url);
        caller.send(
                caller.get("/ru/directory"),
                "/staff/sign-in",
                Map.of("login", "demo.administrator", "password", PASSWORD, "administrator", "true"));
        return caller;
    }

    /** The act's page. */
    static Seen handIn(Caller editor, String text) {
        var taken = editor.send(
                editor.get("/ru/directory/import/new"),
                "/import/new",
                Map.of(),
                "file",
                text.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.status()).as(taken.text(".errors")).isEqualTo(200);
        return taken;
    }

    /** The page of its first service. */
    static Seen service(Caller editor, Seen act) {
        return editor.get(act.page().select("ul.import-services a").attr("href"));
    }

    static String pathOf(Seen page) {
        return page.path().replaceFirst("\\?.*", "");
    }

    static Seen approve(Caller second, String service, String from) {
        var approved = second.send(second.get(service), "/approve", Map.of("from", from));
        assertThat(approved.status())
                .as(approved.text(".notice") + approved.text("[data-refusal]"))
                .isEqualTo(200);
        return approved;
    }
}
