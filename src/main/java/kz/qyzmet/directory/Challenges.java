package kz.qyzmet.directory;

import static java.time.ZoneOffset.UTC;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.qyzmet.signature.SignInChallenge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The challenges that wait for an answer: one for each session, used once, by the machine's clock. */
@Component
class Challenges {
    /** As long as a session waits for its challenge. */
    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Challenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that waits already, so that a page looked at twice asks for the same signature; otherwise a new one. */
    SignInChallenge of(long sessionId, String audience, String login, Instant machineNow) {
        forgetExpired(machineNow);
        var fresh = SignInChallenge.create(audience, login, machineNow, VALIDITY, random);
        jdbc.sql("""
                        insert into directory.challenge (session_id, document, expires_at)
                        values (:session, :document, :expires) on conflict do nothing
                        """)
                .param("session", sessionId)
                .param("document", fresh.document())
                .param("expires", fresh.expiresAt().atOffset(UTC))
                .update();
        return find(sessionId, machineNow).orElse(fresh); // answered this very moment: whoever signs this is refused
    }

    Optional<SignInChallenge> find(long sessionId, Instant machineNow) {
        return jdbc.sql("select document from directory.challenge where session_id = :session and expires_at > :now")
                .param("session", sessionId)
                .param("now", machineNow.atOffset(UTC))
                .query(byte[].class)
                .optional()
                .flatMap(SignInChallenge::read);
    }

    /** Takes the challenge away; of simultaneous answers to it one gets true. */
    boolean use(long sessionId, SignInChallenge challenge) {
        return jdbc.sql("delete from directory.challenge where session_id = :session and document = :document")
                        .param("session", sessionId)
                        .param("document", challenge.document())
                        .update()
                == 1;
    }

    private void forgetExpired(Instant machineNow) {
        jdbc.sql("delete from directory.challenge where expires_at <= :now")
                .param("now", machineNow.atOffset(UTC))
                .update();
    }
}
