package kz.qyzmet.imports;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said about a text, as rows; what was taken back stays, unread. */
@Component
class SayingRows {
    private final JdbcClient jdbc;

    SayingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Corrected> corrections(long act) {
        return of(act, "select * from imports.correction where act_id = :act and taken_back_by is null order by id")
                .query((row, _) -> new Corrected(
                        row.getString("fact"),
                        row.getString("was"),
                        row.getString("value"),
                        row.getString("reason"),
                        row.getLong("made_by"),
                        instant(row, "made_at")))
                .list();
    }

    void correct(long act, Corrected corrected) {
        of(act, """
                        insert into imports.correction (act_id, fact, was, value, reason, made_by, made_at)
                        values (:act, :fact, :was, :value, :reason, :by, :at)
                        """)
                .param("fact", corrected.fact())
                .param("was", corrected.was())
                .param("value", corrected.value())
                .param("reason", corrected.reason())
                .param("by", corrected.by())
                .param("at", corrected.at().atOffset(UTC))
                .update();
    }

    void takeCorrectionBack(long act, String fact, long editor, Instant at) {
        takenBack(act, editor, at, """
                        update imports.correction set taken_back_by = :editor, taken_back_at = :at
                         where act_id = :act and fact = :what and taken_back_by is null
                        """, fact);
    }

    List<Decided> decisions(long act) {
        return of(act, "select * from imports.decision where act_id = :act and taken_back_by is null order by id")
                .query((row, _) -> new Decided(
                        row.getString("finding"),
                        row.getString("reason"),
                        row.getLong("made_by"),
                        instant(row, "made_at")))
                .list();
    }

    void decide(long act, Decided decided) {
        of(act, """
                        insert into imports.decision (act_id, finding, reason, made_by, made_at)
                        values (:act, :finding, :reason, :by, :at)
                        """)
                .param("finding", decided.finding())
                .param("reason", decided.reason())
                .param("by", decided.by())
                .param("at", decided.at().atOffset(UTC))
                .update();
    }

    void takeDecisionBack(long act, String finding, long editor, Instant at) {
        takenBack(act, editor, at, """
                        update imports.decision set taken_back_by = :editor, taken_back_at = :at
                         where act_id = :act and finding = :what and taken_back_by is null
                        """, finding);
    }

    /** Of each fact and finding who spoke of it last: what was taken back is his who took it back. */
    List<Hand> hands(long act) {
        return of(act, """
                        (select distinct on (fact) split_part(fact, '/', 1)::int as regulation,
                                coalesce(taken_back_by, made_by) as hand
                           from imports.correction where act_id = :act order by fact, id desc)
                        union
                        (select distinct on (finding) split_part(finding, '/', 2)::int, coalesce(taken_back_by, made_by)
                           from imports.decision where act_id = :act order by finding, id desc)
                        """)
                .query((row, _) -> new Hand(row.getInt("regulation"), row.getLong("hand")))
                .list();
    }

    /** The newest line of each duty. */
    List<DutyDone> duties(long act) {
        return of(act, "select distinct on (duty) * from imports.duty_done where act_id = :act order by duty, id desc")
                .query((row, _) -> new DutyDone(
                        row.getString("duty"),
                        day(row, "done_on"),
                        row.getString("reference"),
                        row.getLong("noted_by"),
                        instant(row, "noted_at")))
                .list();
    }

    void note(long act, DutyDone done) {
        of(act, """
                        insert into imports.duty_done (act_id, duty, done_on, reference, noted_by, noted_at)
                        values (:act, :duty, :on, :reference, :by, :at)
                        """)
                .param("duty", done.duty())
                .param("on", done.on())
                .param("reference", done.reference())
                .param("by", done.by())
                .param("at", done.at().atOffset(UTC))
                .update();
    }

    List<Approval> approvals(long act) {
        return of(act, "select * from imports.approval where act_id = :act order by regulation")
                .query((row, _) -> new Approval(
                        row.getInt("regulation"),
                        row.getString("edition"),
                        day(row, "from_day"),
                        row.getLong("approved_by"),
                        instant(row, "approved_at")))
                .list();
    }

    void approve(long act, Approval approval) {
        of(act, """
                        insert into imports.approval (act_id, regulation, edition, from_day, approved_by, approved_at)
                        values (:act, :regulation, :edition, :from, :by, :at)
                        """)
                .param("regulation", approval.regulation())
                .param("edition", approval.edition())
                .param("from", approval.from())
                .param("by", approval.by())
                .param("at", approval.at().atOffset(UTC))
                .update();
    }

    private void takenBack(long act, long editor, Instant at, String sql, String what) {
        of(act, sql)
                .param("what", what)
                .param("editor", editor)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private JdbcClient.StatementSpec of(long act, String sql) {
        return jdbc.sql(sql).param("act", act);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
