package kz.qyzmet.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of transfer lists. */
@Repository
class TransferLists {
    private static final String SELECT = """
            select *, array(select application from intake.transfer_item where list = transfer_list.id order by line) applications
              from intake.transfer_list
            """;

    private final JdbcClient jdbc;

    TransferLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new list and returns it with its id. */
    TransferList add(TransferList fresh) {
        long id = jdbc.sql("""
                        insert into intake.transfer_list (branch, office, year, serial, made_at, by)
                        values (:branch, :office, :year, :serial, :madeAt, :by)
                        returning id
                        """)
                .param("branch", fresh.branch())
                .param("office", fresh.office())
                .param("year", fresh.year())
                .param("serial", fresh.serial())
                .param("madeAt", fresh.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", fresh.by())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into intake.transfer_item (application, list, line)
                        select application, :list, line from unnest(cast(:applications as uuid[])) with ordinality as item(application, line)
                        """)
                .param("list", id)
                .param(
                        "applications",
                        fresh.applications().stream().map(UUID::toString).toArray(String[]::new))
                .update();
        return find(id).orElseThrow();
    }

    Optional<TransferList> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(TransferLists::read)
                .optional();
    }

    /** The newest first. */
    List<TransferList> of(long branch, int most) {
        return jdbc.sql(SELECT + " where branch = :branch order by id desc limit :most")
                .param("branch", branch)
                .param("most", most)
                .query(TransferLists::read)
                .list();
    }

    /** The lists on which any of these stands. */
    List<TransferList> with(Collection<UUID> applications) {
        return jdbc.sql(SELECT
                        + " where id in (select list from intake.transfer_item where application in (:applications))")
                .param("applications", applications)
                .query(TransferLists::read)
                .list();
    }

    private static TransferList read(ResultSet row, int index) throws SQLException {
        return new TransferList(
                row.getLong("id"),
                row.getLong("branch"),
                row.getLong("office"),
                row.getInt("year"),
                row.getLong("serial"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                Stream.of((UUID[]) row.getArray("applications").getArray()).toList());
    }
}
