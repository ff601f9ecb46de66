package kz.qyzmet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of transfer lists. */
@Repository
class TransferLists {
    private static final String SELECT = """
            select *, array(select number from casework.transfer_item join casework.service_case on service_case.id = case_id
                             where list = transfer_list.id order by line) cases
              from casework.transfer_list
            """;

    private final JdbcClient jdbc;

    TransferLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new list and returns it with its id. */
    TransferList add(TransferList fresh) {
        long id = jdbc.sql("""
                        insert into casework.transfer_list (office, branch, year, serial, made_at, by)
                        values (:office, :branch, :year, :serial, :madeAt, :by)
                        returning id
                        """)
                .param("office", fresh.office())
                .param("branch", fresh.branch())
                .param("year", fresh.year())
                .param("serial", fresh.serial())
                .param("madeAt", fresh.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", fresh.by())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into casework.transfer_item (case_id, list, line)
                        select service_case.id, :list, line
                          from unnest(:cases) with ordinality as item(number, line) join casework.service_case using (number)
                        """)
                .param("list", id)
                .param("cases", fresh.cases().toArray(new String[0]))
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
    List<TransferList> of(long office, int most) {
        return jdbc.sql(SELECT + " where office = :office order by id desc limit :most")
                .param("office", office)
                .param("most", most)
                .query(TransferLists::read)
                .list();
    }

    /** The lists on which any of these cases stands. */
    List<TransferList> with(Collection<String> cases) {
        return jdbc.sql(SELECT + """
                         where id in (select list from casework.transfer_item join casework.service_case on service_case.id = case_id
                                       where number in (:cases))
                        """)
                .param("cases", cases)
                .query(TransferLists::read)
                .list();
    }

    private static TransferList read(ResultSet row, int index) throws SQLException {
        return new TransferList(
                row.getLong("id"),
                row.getLong("office"),
                row.getString("branch"),
                row.getInt("year"),
                row.getLong("serial"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                List.of((String[]) row.getArray("cases").getArray()));
    }
}
