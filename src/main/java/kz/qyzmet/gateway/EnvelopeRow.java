package kz.qyzmet.gateway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an envelope and its answer lie in the columns that outbox and mailbox share. */
final class EnvelopeRow {
    private EnvelopeRow() {}

    static Map<String, Object> parameters(Envelope envelope) {
        return Map.of(
                "id", envelope.id(),
                "kind", envelope.kind(),
                "sender", envelope.from().name(),
                "addressee", envelope.to().name(),
                "correlation", envelope.correlation(),
                "body", envelope.body(),
                "attachments", CanonicalForm.of(envelope.attachments()),
                "sentAt", envelope.sentAt().atOffset(ZoneOffset.UTC),
                "digest", envelope.digest());
    }

    static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new Address(row.getString("sender")),
                new Address(row.getString("addressee")),
                row.getString("correlation"),
                row.getBytes("body"),
                CanonicalForm.attachments(row.getString("attachments")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    /** Columns that say what the receiver answered. */
    static Map<String, @Nullable Object> parameters(Registration answer) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("state", answer instanceof Registration.Registered ? "REGISTERED" : "REJECTED");
        switch (answer) {
            case Registration.Registered(var number, var at) -> {
                values.put("number", number);
                values.put("registeredAt", at.atOffset(ZoneOffset.UTC));
                values.put("code", null);
                values.put("reason", null);
            }
            case Registration.Rejected(var code, var reason) -> {
                values.put("number", null);
                values.put("registeredAt", null);
                values.put("code", code);
                values.put("reason", reason);
            }
        }
        return values;
    }

    static @Nullable Registration answer(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "REGISTERED" -> new Registration.Registered(row.getString("number"), instant(row, "registered_at"));
            case "REJECTED" ->
                new Registration.Rejected(row.getString("rejection_code"), row.getString("rejection_reason"));
            default -> null;
        };
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
