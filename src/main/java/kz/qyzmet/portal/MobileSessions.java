package kz.qyzmet.portal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.intake.Application;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signings by phone under way, one for each draft; any node may finish what another began. */
@Repository
class MobileSessions {
    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration TOLD = Duration.ofDays(1);

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

    /** The one of that token; empty when there is none, or another took its place. */
    Optional<MobileSession> find(SessionToken token) {
        return jdbc.sql("select * from portal.mobile_signing where token_sha256 = :token")
                .param("token", token.sha256())
                .query((row, _) -> session(row))
                .optional();
    }

    /** A signature uses it up: true for the first who asks, and for nobody else. */
    boolean useUp(MobileSession session) {
        return brought(session, Brought.SIGNATURE, Brought.NOTHING, Brought.ODD);
    }

    /** Something came that cannot be its signature. */
    void odd(MobileSession session) {
        brought(session, Brought.ODD, Brought.NOTHING);
    }

    /** What came of the signature. */
    void settle(MobileSession session, Brought brought) {
        brought(session, brought, Brought.SIGNATURE);
    }

    private boolean brought(MobileSession session, Brought now, Brought... before) {
        return jdbc.sql("update portal.mobile_signing set brought = :now where id = :id and brought in (:before)")
                        .param("now", now.name())
                        .param("id", session.id())
                        .param("before", Stream.of(before).map(Brought::name).toList())
                        .update()
                == 1;
    }

    private void forget(Application draft, Instant now) {
        jdbc.sql("delete from portal.mobile_signing where application = :application or expires_at <= :before")
                .param("application", draft.id())
                .param("before", now.minus(TOLD).atOffset(UTC))
                .update();
    }

    private static MobileSession session(ResultSet row) throws SQLException {
        return new MobileSession(
                row.getObject("id", UUID.class),
                row.getLong("document"),
                row.getObject("application", UUID.class),
                row.getInt("version"),
                row.getLong("account_id"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Brought.valueOf(row.getString("brought")));
    }
}
