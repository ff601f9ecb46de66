package kz.qyzmet.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.StepRow;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.intake.Application.Dossier;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.intake.Application.Representative;
import kz.qyzmet.intake.Progress.Ending;
import kz.qyzmet.intake.Progress.State;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of applications. */
@Repository
class Applications {
    private static final int NEWEST = 100;
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Applications(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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
                .query(this::read)
                .optional();
    }

    /** The same, kept from others until the transaction ends. */
    Optional<Application> lock(UUID id) {
        return jdbc.sql("select * from intake.application where id = :id for update")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Application> lockByNumber(String number) {
        return jdbc.sql("select * from intake.application where number = :number for update")
                .param("number", number)
                .query(this::read)
                .optional();
    }

    List<Application> of(String iin) {
        return jdbc.sql(
                        "select * from intake.application where applicant_iin = :iin and counter is null order by opened_at desc limit "
                                + NEWEST)
                .param("iin", iin)
                .query(this::read)
                .list();
    }

    /** Taken in at the counter since that moment, the newest first. */
    List<Application> openedAt(long counter, Instant since) {
        return jdbc.sql("""
                        select * from intake.application where counter = :counter and opened_at >= :since
                         order by opened_at desc limit 500
                        """)
                .param("counter", counter)
                .param("since", utc(since))
                .query(this::read)
                .list();
    }

    /** With the provider, the nearest deadline first. */
    List<Application> underWayFor(long counter) {
        return jdbc.sql("""
                        select * from intake.application where counter = :counter and state in ('ACCEPTED', 'SENT', 'REGISTERED')
                         order by due_at limit 500
                        """).param("counter", counter).query(this::read).list();
    }

    /** Waiting for their recipients, the nearest deadline first; {@code words} is part of a number or a name, empty for all. */
    List<Application> issuableAt(long counter, String words) {
        return jdbc.sql("""
                        select * from intake.application
                         where counter = :counter and state = 'READY'
                           and (position(upper(:words) in number) > 0
                                or position(lower(:words) in lower(applicant ->> 'name')) > 0
                                or position(lower(:words) in lower(representative ->> 'name')) > 0)
                         order by due_at limit 500
                        """)
                .param("counter", counter)
                .param("words", words)
                .query(this::read)
                .list();
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

    /** Accepted on paper and not yet on a transfer list: the nearest deadline first. */
    List<Application> waitingAt(long counter) {
        return jdbc.sql("""
                        select * from intake.application where counter = :counter and state = 'ACCEPTED'
                         order by due_at, id
                        """).param("counter", counter).query(this::read).list();
    }

    /** Those of them that still wait at the counter for this provider, kept from others until the transaction ends. */
    List<Application> lockWaiting(long counter, long office, Collection<UUID> chosen) {
        return jdbc.sql("""
                        select * from intake.application
                         where id in (:chosen) and counter = :counter and office = :office and state = 'ACCEPTED'
                         order by id for update
                        """)
                .param("chosen", chosen)
                .param("counter", counter)
                .param("office", office)
                .query(this::read)
                .list();
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

    /** The next number of this scope in this year, without gaps: counted in the caller's transaction. */
    long nextNumber(String scope, int year) {
        return jdbc.sql("""
                        insert into intake.counter (scope, year, last) values (:scope, :year, 1)
                        on conflict (scope, year) do update set last = counter.last + 1
                        returning last
                        """)
                .param("scope", scope)
                .param("year", year)
                .query(Long.class)
                .single();
    }

    private Application read(ResultSet row, int index) throws SQLException {
        var ending = row.getString("ending");
        return new Application(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                Channel.valueOf(row.getString("channel")),
                row.getString("edition"),
                row.getLong("office"),
                row.getObject("counter", Long.class),
                json.readValue(row.getString("applicant"), Party.class),
                orNull(row.getString("representative"), Representative.class),
                instant(row, "opened_at"),
                dossier(row),
                new Progress(
                        State.valueOf(row.getString("state")),
                        nullable(row, "accepted_at"),
                        nullable(row, "due_at"),
                        row.getString("case_number"),
                        orNull(row.getString("turn"), CaseStatus.Turn.class),
                        ending == null ? null : Ending.valueOf(ending),
                        row.getObject("paper", Long.class)));
    }

    private Dossier dossier(ResultSet row) throws SQLException {
        return new Dossier(
                json.readValue(row.getString("answers"), ANSWERS),
                List.of(json.readValue(row.getString("documents"), Handed[].class)),
                row.getBoolean("consent"));
    }

    private <T> @Nullable T orNull(@Nullable String stored, Class<T> type) {
        return stored == null ? null : json.readValue(stored, type);
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
