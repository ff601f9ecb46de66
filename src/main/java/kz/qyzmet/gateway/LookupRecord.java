package kz.qyzmet.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.UUID;
import kz.qyzmet.journal.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaves a row for every question, without its content. */
final class LookupRecord {
    private final JdbcClient jdbc;

    LookupRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Question question, Duration took, int attempts, Reply reply) {
        jdbc.sql("""
                        insert into gateway.lookup (question_sha256, register, kind, purpose, asked_at, answered_at, attempts,
                            outcome, reason, request_sha256, response_sha256)
                        values (:question, :register, :kind, :purpose, now() - make_interval(secs => :seconds), now(),
                            :attempts, :outcome, :reason, :request, :response)
                        """)
                .param("question", Sha256.of(bytes(question.id())))
                .param("register", question.register())
                .param("kind", question.kind())
                .param("purpose", question.purpose())
                .param("seconds", took.toMillis() / 1000.0)
                .param("attempts", attempts)
                .param("outcome", outcome(reply))
                .param("reason", reply instanceof Reply.Unavailable(var reason) ? reason.name() : null)
                .param("request", Sha256.of(bytes(question.id()), question.body()))
                .param("response", response(question.id(), reply))
                .update();
    }

    private static String outcome(Reply reply) {
        return switch (reply) {
            case Reply.Found _ -> "FOUND";
            case Reply.NotFound _ -> "NOT_FOUND";
            case Reply.Unavailable _ -> "UNAVAILABLE";
        };
    }

    private static @Nullable String response(UUID question, Reply reply) {
        return reply instanceof Reply.Found found ? Sha256.of(bytes(question), found.body()) : null;
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(UTF_8);
    }
}
