package kz.qyzmet.portal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.intake.Application;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signings by phone under way, one for each draft; any node may finish what another began. */
@Repository
class MobileSessions {
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    MobileSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins one in the place of the draft's earlier ones. Whoever holds the token may see the request and hand in its signature. */
    SessionToken begin(Application draft, long accountId, Instant now) {
        var token = SessionToken.random();
        forget(draft, now);
        jdbc.sql("""
                        insert into portal.mobile_signing (id, token_sha256, application, version, account_id, expires_at)
                        values (:id, :token, :application, :version, :account, :expires)
                        """)
                .param("id", UUID.randomUUID())
                .param("token", token.sha256())
                .param("application", draft.id())
                .param("version", draft.version())
                .param("account", accountId)
                .param("expires", now.plus(PATIENCE).atOffset(UTC))
                .update();
        return token;
    }

    /** The one of that token; empty when there is none, it was used, or it is too late. */
    Optional<MobileSession> find(SessionToken token, Instant now) {
        return jdbc.sql("select * from portal.mobile_signing where token_sha256 = :token and expires_at > :now")
                .param("token", token.sha256())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> session(row))
                .optional();
    }

    /** Uses it up: true for the first who asks, and for nobody else. */
    boolean useUp(MobileSession session) {
        return jdbc.sql("delete from portal.mobile_signing where id = :id")
                        .param("id", session.id())
                        .update()
                == 1;
    }

    private void forget(Application draft, Instant now) {
        jdbc.sql("delete from portal.mobile_signing where application = :application or expires_at <= :now")
                .param("application", draft.id())
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static MobileSession session(ResultSet row) throws SQLException {
        return new MobileSession(
                row.getObject("id", UUID.class),
                row.getLong("document"),
                row.getObject("application", UUID.class),
                row.getInt("version"),
                row.getLong("account_id"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
