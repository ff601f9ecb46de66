package kz.qyzmet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.CRLReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.qyzmet.app.Applicant;
import kz.qyzmet.app.DemoAuthority;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.intake.Progress.State;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.play.Browser;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.SigningKey;
import kz.qyzmet.signature.Subject;
import kz.qyzmet.signature.ThrowAwayAuthority;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an application when nobody can tell whether its certificate is revoked (case 70). */
class UnjudgedSignatureTest {
    private static final Instant FROM = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2036-12-31T00:00:00Z");

    private static TestSystem system;

    private Applicant aigul;

    @BeforeAll
    static void start() {
        system = TestSystem.demo();
    }

    @BeforeEach
    void enter() {
        aigul = new Applicant(system, Applicant.AIGUL);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void it_is_kept_as_received_and_sent_once_the_signature_is_confirmed() throws InterruptedException {
        var desk = desk();
        var shown = aigul.sign(desk, "ANSWERED_LATER");
        var kept = aigul.of(shown);

        assertThat(kept.progress().state()).isEqualTo(State.CHECKING);
        assertThat(kept.number()).as("it is not accepted").isNull();
        assertThat(kept.progress().dueAt()).as("no term runs").isNull();
        assertThat(shown.page().select("h2").eachText().getFirst()).isEqualTo("Подпись проверяется");
        assertThat(shown.page().select(".step-now").eachAttr("data-ref")).containsExactly("11.6");
        assertThat(cabinet().page().select(".rows").text()).contains("Подпись проверяется");
        assertThat(aigul.browser().open(path(desk)).page().location())
                .as("nothing to change")
                .doesNotEndWith("/sign");
        assertThat(journal(kept).getLast())
                .matches(line -> line.kind().equals("intake.signature-undecided"))
                .matches(line -> line.facts().toString().contains("REVOCATION_STALE"));

        judgeAgain();
        assertThat(now(kept).progress().state()).as("still nobody can tell").isEqualTo(State.CHECKING);

        system.restart(); // what is under way is in the database alone
        aigul = new Applicant(system, Applicant.AIGUL);
        twoDaysLater();
        judgeAgainByTwoNodes();
        var sent = now(kept);
        assertThat(sent.number()).isNotNull();
        assertThat(sent.progress().acceptedAt())
                .as("the term runs from the receipt")
                .isEqualTo(kept.progress().acceptedAt());
        assertThat(Duration.between(
                        kept.progress().acceptedAt(), sent.progress().dueAt()))
                .isLessThan(Duration.ofDays(60));
        assertThat(journal(kept))
                .extracting(Line::kind)
                .filteredOn("intake.sent"::equals)
                .hasSize(1);
        assertThat(envelopes(sent)).isEqualTo(1);
        assertThat(cabinet().page().select(".rows").text())
                .contains("Ваша подпись подтверждена: заявление " + sent.number());
        assertThat(aigul.browser()
                        .open("/ru/portal/applications/" + kept.id())
                        .page()
                        .select("[data-number]"))
                .isNotEmpty();
    }

    @Test
    void what_turns_out_revoked_is_refused_by_the_act_and_can_be_signed_anew() {
        refusedAndSignedAnew(new DemoAuthority(system, "LATE"));
    }

    @Test
    void so_is_a_signature_by_RSA() {
        var late = new DemoAuthority(system, "LATE");
        var before = late.now();
        late.become(ThrowAwayAuthority.create("QYZMET DEMO LATE RSA", FROM, UNTIL));
        published();
        refusedAndSignedAnew(late);
        late.become(before);
        published();
    }

    private void published() {
        later("hour");
        later("hour");
        system.module(EvidenceSource.class)
                .evidence(system.module(LegalClock.class).now());
    }

    private void refusedAndSignedAnew(DemoAuthority key) {
        var desk = desk();
        var his = key.now().issue(Subject.person("Байжанова Айгүл", Applicant.AIGUL), Purpose.SIGN, FROM, UNTIL);
        var kept = aigul.of(aigul.sign(desk, signed(desk, his)));
        assertThat(kept.progress().state()).isEqualTo(State.CHECKING);

        key.withdraw(his.certificate(), FROM.plusSeconds(60), CRLReason.KEY_COMPROMISE);
        twoDaysLater();
        judgeAgain();

        assertThat(now(kept).draft()).isTrue();
        assertThat(envelopes(kept)).isZero();
        assertThat(journal(kept).getLast())
                .matches(line -> line.kind().equals("intake.refused"))
                .matches(line -> line.facts().toString().contains("CERTIFICATE_REVOKED"));
        assertThat(cabinet().page().select(".rows").text()).contains("Ваша подпись не подтверждена");
        var again = aigul.browser().open(path(desk));
        assertThat(Applicant.refusal(again)).isEqualTo("EDS_NOT_CONFIRMED 11.7 11.6");
        assertThat(again.page().select("[data-refusal]").text()).contains("отозван");
        assertThat(aigul.of(aigul.sign(again, "VALID")).number()).isNotNull();
    }

    @Test
    void a_certificate_revoked_after_it_was_received_does_not_undo_it() {
        var desk = desk();
        var key = new DemoAuthority(system, "LATE");
        var his = key.now().issue(Subject.person("Байжанова Айгүл", Applicant.AIGUL), Purpose.SIGN, FROM, UNTIL);
        var kept = aigul.of(aigul.sign(desk, signed(desk, his)));
        var received = Objects.requireNonNull(kept.progress().acceptedAt());

        key.withdraw(his.certificate(), received.plusSeconds(60), CRLReason.SUPERSEDED);
        twoDaysLater();
        judgeAgain();

        assertThat(now(kept).number()).isNotNull();
    }

    @Test
    void what_nobody_can_ever_tell_any_more_is_a_draft_again_and_no_refusal() {
        var desk = desk();
        var soon = system.module(LegalClock.class).now().plus(Duration.ofMinutes(30));
        var his = new DemoAuthority(system, "LATE")
                .now()
                .issue(Subject.person("Байжанова Айгүл", Applicant.AIGUL), Purpose.SIGN, FROM, soon);
        var kept = aigul.of(aigul.sign(desk, signed(desk, his)));
        assertThat(metrics()).contains("\nqyzmet_applications_checking 1.0\n");

        later("hour");
        judgeAgain();
        assertThat(now(kept).progress().state())
                .as("a list of before the key's end may still come")
                .isEqualTo(State.CHECKING);

        twoDaysLater();
        judgeAgain();
        assertThat(now(kept).draft()).isTrue();
        assertThat(journal(kept).getLast().kind()).isEqualTo("intake.signature-never-decided");
        assertThat(cabinet().page().select(".rows").text()).contains("не удалось проверить");
        assertThat(metrics()).contains("\nqyzmet_applications_checking 0.0\n");
        var again = aigul.browser().open(path(desk));
        assertThat(again.page().select("[data-refusal]")).isEmpty();
        assertThat(aigul.of(aigul.sign(again, "VALID")).number()).isNotNull();
    }

    private static String metrics() {
        try (var operator = new Browser(system.url())) {
            return new String(operator.download("/metrics"), StandardCharsets.UTF_8);
        }
    }

    @Test
    void its_applicant_takes_it_back_and_has_a_draft_with_all_he_had_filled_in() {
        var desk = desk();
        var waiting = aigul.sign(desk, "ANSWERED_LATER");
        var kept = aigul.of(waiting);

        var back = aigul.browser().submit(waiting.form("/withdraw"), Map.of());
        assertThat(back.page().select(".notice h2").text()).isEqualTo("Заявление снова у вас");
        var draft = now(kept);
        assertThat(draft.draft()).isTrue();
        assertThat(draft.dossier()).isEqualTo(kept.dossier());
        assertThat(system.module(Intake.class).steps(draft))
                .as("nothing is done of a draft")
                .isEmpty();
        assertThat(journal(kept).getLast())
                .matches(line -> line.kind().equals("intake.withdrawn"))
                .matches(line -> line.actor().startsWith("account/"));

        later("hour");
        var sent = aigul.of(aigul.sign(back, "VALID"));
        assertThat(sent.progress().acceptedAt())
                .as("the term runs from the new signature")
                .isAfterOrEqualTo(
                        Objects.requireNonNull(kept.progress().acceptedAt()).plus(Duration.ofHours(1)));
        assertThat(system.module(Intake.class).steps(sent))
                .allMatch(step -> !step.done()
                        .isBefore(Objects.requireNonNull(sent.progress().acceptedAt())));
    }

    @Test
    void what_was_taken_back_is_not_sent_by_a_node_that_was_judging_it() {
        var waiting = aigul.sign(desk(), "ANSWERED_LATER");
        var kept = aigul.of(waiting);
        var read = system.module(Applications.class).unjudged(50).stream()
                .filter(one -> one.application().id().equals(kept.id()))
                .findFirst()
                .orElseThrow();

        aigul.browser().submit(waiting.form("/withdraw"), Map.of());
        twoDaysLater();
        system.module(Rejudging.class).judge(read);

        assertThat(now(kept).draft()).isTrue();
        assertThat(envelopes(kept)).isZero();
    }

    @Test
    void what_was_sent_meanwhile_is_not_taken_back() {
        var waiting = aigul.sign(desk(), "ANSWERED_LATER");
        var kept = aigul.of(waiting);
        twoDaysLater();
        judgeAgain();

        var told = aigul.browser().submit(waiting.form("/withdraw"), Map.of());
        assertThat(now(kept).number()).isNotNull();
        assertThat(told.page().select(".notice").text())
                .contains("Забрать заявление уже нельзя", now(kept).number());
    }

    @Test
    void a_stranger_takes_nothing_back() {
        var waiting = aigul.sign(desk(), "ANSWERED_LATER");
        var stranger = new Applicant(system, Applicant.QANAT);
        var desk = stranger.toTheSignature("ru", "zhambyl/externat", "taraz-education", Map.of());
        var form = stranger.sign(desk, "ANSWERED_LATER").form("/withdraw");
        form.attr("action", waiting.form("/withdraw").attr("action"));

        assertThat(stranger.browser().submit(form, Map.of()).status()).isEqualTo(404);
        assertThat(now(aigul.of(waiting)).checking()).isTrue();
    }

    private Shown desk() {
        return aigul.toTheSignature("ru", "zhambyl/externat", "taraz-education", Map.of());
    }

    private byte[] signed(Shown desk, SigningKey key) {
        return Signing.detached(
                aigul.request(desk), key, system.module(LegalClock.class).now());
    }

    private void judgeAgain() {
        system.module(Rejudging.class).judgeAgain();
    }

    private void judgeAgainByTwoNodes() throws InterruptedException {
        Callable<Void> node = () -> {
            judgeAgain();
            return null;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            assertThat(nodes.invokeAll(List.of(node, node))).allMatch(done -> done.state() == Future.State.SUCCESS);
        }
    }

    private void twoDaysLater() {
        later("working-day");
        later("working-day");
    }

    private static void later(String by) {
        try (var clock = new Browser(system.url())) {
            clock.submit(clock.open("/kk/demo/clock").form("/demo/clock"), Map.of("by", by));
        }
    }

    private Shown cabinet() {
        return aigul.browser().open("/ru/portal/cabinet");
    }

    private Application now(Application of) {
        return system.module(Intake.class).find(of.id()).orElseThrow();
    }

    private List<Line> journal(Application of) {
        return system.module(Journal.class).of("application/" + of.id());
    }

    private long envelopes(Application of) {
        return system.module(JdbcClient.class)
                .sql("select count(*) from gateway.outbox where correlation = :number and kind = 'application'")
                .param("number", of.number())
                .query(Long.class)
                .single();
    }

    private String path(Shown desk) {
        return desk.page().location().substring(desk.page().location().indexOf("/ru/"));
    }
}
