package kz.qyzmet.imports;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts as rows. */
@Component
class ActRows {
    private static final String SELECT = "select id, name, uploaded_by, uploaded_at, version from imports.act ";

    private final JdbcClient jdbc;

    ActRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(long id, String name, long uploadedBy, Instant uploadedAt, int version) {}

    long add(String name, byte[] bytes, long editor, Instant at) {
        return jdbc.sql("""
                        insert into imports.act (name, bytes, uploaded_by, uploaded_at, version)
                        values (:name, :bytes, :editor, :at, 1)
                        returning id
                        """)
                .param("name", name)
                .param("bytes", bytes)
                .param("editor", editor)
                .param("at", at.atOffset(UTC))
                .query(Long.class)
                .single();
    }

    Optional<Row> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Its version; nobody else changes the import until the transaction ends. */
    int lock(long id) {
        return jdbc.sql("select version from imports.act where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<Row> newest(int skip, int count) {
        return jdbc.sql(SELECT + "order by id desc offset :skip limit :count")
                .param("skip", skip)
                .param("count", count)
                .query((row, _) -> row(row))
                .list();
    }

    byte[] bytes(long id) {
        return jdbc.sql("select bytes from imports.act where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("bytes"))
                .single();
    }

    void changed(long id) {
        jdbc.sql("update imports.act set version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
