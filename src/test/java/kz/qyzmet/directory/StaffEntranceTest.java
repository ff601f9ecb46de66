package kz.qyzmet.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qyzmet.app.DemoAuthority;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.AccountKind;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Appointments;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.identity.Role;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.journal.Line;
import kz.qyzmet.signature.HeldKeys;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.SignInChallenge;
import kz.qyzmet.signature.Signing;
import kz.qyzmet.signature.Subject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StaffEntranceTest {
    private static final String PASSWORD = "qyzmet-demo";
    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.demo();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void staff_sign_a_text_after_the_password_and_get_to_their_desk() {
        var clerk = new Caller(system.url());
        var challenge = password(clerk, "taraz.clerk", "");
        assertThat(challenge.path()).isEqualTo("/kk/staff/challenge");
        assertThat(challenge.page().select("pre").text())
                .contains("kz.qyzmet.sign-in/1", "login: taraz.clerk", "audience: " + system.url());
        var in = clerk.send(challenge, "/staff/challenge", Map.of("key", "VALID"));
        assertThat(in.path()).isEqualTo("/kk/workplace");
        assertThat(journal("taraz.clerk")).extracting(Line::kind).endsWith("directory.signed-in");
    }

    @Test
    void an_operator_gets_to_the_front_office() {
        var operator = new Caller(system.url());
        var in = operator.send(password(operator, "taraz.operator", ""), "/staff/challenge", Map.of("key", "VALID"));
        assertThat(in.path()).isEqualTo("/kk/corporation");
    }

    @Test
    void a_page_that_sent_to_sign_in_is_returned_to_and_nothing_else() {
        for (var next : Map.of(
                        "/kk/workplace/cases/1?a=b", "/kk/workplace/cases/1?a=b",
                        "//evil.example/kk/workplace", "/kk/workplace",
                        "https://evil.example", "/kk/workplace",
                        "/kk/corporation", "/kk/workplace")
                .entrySet()) {
            var head = new Caller(system.url());
            var challenge = password(head, "taraz.head", "?next=" + URLEncoder.encode(next.getKey(), UTF_8));
            var in = head.send(challenge, "/staff/challenge", Map.of("key", "VALID"));
            assertThat(in.path()).as(next.getKey()).isEqualTo(next.getValue());
        }
    }

    @Test
    void until_the_text_is_signed_every_door_stays_shut() {
        var clerk = new Caller(system.url());
        password(clerk, "taraz.clerk", "");
        assertThat(clerk.get("/kk/staff/post").path()).startsWith("/kk/staff/sign-in");
    }

    @Test
    void everything_wrong_gets_one_answer() {
        var caller = new Caller(system.url());
        var closed = account("bayzak.head");
        system.module(Accounts.class).close(closed);
        var answers = List.of(
                enter(caller, Map.of("login", "taraz.clerk", "password", "wrong-password")),
                enter(caller, Map.of("login", "nobody", "password", PASSWORD)),
                enter(caller, Map.of("login", "bayzak.head", "password", PASSWORD)),
                enter(caller, Map.of("login", "taraz.clerk", "password", PASSWORD, "administrator", "true")),
                enter(caller, Map.of()));
        system.module(Accounts.class).reopen(closed);
        assertThat(answers).extracting(Caller.Seen::status).containsOnly(422);
        assertThat(answers)
                .extracting(seen ->
                        seen.page().select("[data-refusal=SIGN_IN_REFUSED]").text())
                .doesNotContain("")
                .containsOnly(answers.getFirst()
                        .page()
                        .select("[data-refusal=SIGN_IN_REFUSED]")
                        .text());
    }

    @Test
    void a_text_is_signed_once_whatever_comes_of_it() {
        var clerk = new Caller(system.url());
        var first = password(clerk, "bayzak.clerk", "");
        var document = clerk.download("/kk/staff/challenge/document");
        assertThat(new String(document, UTF_8).strip())
                .isEqualTo(first.page().select("pre").eachText().getFirst());
        assertThat(clerk.get("/kk/staff/challenge").page().select("pre").text())
                .as("looked at twice, it stays the same")
                .isEqualTo(first.page().select("pre").text());

        assertThat(upload(clerk, first, "not a signature".getBytes(UTF_8))
                        .page()
                        .select("pre")
                        .text())
                .as("no signature at all uses nothing up")
                .isEqualTo(first.page().select("pre").text());

        var refused = upload(clerk, first, signed("bayzak.head", document));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[data-refusal=SIGN_IN_REFUSED]")).hasSize(1);
        assertThat(refused.page().select("pre").text())
                .as("a new text to sign")
                .isNotEqualTo(first.page().select("pre").text());

        var late = upload(clerk, refused, signed("bayzak.clerk", document));
        assertThat(late.page().select("[data-refusal=SIGN_IN_REFUSED]"))
                .as("the old text")
                .hasSize(1);

        var fresh = clerk.download("/kk/staff/challenge/document");
        assertThat(upload(clerk, late, signed("bayzak.clerk", fresh)).path()).isEqualTo("/kk/workplace");
    }

    @Test
    void what_cannot_be_judged_now_is_no_refusal_and_leads_on_once_signed_again() {
        var head = new Caller(system.url());
        var asked = password(head, "taraz.head", "?next=" + URLEncoder.encode("/kk/workplace/cases/1", UTF_8));
        var document = head.download("/kk/staff/challenge/document");
        var now = system.module(LegalClock.class).now();
        var late = new DemoAuthority(system, "LATE")
                .now()
                .issue(
                        Subject.person("Нұрланова Сәуле", "980901600149"),
                        Purpose.SIGN,
                        now.minus(Duration.ofDays(30)),
                        now.plus(Duration.ofDays(300)));

        var undecided = upload(head, asked, Signing.detached(document, late, now));
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.page().select("[data-refusal], .errors")).isEmpty();
        assertThat(undecided.page().title()).doesNotContain("Қате");
        assertThat(undecided.page().select(".notice").text()).contains("тексеру мүмкін емес", "бас тарту емес");
        var fresh = head.download("/kk/staff/challenge/document");
        assertThat(upload(head, undecided, signed("taraz.head", fresh)).path()).isEqualTo("/kk/workplace/cases/1");
    }

    @Test
    void another_persons_signature_lets_nobody_in() {
        var clerk = new Caller(system.url());
        var challenge = password(clerk, "bayzak.clerk", "");
        var document = clerk.download("/kk/staff/challenge/document");
        var refused = upload(clerk, challenge, signed("taraz.head", document));
        assertThat(refused.page().select("[data-refusal=SIGN_IN_REFUSED]")).hasSize(1);
        assertThat(clerk.get("/kk/staff/post").path()).startsWith("/kk/staff/sign-in");
        assertThat(journal("bayzak.clerk").getLast().facts().toString()).contains("IIN");
    }

    /** Case 67: one key serves for signing in and for documents, so the kind stands in the signed bytes. */
    @Test
    void what_was_signed_as_a_document_for_another_site_or_too_long_ago_lets_nobody_in() {
        for (var login : List.of("taraz.head", "bayzak.head")) { // GOST and RSA
            var head = new Caller(system.url());
            var challenge = password(head, login, "");
            var shown = SignInChallenge.read(head.download("/kk/staff/challenge/document"))
                    .orElseThrow();
            var elsewhere = new SignInChallenge(
                    "https://evil.example", shown.login(), shown.nonce(), shown.issuedAt(), shown.expiresAt());
            var application = "{\"kind\":\"qyzmet.application/1\",\"login\":\"%s\"}".formatted(login);
            for (var document : List.of(elsewhere.document(), application.getBytes(UTF_8))) {
                challenge = upload(head, challenge, signed(login, document));
                assertThat(challenge.page().select("[data-refusal=SIGN_IN_REFUSED]"))
                        .hasSize(1);
                assertThat(journal(login).getLast().facts().toString()).contains("DIGEST_MISMATCH");
            }
            var own = head.download("/kk/staff/challenge/document");
            elevenMinutesLater();
            var late = upload(head, challenge, signed(login, own));
            assertThat(late.page().select("[data-refusal=SIGN_IN_REFUSED]")).hasSize(1);
            var fresh = head.download("/kk/staff/challenge/document");
            assertThat(fresh).as("another text").isNotEqualTo(own);
            assertThat(upload(head, late, signed(login, fresh)).path()).isEqualTo("/kk/workplace");
        }
    }

    @Test
    void without_a_key_or_a_file_the_form_comes_back() {
        var clerk = new Caller(system.url());
        var challenge = password(clerk, "bayzak.clerk", "");
        var back = clerk.send(challenge, "/staff/challenge", Map.of("key", ""));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.error("key")).isNotEmpty();
        assertThat(back.page().select("pre").text())
                .isEqualTo(challenge.page().select("pre").text());
    }

    @Test
    void who_stands_in_for_another_chooses_at_which_post_he_acts() {
        var office =
                system.module(Offices.class).find("zhambyl", "taraz-education").orElseThrow();
        var posts = system.module(Posts.class).list(office.id());
        var head = posts.stream()
                .filter(post -> post.role() == Role.HEAD)
                .findFirst()
                .orElseThrow();
        var executor = posts.stream()
                .filter(post -> post.role() == Role.RESPONSIBLE_EXECUTOR)
                .toList()
                .getLast();
        system.module(Appointments.class)
                .substitute(head.id(), executor.id(), LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 20));

        var deputy = new Caller(system.url());
        var choice = deputy.send(password(deputy, "taraz.executor2", ""), "/staff/challenge", Map.of("key", "VALID"));
        assertThat(choice.path()).isEqualTo("/kk/staff/post");
        assertThat(choice.page().select("input[name=post]")).hasSize(2);
        var foreign = deputy.send(choice, "/staff/post", Map.of("post", "999999"));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.error("post")).isNotEmpty();
        var desk = deputy.send(choice, "/staff/post", Map.of("post", String.valueOf(head.id())));
        assertThat(desk.path()).isEqualTo("/kk/workplace");
        assertThat(deputy.get("/kk/staff/post")
                        .page()
                        .select("input[name=post][checked]")
                        .val())
                .isEqualTo(String.valueOf(head.id()));
    }

    @Test
    void a_person_without_a_post_gets_no_further() {
        var person = system.module(People.class).create(new Iin("980505500249"), "Шүкіров", "Таймас", null);
        system.module(Accounts.class).createStaff(person, "no.post", PASSWORD);
        var caller = new Caller(system.url());
        var out = caller.send(password(caller, "no.post", ""), "/staff/challenge", Map.of("key", "VALID"));
        assertThat(out.page().select("[data-refusal=SIGN_IN_REFUSED]")).hasSize(1);
        assertThat(caller.get("/kk/staff/challenge").path()).isEqualTo("/kk/staff/sign-in");
    }

    private static void elevenMinutesLater() {
        var jdbc = system.module(JdbcClient.class);
        var waiting = jdbc.sql("select * from directory.challenge").query().listOfRows();
        jdbc.sql("delete from directory.challenge").update();
        for (var row : waiting)
            jdbc.sql("insert into directory.challenge (session_id, document, expires_at)"
                            + " values (:session, :document, cast(:expires as timestamptz) - interval '11 minutes')")
                    .param("session", row.get("session_id"))
                    .param("document", row.get("document"))
                    .param("expires", row.get("expires_at"))
                    .update();
    }

    private static Caller.Seen password(Caller caller, String login, String query) {
        return caller.send(
                caller.get("/kk/staff/sign-in" + query),
                "/staff/sign-in",
                Map.of("login", login, "password", PASSWORD));
    }

    private static Caller.Seen enter(Caller caller, Map<String, String> answers) {
        return caller.send(caller.get("/kk/staff/sign-in"), "/staff/sign-in", answers);
    }

    private static Caller.Seen upload(Caller caller, Caller.Seen from, byte[] cms) {
        return caller.send(from, "/staff/challenge", Map.of(), "signature", cms);
    }

    private static byte[] signed(String login, byte[] document) {
        var iin = system.module(JdbcClient.class)
                .sql("select iin from identity.person p join identity.account a on a.person_id = p.id and a.id = :id")
                .param("id", account(login))
                .query(String.class)
                .single();
        var now = system.module(LegalClock.class).now();
        return system.module(HeldKeys.class).sign(iin, HeldKeys.Kind.VALID, document, now);
    }

    private static long account(String login) {
        return system.module(JdbcClient.class)
                .sql("select id from identity.account where kind = :kind and login = :login")
                .param("kind", AccountKind.STAFF.name())
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private static List<Line> journal(String login) {
        return system.module(Journal.class).of("account/" + account(login));
    }
}
