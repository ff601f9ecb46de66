package kz.qyzmet.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are to be told. Joins the caller's transaction, so that what happened is told, and nothing else is. */
@Component
public class Notices {
    private final JdbcClient jdbc;

    public Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Tells it once: told again to the same recipient with the same idempotency key, it stays as it was first told.
     *
     * @param args as {@link Notice#args}
     * @param at the legal instant
     * @param idempotencyKey names the event, as {@code case/17/registered}
     * @return whether it was told by this call
     */
    public boolean tell(
            Recipient recipient, String key, Map<String, Object> args, Instant at, String link, String idempotencyKey) {
        return jdbc.sql("""
                insert into notices.notice (person, office, key, args, at, link, idempotency_key)
                values (:person::bigint, :office::bigint, :key, :args, :at, :link, :idempotencyKey)
                on conflict (person, office, idempotency_key) do nothing
                """)
                        .param("person", person(recipient))
                        .param("office", office(recipient))
                        .param("key", key)
                        .param("args", Arguments.write(args))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("link", link)
                        .param("idempotencyKey", idempotencyKey)
                        .update()
                == 1;
    }

    /** What the recipient has not read, newest first, at most a hundred. */
    public List<Notice> unread(Recipient recipient) {
        return jdbc.sql("""
                select id, key, args, at, link from notices.notice
                 where (person = :person::bigint or office = :office::bigint) and read_at is null
                 order by at desc, id desc limit 100
                """)
                .param("person", person(recipient))
                .param("office", office(recipient))
                .query((row, _) -> notice(row))
                .list();
    }

    /**
     * Marks it read; nothing happens when it is read already or is not this recipient's.
     *
     * @param at the legal instant
     */
    public void read(Recipient recipient, long id, Instant at) {
        jdbc.sql("""
                update notices.notice set read_at = :at
                 where id = :id and (person = :person::bigint or office = :office::bigint) and read_at is null
                """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person(recipient))
                .param("office", office(recipient))
                .update();
    }

    private static @Nullable Long person(Recipient recipient) {
        return recipient instanceof Recipient.Person(long id) ? id : null;
    }

    private static @Nullable Long office(Recipient recipient) {
        return recipient instanceof Recipient.Office(long id) ? id : null;
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getString("key"),
                Arguments.read(row.getString("args")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("link"));
    }
}
