package kz.qyzmet.casework;

import static kz.qyzmet.gateway.RowTime.utc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.gateway.Attachment;
import kz.qyzmet.gateway.Envelope;
import kz.qyzmet.gateway.StepRow;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.gateway.Submission;
import kz.qyzmet.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of cases. */
@Repository
class Cases {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CaseRow rows;

    Cases(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new CaseRow(json);
    }

    /** Stores a new case and returns it with its id. */
    ServiceCase open(ServiceCase fresh, Envelope message) {
        var turn = turnOf(fresh);
        long id = jdbc.sql("""
                        insert into casework.service_case (number, version, edition, channel, office, application, front, recipient,
                               accepted_at, due_at, step, actor_role, post, step_since, step_due, incoming, message, submission, attachments)
                        values (:number, 0, :edition, :channel, :office, :application, :front, :recipient,
                               :acceptedAt, :dueAt, :step, :role, :post, :since, :due, :incoming, :message, :submission, cast(:attachments as jsonb))
                        returning id
                        """)
                .param("number", fresh.number())
                .param("edition", fresh.edition())
                .param("channel", fresh.channel().name())
                .param("office", fresh.office())
                .param("application", fresh.application())
                .param("front", fresh.front())
                .param("recipient", fresh.recipient())
                .param("acceptedAt", utc(fresh.acceptedAt()))
                .param("dueAt", utc(fresh.dueAt()))
                .param("step", turn.step())
                .param("role", turn.role().name())
                .param("post", turn.post())
                .param("since", utc(turn.since()))
                .param("due", utc(turn.due()))
                .param("incoming", fresh.incoming())
                .param("message", message.id())
                .param("submission", message.body())
                .param("attachments", json.writeValueAsString(message.attachments()))
                .query(Long.class)
                .single();
        return find(fresh.number()).filter(stored -> stored.id() == id).orElseThrow();
    }

    /** The number a message was registered under, if it was. */
    Optional<String> registeredFor(UUID message) {
        return jdbc.sql("select number from casework.service_case where message = :message")
                .param("message", message)
                .query(String.class)
                .optional();
    }

    Optional<ServiceCase> find(String number) {
        return jdbc.sql("select * from casework.service_case where number = :number")
                .param("number", number)
                .query(rows)
                .optional();
    }

    /** What the recipient handed in, as it came through the gateway. */
    Submission submission(long id) {
        return jdbc.sql("select submission from casework.service_case where id = :id")
                .param("id", id)
                .query((row, _) -> json.readValue(row.getBytes("submission"), Submission.class))
                .single();
    }

    /** The stored files that came with it. */
    List<Attachment> attachments(long id) {
        return jdbc.sql("select attachments from casework.service_case where id = :id")
                .param("id", id)
                .query((row, _) -> List.of(json.readValue(row.getString("attachments"), Attachment[].class)))
                .single();
    }

    /** Saves only if nobody has changed the case since it was read; says whether it did. */
    boolean save(ServiceCase changed) {
        var turn = changed.turn();
        int changes = jdbc.sql("""
                        update casework.service_case
                           set version = version + 1, step = :step, actor_role = :role, post = :post, step_since = :since, step_due = :due,
                               remark = :remark, incoming = :incoming, executor = :executor, draft = cast(:draft as jsonb), ending = :ending
                         where id = :id and version = :version
                        """)
                .param("step", turn == null ? null : turn.step())
                .param("role", turn == null ? null : turn.role().name())
                .param("post", turn == null ? null : turn.post())
                .param("since", turn == null ? null : utc(turn.since()))
                .param("due", turn == null ? null : utc(turn.due()))
                .param("remark", turn == null ? null : turn.remark())
                .param("incoming", changed.incoming())
                .param("executor", changed.executor())
                .param("draft", changed.draft() == null ? null : json.writeValueAsString(DraftRow.of(changed.draft())))
                .param(
                        "ending",
                        changed.ending() == null ? null : changed.ending().name())
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        return changes == 1;
    }

    /** Whether a command with this key was carried out on this case. */
    boolean taken(UUID key, long caseId) {
        return jdbc.sql("select exists (select from casework.command_key where key = :key and case_id = :case)")
                .param("key", key)
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }

    void take(UUID key, long caseId) {
        jdbc.sql("insert into casework.command_key (key, case_id) values (:key, :case)")
                .param("key", key)
                .param("case", caseId)
                .update();
    }

    void record(long caseId, StepTaken step) {
        jdbc.sql("""
                        insert into casework.step_done (case_id, seq, step, at, role, by, since, due, done, what)
                        select :case, coalesce(max(seq), 0) + 1, :step, :at, :role, :by, :since, :due, :done, :what
                          from casework.step_done where case_id = :case
                        """).param("case", caseId).params(StepRow.parameters(step)).update();
    }

    List<StepTaken> stepsOf(long caseId) {
        return jdbc.sql("select * from casework.step_done where case_id = :case order by seq")
                .param("case", caseId)
                .query(StepRow::read)
                .list();
    }

    /** Open cases whose turn it is at this office for this role and post, the nearest legal deadline first. */
    List<ServiceCase> turnsOf(long office, Role role, long post, int limit) {
        return jdbc.sql("""
                        select * from casework.service_case
                         where office = :office and actor_role = :role and (post is null or post = :post)
                         order by step_due nulls last, id limit :limit
                        """)
                .param("office", office)
                .param("role", role.name())
                .param("post", post)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /** All cases of an office, the newest first. */
    List<ServiceCase> ofOffice(long office, int limit) {
        return jdbc.sql("select * from casework.service_case where office = :office order by id desc limit :limit")
                .param("office", office)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    private static Turn turnOf(ServiceCase open) {
        return Objects.requireNonNull(open.turn(), "a new case begins with a turn");
    }
}
