package kz.qyzmet.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Envelopes for tests. */
final class Letters {
    static final Address FRONT = Address.corporation("080400000001");
    static final Address PROVIDER = Address.provider("kostanai-audany-bilim");
    static final Instant SENT = Instant.parse("2018-07-02T04:00:00.123456Z");

    private Letters() {}

    /** A new application. */
    static Envelope about(String correlation) {
        return of(UUID.randomUUID(), correlation, "{\"оқушы\":\"Ә\"}");
    }

    static Envelope of(UUID id, String correlation, String body) {
        return new Envelope(id, "application", FRONT, PROVIDER, correlation, body.getBytes(UTF_8), List.of(), SENT);
    }
}
