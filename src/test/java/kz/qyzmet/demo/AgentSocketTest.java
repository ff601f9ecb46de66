package kz.qyzmet.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.agent.Protocol;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.play.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The key agent at its own address: who may speak to it, and what becomes of a request. */
class AgentSocketTest {
    private static final String AIGUL = "971010600205";
    private static final String DOCUMENT = Base64.getEncoder().encodeToString("Өтініш".getBytes(UTF_8));
    private static final String SIGN = """
            {"module":"kz.gov.pki.knca.basics","method":"sign","args":{"allowedStorages":null,"format":"%s","data":"%s",\
            "signingParams":{"decode":true},"signerParams":{"iin":"%s","chain":[]},"locale":"kk"}}""";

    private static TestSystem system;
    private static Browser person;

    @BeforeAll
    static void start() {
        system = TestSystem.demo();
        person = new Browser(system.url());
    }

    @AfterAll
    static void stop() {
        person.close();
        system.close();
    }

    @Test
    void a_page_of_another_site_is_not_let_in_nor_is_one_that_hides_where_it_is_from() {
        assertThatThrownBy(() -> new Line("http://evil.example")).rootCause().hasMessageEndingWith("403");
        assertThatThrownBy(() -> new Line(system.url() + ".evil.example"))
                .rootCause()
                .hasMessageEndingWith("403");
        assertThatThrownBy(() -> new Line("null")).rootCause().hasMessageEndingWith("403");
        assertThatThrownBy(() -> new Line(null)).rootCause().hasMessageEndingWith("403");
    }

    @Test
    void a_person_signs_in_the_window_and_the_page_gets_the_signature() throws Exception {
        try (var line = new Line(system.url())) {
            assertThat(line.next()).isEqualTo(Protocol.greeting());
            line.say(SIGN.formatted("cms", DOCUMENT, AIGUL));
            var window = person.open("/kk/demo/keys");
            assertThat(window.page().select("input[name=kind]").eachAttr("value"))
                    .containsExactly("VALID", "ANSWERED_LATER");
            assertThat(window.page().select(".unfit li")).hasSize(3);
            var refused = person.submit(window.form(action(window)), Map.of("kind", "EXPIRED"));
            assertThat(refused.status()).as("a key that does not fit").isEqualTo(422);
            person.submit(refused.form(action(window)), Map.of("kind", "VALID"));
            assertThat(line.next()).startsWith("{").contains("-----BEGIN CMS-----", "\"status\":true");
            assertThat(person.open("/kk/demo/keys").page().select(".empty")).hasSize(1);
        }
    }

    @Test
    void a_second_request_is_told_that_one_is_waiting_and_leaving_takes_ones_own_along() throws Exception {
        try (var first = new Line(system.url());
                var second = new Line(system.url())) {
            first.next();
            second.next();
            first.say(SIGN.formatted("cms", DOCUMENT, AIGUL));
            assertThat(person.open("/kk/demo/keys").offers("/cancel")).isTrue();
            second.say(SIGN.formatted("cms", DOCUMENT, AIGUL));
            assertThat(second.next()).contains("GENERAL_ERROR");
            first.leave();
            assertThat(gone()).as("the window is empty").isTrue();
            second.say(SIGN.formatted("cms", DOCUMENT, AIGUL));
            var window = person.open("/kk/demo/keys");
            person.submit(window.form("/cancel"), Map.of());
            assertThat(second.next()).contains("\"body\":{}", "\"status\":true");
        }
    }

    @Test
    void a_request_that_names_nobody_lets_the_person_say_whose_keys() throws Exception {
        try (var line = new Line(system.url())) {
            line.next();
            line.say(
                    "{\"module\":\"kz.gov.pki.knca.commonUtils\",\"method\":\"createCAdESFromBase64\",\"args\":[\"PKCS12\",\"SIGNATURE\",\""
                            + DOCUMENT + "\",false]}");
            assertThat(person.open("/kk/demo/keys").page().select("input[name=kind]"))
                    .isEmpty();
            var window = person.open("/kk/demo/keys?iin=" + AIGUL);
            assertThat(window.page().select("input[name=kind]")).hasSize(5);
            person.submit(window.form(action(window)), Map.of("kind", "OF_ANOTHER"));
            assertThat(line.next()).contains("\"code\":\"200\"", "\"responseObject\":\"MI");
        }
    }

    @Test
    void a_message_beyond_the_limit_ends_the_conversation() throws Exception {
        try (var line = new Line(system.url())) {
            line.next();
            line.say("x".repeat(AgentSetup.LARGEST + 1));
            assertThat(line.closed.get(20, TimeUnit.SECONDS)).isEqualTo(1009); // RFC 6455 §7.4.1: too big
        }
        try (var line = new Line(system.url())) {
            line.next();
            line.say("x".repeat(AgentSetup.LARGEST));
            assertThat(line.next()).contains("MODULE_NOT_FOUND");
        }
    }

    private static String action(Browser.Shown window) {
        return window.page().select("form:has(input[name=kind])").attr("action");
    }

    private boolean gone() throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            if (system.module(Dialogues.class).await(Duration.ZERO).isEmpty()) return true;
            Thread.sleep(100);
        }
        return false;
    }

    /** A page's end of the line. */
    private static final class Line implements WebSocket.Listener, AutoCloseable {
        final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final HttpClient client = HttpClient.newHttpClient();
        private final WebSocket socket;

        Line(@Nullable String origin) {
            var builder = client.newWebSocketBuilder();
            if (origin != null) builder.header("Origin", origin);
            var address = URI.create(system.url().replace("http", "ws") + "/demo/ncalayer");
            this.socket = builder.buildAsync(address, this).join();
        }

        void say(String text) {
            socket.sendText(text, true).join();
        }

        String next() throws InterruptedException {
            String text;
            do text = heard.poll(20, TimeUnit.SECONDS);
            while (Protocol.HEARTBEAT.equals(text));
            return text;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return CompletableFuture.completedStage(null);
        }

        void leave() {
            socket.abort();
        }

        @Override
        public void close() {
            leave();
            client.close();
        }
    }
}
