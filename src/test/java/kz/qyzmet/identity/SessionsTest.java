package kz.qyzmet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String PASSWORD = "дұрыс ат батарея";
    private static int serial;

    private final TestIdentity identity = new TestIdentity(DATABASE);
    private final Sessions sessions = identity.sessions();
    private final Person person = identity.person(serial++);

    @Test
    void the_row_keeps_the_hash_of_the_token_only() {
        var token = citizen();
        assertThat(token.value()).hasSize(43);
        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(DATABASE.jdbc()
                        .sql("select token_sha256 from identity.session where token_sha256 = :hash")
                        .param("hash", token.sha256())
                        .query(byte[].class)
                        .list())
                .hasSize(1);
        assertThat(sessions.find(new SessionToken("a guess"), NOON)).isEmpty();
    }

    @Test
    void a_citizens_session_ends_after_two_idle_hours() {
        var token = citizen();
        var almost = NOON.plus(Duration.ofHours(2)).minusSeconds(1);
        assertThat(sessions.find(token, almost)).isPresent();
        assertThat(sessions.find(token, almost.plus(Duration.ofHours(2)).minusSeconds(1)))
                .as("being used keeps it alive")
                .isPresent();
        assertThat(sessions.find(token, almost.plus(Duration.ofHours(5)))).isEmpty();
    }

    @Test
    void a_busy_session_ends_after_twelve_hours_all_the_same() {
        var token = citizen();
        for (int hour = 1; hour < 12; hour++)
            assertThat(sessions.find(token, NOON.plus(Duration.ofHours(hour)))).isPresent();
        assertThat(sessions.find(token, NOON.plus(Duration.ofHours(12)))).isEmpty();
    }

    @Test
    void being_seen_is_written_once_a_minute_at_most() {
        var token = citizen();
        sessions.find(token, NOON.plusSeconds(59));
        assertThat(sessions.find(token, NOON.plusSeconds(59)).orElseThrow().lastSeenAt())
                .isEqualTo(NOON);
        sessions.find(token, NOON.plusSeconds(60));
        assertThat(sessions.find(token, NOON.plusSeconds(61)).orElseThrow().lastSeenAt())
                .isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void staff_have_a_password_only_session_until_the_challenge_is_signed() {
        var waiting = staff();
        assertThat(sessions.find(waiting, NOON).orElseThrow().state()).isEqualTo(SessionState.PASSWORD_ONLY);
        var confirmed = sessions.confirm(waiting, NOON.plusSeconds(90)).orElseThrow();
        assertThat(sessions.find(waiting, NOON.plusSeconds(90)))
                .as("the old token")
                .isEmpty();
        var session = sessions.find(confirmed, NOON.plusSeconds(91)).orElseThrow();
        assertThat(session.state()).isEqualTo(SessionState.CONFIRMED);
        assertThat(session.personId()).isEqualTo(person.id());
        assertThat(sessions.confirm(confirmed, NOON.plusSeconds(92)))
                .as("twice")
                .isEmpty();
        assertThat(sessions.find(confirmed, NOON.plusSeconds(90).plus(Duration.ofMinutes(30))))
                .isEmpty();
    }

    @Test
    void a_challenge_signed_too_late_confirms_nothing() {
        var waiting = staff();
        assertThat(sessions.confirm(waiting, NOON.plus(Duration.ofMinutes(10)))).isEmpty();
    }

    @Test
    void the_post_chosen_is_kept_with_the_session() {
        var token = sessions.confirm(staff(), NOON).orElseThrow();
        var label = new Label("Басшы", "Руководитель", "Head");
        var office = identity.offices()
                .create(OfficeKind.SCHOOL, "zhambyl", "s-" + serial, label, label, new Bin("600140000018"))
                .orElseThrow();
        var post = identity.posts().create(office.id(), Role.HEAD, label);
        identity.appointments().appoint(post.id(), person.id(), LocalDate.parse("2018-07-02"), null);
        sessions.actAt(sessions.find(token, NOON).orElseThrow(), post.id());
        assertThat(sessions.find(token, NOON).orElseThrow().actingPostId()).isEqualTo(post.id());
    }

    @Test
    void signing_out_ends_one_session_and_everywhere_ends_all() {
        var first = citizen();
        var second = signIn(person.iin().digits(), AccountKind.CITIZEN);
        sessions.revoke(first);
        assertThat(sessions.find(first, NOON)).isEmpty();
        var session = sessions.find(second, NOON).orElseThrow();
        sessions.revokeAll(session.accountId());
        assertThat(sessions.find(second, NOON)).isEmpty();
        assertThat(sessions.find(signIn(person.iin().digits(), AccountKind.CITIZEN), NOON))
                .isPresent();
    }

    @Test
    void another_password_or_a_closed_account_ends_all_sessions() {
        var token = citizen();
        var account = identity.accounts().find(AccountKind.CITIZEN, person.id()).orElseThrow();
        assertThat(identity.accounts().changePassword(account, "қысқа")).contains(AccountFault.PASSWORD_TOO_SHORT);
        assertThat(sessions.find(token, NOON)).isPresent();
        assertThat(identity.accounts().changePassword(account, PASSWORD)).isEmpty();
        assertThat(sessions.find(token, NOON)).isEmpty();

        var next = signIn(account.login(), AccountKind.CITIZEN);
        identity.accounts().close(account.id());
        assertThat(sessions.find(next, NOON)).isEmpty();
        identity.accounts().reopen(account.id());
        assertThat(sessions.find(next, NOON)).as("reopening revives none").isEmpty();
    }

    @Test
    void a_session_begun_with_the_password_of_before_is_over() {
        citizen();
        var account = identity.accounts().find(AccountKind.CITIZEN, person.id()).orElseThrow();
        identity.accounts().changePassword(account, "жаңа құпиясөз");
        var begunLate = sessions.begin(account.id(), 1, SessionState.CONFIRMED, NOON);
        assertThat(sessions.find(begunLate, NOON)).isEmpty();
    }

    @Test
    void expired_rows_are_forgotten_and_others_kept() {
        var token = citizen();
        identity.signIn().forgetExpired(NOON.plus(Duration.ofHours(11)));
        assertThat(rows(token)).isEqualTo(1);
        identity.signIn().forgetExpired(NOON.plus(Duration.ofHours(12)));
        assertThat(rows(token)).isZero();
    }

    private SessionToken citizen() {
        identity.accounts().registerCitizen(person, PASSWORD);
        return signIn(person.iin().digits(), AccountKind.CITIZEN);
    }

    private SessionToken staff() {
        identity.accounts().createStaff(person, "staff-" + person.id(), PASSWORD);
        return signIn("staff-" + person.id(), AccountKind.STAFF);
    }

    private SessionToken signIn(String login, AccountKind kind) {
        return ((SignIn.Outcome.SignedIn) identity.signIn().attempt(login, PASSWORD, kind, "127.0.0.1", NOON)).token();
    }

    private static int rows(SessionToken token) {
        return DATABASE.jdbc()
                .sql("select count(*) from identity.session where token_sha256 = :hash")
                .param("hash", token.sha256())
                .query(Integer.class)
                .single();
    }
}
