package kz.qyzmet.corporation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kz.qyzmet.app.DemoAuthority;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.files.Stored;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.gateway.Address;
import kz.qyzmet.gateway.Attachment;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.Envelope;
import kz.qyzmet.gateway.Gateway;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.play.Browser;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.play.Browser.Upload;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.Subject;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The branch in Taraz on the demo's first morning: an operator, his browser, and a provider that answers on demand. */
final class DemoCounter {
    static final String RECIPIENT = "980102600224";
    static final String REPRESENTATIVE = "980505500249";
    static final Upload SCAN = new Upload("baga-tabeli.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final TestSystem system;
    private final Browser browser;

    DemoCounter(TestSystem system, String login) {
        this.system = system;
        this.browser = new Browser(system.url());
        var password = browser.open("/kk/staff/sign-in").form("/staff/sign-in");
        var challenge = browser.submit(password, Map.of("login", login, "password", "qyzmet-demo"));
        browser.submit(challenge.form("/staff/challenge"), Map.of("key", "VALID"));
    }

    Browser browser() {
        return browser;
    }

    Shown desk() {
        return browser.open("/kk/corporation");
    }

    Shown visit(Map<String, String> answers) {
        var typed = new HashMap<>(Map.of("service", "externat", "office", "taraz-education", "iin", RECIPIENT));
        typed.putAll(answers);
        return browser.submit(desk().form("/corporation/visits"), typed);
    }

    /** Everything the standard asks for. */
    Shown complete(Shown draft) {
        return browser.submit(draft.form("/save"), answers(), Map.of("scan.basis", SCAN));
    }

    static Map<String, String> answers() {
        return Map.of(
                "answer.phone", "+7 726 245 00 00",
                "answer.learner", "Ісләмов Әли",
                "answer.grade", "9",
                "answer.school", "№ 5 мектеп",
                "answer.ground", "gifted",
                "document.identity", "identity-document",
                "document.basis", "report-cards",
                "consent", "true");
    }

    Shown send(Shown complete) {
        return browser.submit(complete.form("/send"), Map.of("key", "VALID"));
    }

    /** By the operator, with a key of which nobody can tell now whether it is revoked. */
    static Upload signedLate(TestSystem system, byte[] request) {
        var operator = Subject.official("Ермекова Ақмарал", "980414600181", "Тараз", "600141000023");
        var from = Instant.parse("2018-01-01T00:00:00Z");
        var key = new DemoAuthority(system, "LATE")
                .now()
                .issue(operator, kz.qyzmet.signature.Role.EMPLOYEE, from, from.plusSeconds(1L << 30));
        var now = system.module(LegalClock.class).now();
        return new Upload("my.cms", Signing.detached(request, key, now));
    }

    Application of(Shown page) {
        var address = page.page().location().replaceAll("[?].*", "");
        var id = address.substring(address.indexOf("/applications/") + 14).replaceAll("/.*", "");
        return system.module(Intake.class).find(UUID.fromString(id)).orElseThrow();
    }

    /** The provider sends a signed result to the branch. */
    void resultArrives(Application application) {
        resultArrives(application, Address.corporation("taraz-corporation"));
    }

    void resultArrives(Application application, Address front) {
        var registered = await(application, now -> now.progress().caseNumber() != null);
        var paper = (Stored.File) system.module(StoredFiles.class)
                .store("case/test", "result.pdf", new ByteArrayInputStream(SCAN.bytes()));
        var number = String.valueOf(registered.number());
        var status = new CaseStatus(
                number,
                String.valueOf(registered.progress().caseNumber()),
                List.of(),
                null,
                "RESULT",
                null,
                paper.sha256());
        var envelope = new Envelope(
                UUID.randomUUID(),
                "status",
                Address.provider("taraz-education"),
                front,
                number,
                system.module(JsonMapper.class).writeValueAsBytes(status),
                List.of(new Attachment(paper.name(), paper.sha256(), String.valueOf(paper.id()))),
                system.module(LegalClock.class).now());
        system.module(TransactionTemplate.class)
                .executeWithoutResult(_ -> system.module(Gateway.class).send(envelope));
        await(application, now -> now.progress().ending() != null);
    }

    Application await(Application application, Predicate<Application> expected) {
        for (int polls = 0; polls < 300; polls++) {
            var now = system.module(Intake.class).find(application.id()).orElseThrow();
            if (expected.test(now)) return now;
            pause();
        }
        throw new AssertionError("waited in vain for " + application.id());
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void saysNoBecause(Shown page, String kind, String ref) {
        var said = page.page().select("[data-refusal=" + kind + "]");
        assertThat(said).as(page.said()).hasSize(1);
        assertThat(said.attr("data-ref")).isEqualTo(ref);
        assertThat(said.select("dd").eachText()).hasSize(2);
    }
}
