package kz.qyzmet.blanks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of requests. */
@Repository
class RequestRows {
    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long keeper, long office, String caseNumber, Kind kind, boolean resumes, Deed deed) {
        Stock.kind(jdbc.sql("""
                        insert into blanks.request (keeper, office, case_number, service, result, asked_at, asked_by, resumes)
                        values (:keeper, :office, :case, :service, :result, :at, :by, :resumes)
                        """), kind)
                .param("keeper", keeper)
                .param("office", office)
                .param("case", caseNumber)
                .param("at", deed.at().atOffset(ZoneOffset.UTC))
                .param("by", deed.name())
                .param("resumes", resumes)
                .update();
    }

    /** Locked until the transaction ends: two keepers answer it one after the other. */
    Optional<Request> lock(long id) {
        return jdbc.sql("select * from blanks.request where id = :id for update")
                .param("id", id)
                .query(RequestRows::request)
                .optional();
    }

    void answered(long id, Instant at) {
        jdbc.sql("update blanks.request set issued_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest one of the case. */
    Optional<Request> of(String caseNumber) {
        return jdbc.sql("select * from blanks.request where case_number = :case order by id desc limit 1")
                .param("case", caseNumber)
                .query(RequestRows::request)
                .optional();
    }

    Optional<Request> answeredBy(Blank blank) {
        return jdbc.sql("""
                        select request.* from blanks.request join blanks.blank on blank.request = request.id where blank.id = :blank
                        """)
                .param("blank", blank.id())
                .query(RequestRows::request)
                .optional();
    }

    /** The longest waiting first. */
    List<Request> open(long keeper) {
        return jdbc.sql("select * from blanks.request where keeper = :keeper and issued_at is null order by id")
                .param("keeper", keeper)
                .query(RequestRows::request)
                .list();
    }

    private static Request request(ResultSet row, int index) throws SQLException {
        return new Request(
                row.getLong("id"),
                row.getLong("keeper"),
                row.getLong("office"),
                row.getString("case_number"),
                Stock.kind(row),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                row.getBoolean("resumes"),
                row.getObject("issued_at") != null);
    }
}
