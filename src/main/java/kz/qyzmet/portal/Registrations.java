package kz.qyzmet.portal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.signature.SignInChallenge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations under way; any node may finish what another began. */
@Repository
class Registrations {
    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Registration fresh) {
        forgetExpired(fresh.challenge().issuedAt());
        jdbc.sql("""
                        insert into portal.registration (id, challenge, family_name, given_name, patronymic, expires_at)
                        values (:id, :challenge, :family, :given, :patronymic, :expires)
                        """)
                .param("id", fresh.id())
                .param("challenge", fresh.challenge().document())
                .param("family", fresh.familyName())
                .param("given", fresh.givenName())
                .param("patronymic", fresh.patronymic())
                .param("expires", fresh.challenge().expiresAt().atOffset(UTC))
                .update();
    }

    /** The one under way; empty when there is none, or it is too late. */
    Optional<Registration> find(UUID id, Instant now) {
        return jdbc.sql("select * from portal.registration where id = :id and expires_at > :now")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> registration(row))
                .optional();
    }

    /** Uses its challenge up: true for the first who asks, and for nobody else. */
    boolean useUp(Registration proven) {
        return jdbc.sql("delete from portal.registration where id = :id")
                        .param("id", proven.id())
                        .update()
                == 1;
    }

    private void forgetExpired(Instant now) {
        jdbc.sql("delete from portal.registration where expires_at <= :now")
                .param("now", now.atOffset(UTC))
                .update();
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                SignInChallenge.read(row.getBytes("challenge")).orElseThrow(),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("patronymic"));
    }
}
