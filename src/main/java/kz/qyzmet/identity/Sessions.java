package kz.qyzmet.identity;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions, by machine clock. A row holds the hash of its token, so that a stolen backup opens no session. */
@Component
public class Sessions {
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration TO_SIGN_THE_CHALLENGE = Duration.ofMinutes(10);
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    public Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param generation the account's when the password was compared */
    SessionToken begin(long accountId, int generation, SessionState state, Instant machineNow) {
        var token = SessionToken.random();
        var lifetime = state == SessionState.CONFIRMED ? LONGEST : TO_SIGN_THE_CHALLENGE;
        jdbc.sql("""
                        insert into identity.session
                          (token_sha256, account_id, generation, state, created_at, last_seen_at, expires_at)
                        values (:token, :account, :generation, :state, :now, :now, :expires)
                        """)
                .param("token", token.sha256())
                .param("account", accountId)
                .param("generation", generation)
                .param("state", state.name())
                .param("now", machineNow.atOffset(UTC))
                .param("expires", machineNow.plus(lifetime).atOffset(UTC))
                .update();
        return token;
    }

    /** The session of this token while it lives and its account is open; asking keeps it alive. */
    public Optional<Session> find(SessionToken token, Instant machineNow) {
        var session = jdbc.sql("""
                        select s.id, s.account_id, a.kind, a.person_id, s.state, s.acting_post_id,
                               s.created_at, s.last_seen_at, s.expires_at
                          from identity.session s
                          join identity.account a on a.id = s.account_id and a.generation = s.generation and a.is_open
                         where s.token_sha256 = :token
                        """)
                .param("token", token.sha256())
                .query((row, _) -> session(row))
                .optional()
                .filter(found -> found.aliveAt(machineNow));
        session.filter(found -> !machineNow.isBefore(found.lastSeenAt().plus(SEEN_PRECISION)))
                .ifPresent(found -> seen(found.id(), machineNow));
        return session;
    }

    /**
     * The password was followed by a challenge which the caller has verified to be signed by the session's own person.
     * The old token is worth nothing afterwards; empty when it was not waiting for this or waited too long.
     */
    public Optional<SessionToken> confirm(SessionToken token, Instant machineNow) {
        var fresh = SessionToken.random();
        int confirmed = jdbc.sql("""
                        update identity.session s
                           set token_sha256 = :fresh, state = 'CONFIRMED', expires_at = :expires,
                               last_seen_at = greatest(s.last_seen_at, :now)
                          from identity.account a
                         where s.token_sha256 = :token and s.state = 'PASSWORD_ONLY' and s.expires_at > :now
                           and a.id = s.account_id and a.generation = s.generation and a.is_open
                        """)
                .param("fresh", fresh.sha256())
                .param("token", token.sha256())
                .param("now", machineNow.atOffset(UTC))
                .param("expires", machineNow.plus(LONGEST).atOffset(UTC))
                .update();
        return confirmed == 1 ? Optional.of(fresh) : Optional.empty();
    }

    /** The caller has asked {@link Officials} whether the account may act at this post. */
    public void actAt(Session session, long postId) {
        jdbc.sql("update identity.session set acting_post_id = :post where id = :id")
                .param("post", postId)
                .param("id", session.id())
                .update();
    }

    public void revoke(SessionToken token) {
        jdbc.sql("delete from identity.session where token_sha256 = :token")
                .param("token", token.sha256())
                .update();
    }

    /** Signs the account out everywhere. */
    public void revokeAll(long accountId) {
        jdbc.sql("update identity.account set generation = generation + 1 where id = :account")
                .param("account", accountId)
                .update();
    }

    void forgetExpired(Instant machineNow) {
        jdbc.sql("delete from identity.session where expires_at <= :now")
                .param("now", machineNow.atOffset(UTC))
                .update();
    }

    private void seen(long sessionId, Instant machineNow) {
        jdbc.sql("update identity.session set last_seen_at = :now where id = :id and last_seen_at < :now")
                .param("now", machineNow.atOffset(UTC))
                .param("id", sessionId)
                .update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getLong("id"),
                row.getLong("account_id"),
                AccountKind.valueOf(row.getString("kind")),
                row.getObject("person_id", Long.class),
                SessionState.valueOf(row.getString("state")),
                row.getObject("acting_post_id", Long.class),
                instant(row, "created_at"),
                instant(row, "last_seen_at"),
                instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
