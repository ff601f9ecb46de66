package kz.qyzmet.intake;

import static kz.qyzmet.gateway.RowTime.instant;
import static kz.qyzmet.gateway.RowTime.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.gateway.StepRow;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.regulation.RefusalPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of applications, one at a time: what was handed in, signed, done and refused. */
@Repository
class Applications {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationRow rows;

    Applications(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new ApplicationRow(json);
    }

    void open(Application fresh) {
        jdbc.sql("""
                        insert into intake.application (id, version, channel, edition, office, counter, applicant_iin, applicant, representative,
                               state, answers, documents, consent, opened_at)
                        values (:id, 0, :channel, :edition, :office, :counter, :iin, cast(:applicant as jsonb), cast(:representative as jsonb),
                               'DRAFT', cast(:answers as jsonb), '[]', false, :openedAt)
                        """)
                .param("id", fresh.id())
                .param("channel", fresh.channel().name())
                .param("edition", fresh.edition())
                .param("office", fresh.office())
                .param("counter", fresh.counter())
                .param("iin", fresh.applicant().iin())
                .param("applicant", text(fresh.applicant()))
                .param("representative", text(fresh.representative()))
                .param("answers", text(fresh.dossier().answers()))
                .param("openedAt", utc(fresh.openedAt()))
                .update();
    }

    Optional<Application> find(UUID id) {
        return jdbc.sql("select * from intake.application where id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Application> lock(UUID id) {
        return jdbc.sql("select * from intake.application where id = :id for update")
                .param("id", id)
                .query(rows)
                .optional();
    }

    Optional<Application> lockByNumber(String number) {
        return jdbc.sql("select * from intake.application where number = :number for update")
                .param("number", number)
                .query(rows)
                .optional();
    }

    /** Saves a locked application. */
    void save(Application changed) {
        var dossier = changed.dossier();
        var progress = changed.progress();
        jdbc.sql("""
                        update intake.application
                           set version = version + 1, number = :number, office = :office, representative = cast(:representative as jsonb),
                               state = :state, answers = cast(:answers as jsonb), documents = cast(:documents as jsonb), consent = :consent,
                               accepted_at = :acceptedAt, due_at = :dueAt, case_number = :caseNumber, turn = cast(:turn as jsonb),
                               ending = :ending, paper = :paper
                         where id = :id
                        """)
                .param("number", changed.number())
                .param("office", changed.office())
                .param("representative", text(changed.representative()))
                .param("state", progress.state().name())
                .param("answers", text(dossier.answers()))
                .param("documents", text(dossier.documents()))
                .param("consent", dossier.consent())
                .param("acceptedAt", utc(progress.acceptedAt()))
                .param("dueAt", utc(progress.dueAt()))
                .param("caseNumber", progress.caseNumber())
                .param("turn", text(progress.turn()))
                .param(
                        "ending",
                        progress.ending() == null ? null : progress.ending().name())
                .param("paper", progress.paper())
                .param("id", changed.id())
                .update();
    }

    /** Keeps the request exactly as it was signed; without a signature where the paper form was signed by hand. */
    void keepRequest(UUID id, byte[] request, byte @Nullable [] signature) {
        jdbc.sql("update intake.application set request = :request, signature = :signature where id = :id")
                .param("request", request)
                .param("signature", signature)
                .param("id", id)
                .update();
    }

    /** Keeps what could not be judged yet, and who handed it in. */
    void keepUnjudged(UUID id, byte[] request, byte[] signature, Actor by) {
        keepRequest(id, request, signature);
        jdbc.sql("update intake.application set handed_in_by = cast(:by as jsonb) where id = :id")
                .param("by", text(by))
                .param("id", id)
                .update();
    }

    /** Some of those that wait for a verdict; not always the same, so that none keeps another waiting. */
    List<Unjudged> unjudged(int most) {
        return jdbc.sql("select * from intake.application where state = 'CHECKING' order by random() limit :most")
                .param("most", most)
                .query((row, number) -> new Unjudged(
                        rows.mapRow(row, number),
                        json.readValue(row.getString("handed_in_by"), Actor.class),
                        row.getBytes("request"),
                        row.getBytes("signature")))
                .list();
    }

    /** How many wait for a verdict, of those handed in before that moment. */
    int unjudgedBefore(Instant handedIn) {
        return jdbc.sql("select count(*) from intake.application where state = 'CHECKING' and accepted_at < :before")
                .param("before", utc(handedIn))
                .query(Integer.class)
                .single();
    }

    /** It is a draft again, of which nothing was signed and no step taken. */
    void forgetHandedIn(UUID id) {
        jdbc.sql("update intake.application set request = null, signature = null, handed_in_by = null where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from intake.step_done where application = :id")
                .param("id", id)
                .update();
    }

    /** The words that were signed, or entered from the paper form, when it was accepted; empty before. */
    Optional<byte[]> requestOf(UUID id) {
        return jdbc.sql("select request from intake.application where id = :id and request is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** The signature over those words; empty where the paper form was signed by hand. */
    Optional<byte[]> signatureOf(UUID id) {
        return jdbc.sql("select signature from intake.application where id = :id and signature is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    void record(UUID application, StepTaken step) {
        jdbc.sql("""
                        insert into intake.step_done (application, seq, step, at, role, by, since, due, done, what)
                        select :application, coalesce(max(seq), 0) + 1, :step, :at, :role, :by, :since, :due, :done, :what
                          from intake.step_done where application = :application
                        """)
                .param("application", application)
                .params(StepRow.parameters(step))
                .update();
    }

    List<StepTaken> stepsOf(UUID application) {
        return jdbc.sql("select * from intake.step_done where application = :application order by seq")
                .param("application", application)
                .query(StepRow::read)
                .list();
    }

    void record(UUID application, Refusal refusal) {
        jdbc.sql("""
                        insert into intake.refusal (application, seq, kind, paragraph, facts, by, at)
                        select :application, coalesce(max(seq), 0) + 1, :kind, :paragraph, :facts, :by, :at
                          from intake.refusal where application = :application
                        """)
                .param("application", application)
                .param("kind", refusal.kind().name())
                .param("paragraph", refusal.paragraph())
                .param("facts", refusal.facts().toArray(new String[0]))
                .param("by", refusal.by())
                .param("at", utc(refusal.at()))
                .update();
    }

    List<Refusal> refusalsOf(UUID application) {
        return jdbc.sql("select * from intake.refusal where application = :application order by seq")
                .param("application", application)
                .query((row, _) -> new Refusal(
                        RefusalPoint.Kind.valueOf(row.getString("kind")),
                        row.getString("paragraph"),
                        List.of((String[]) row.getArray("facts").getArray()),
                        row.getString("by"),
                        instant(row, "at")))
                .list();
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }
}
