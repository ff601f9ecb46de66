package kz.qyzmet.gateway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this database has accepted for sending. A row is due when {@code next_at} is past: new, to be retried, or claimed by a node that did not come back. */
final class Outbox {
    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accepts an envelope in the caller's transaction; the same one again changes nothing. */
    void accept(Envelope envelope) {
        int rows = jdbc.sql("""
                        with turn as (
                            insert into gateway.chain as chain (correlation, sender, last)
                            values (:correlation, :sender, 1)
                            on conflict (correlation, sender) do update set last = chain.last + 1
                            returning last)
                        insert into gateway.outbox (id, kind, sender, addressee, correlation, sequence, body, attachments,
                            sent_at, digest, state, attempts, failures, alike, next_at, accepted_at)
                        select :id, :kind, :sender, :addressee, :correlation, turn.last, :body, cast(:attachments as jsonb),
                            :sentAt, :digest, 'NEW', 0, 0, 0, now(), now()
                          from turn
                        on conflict (id) do nothing
                        """).params(EnvelopeRow.parameters(envelope)).update();
        if (rows == 0 && !digest(envelope.id()).equals(envelope.digest())) throw new IdReused(envelope.id());
    }

    private String digest(UUID id) {
        return jdbc.sql("select digest from gateway.outbox where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Takes the longest due envelope that has no unfinished one of its sender before it; nobody else gets it within the lease. */
    Optional<Claim> claim(Duration lease) {
        return jdbc.sql("""
                        update gateway.outbox
                           set state = case state when 'DELIVERED' then state else 'SENDING' end,
                               attempts = attempts + 1,
                               next_at = now() + make_interval(secs => :lease)
                         where id = (
                            select next.id from gateway.outbox next
                             where next.state in ('NEW', 'SENDING', 'RETRY', 'DELIVERED') and next.next_at <= now()
                               and not exists (
                                   select 1 from gateway.outbox earlier
                                    where earlier.correlation = next.correlation and earlier.sender = next.sender
                                      and earlier.sequence < next.sequence
                                      and earlier.state in ('NEW', 'SENDING', 'RETRY', 'DELIVERED', 'DEAD'))
                             order by next.next_at
                             limit 1
                               for update of next skip locked)
                        returning *
                        """).param("lease", seconds(lease)).query(Outbox::claim).optional();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                EnvelopeRow.envelope(row),
                row.getInt("attempts"),
                row.getString("state").equals("DELIVERED"),
                row.getInt("failures"),
                row.getInt("alike"),
                row.getString("failure"));
    }

    /** False when the claim was lost to another node meanwhile; so in all marks. */
    boolean delivered(Claim claim) {
        return held(claim, """
                update gateway.outbox
                   set state = 'DELIVERED', delivered_at = coalesce(delivered_at, now()), failures = 0, alike = 0
                 where id = :id and attempts = :attempt and state = 'SENDING'
                """).update() == 1;
    }

    boolean answered(Claim claim, Registration answer) {
        return held(claim, """
                update gateway.outbox
                   set state = :state, number = :number, registered_at = :registeredAt,
                       rejection_code = :code, rejection_reason = :reason
                 where id = :id and attempts = :attempt and state = 'DELIVERED'
                """).params(EnvelopeRow.parameters(answer)).update() == 1;
    }

    boolean unanswered(Claim claim, Duration pause) {
        return held(claim, """
                update gateway.outbox set next_at = now() + make_interval(secs => :pause)
                 where id = :id and attempts = :attempt and state = 'DELIVERED'
                """).param("pause", seconds(pause)).update() == 1;
    }

    /** The pause varies by a tenth, so that a long outage does not end in one rush. */
    boolean failed(Claim claim, Failure failure, Patience.Verdict verdict) {
        return held(claim, """
                update gateway.outbox
                   set state = case when :dead then 'DEAD' when state = 'SENDING' then 'RETRY' else state end,
                       failures = :failures, alike = :alike, failure = :failure,
                       next_at = now() + make_interval(secs => :pause * (0.9 + 0.2 * random()))
                 where id = :id and attempts = :attempt and state in ('SENDING', 'DELIVERED')
                """)
                        .param("dead", verdict.dead())
                        .param("failures", verdict.failures())
                        .param("alike", verdict.alike())
                        .param("failure", failure.sentence())
                        .param("pause", seconds(verdict.pause()))
                        .update()
                == 1;
    }

    /** A dead letter gets another life under its own id; false when it is not one. */
    boolean replay(UUID id) {
        return jdbc.sql("""
                        update gateway.outbox set state = 'RETRY', failures = 0, alike = 0, next_at = now()
                         where id = :id and state = 'DEAD'
                        """).param("id", id).update() == 1;
    }

    /** A dead letter stops holding up what was sent after it. */
    boolean discard(UUID id, String reason) {
        return jdbc.sql("""
                        update gateway.outbox set state = 'DISCARDED', failure = failure || ' / ' || :reason
                         where id = :id and state = 'DEAD'
                        """).param("id", id).param("reason", reason).update() == 1;
    }

    List<Trace> trace(String correlation) {
        return traces("where correlation = :value order by accepted_at, sequence", correlation);
    }

    List<Trace> dead(int most) {
        return traces("where state = 'DEAD' order by accepted_at limit :value", most);
    }

    private List<Trace> traces(String condition, Object value) {
        return jdbc.sql("select * from gateway.outbox " + condition)
                .param("value", value)
                .query(Outbox::trace)
                .list();
    }

    private static Trace trace(ResultSet row, int number) throws SQLException {
        return new Trace(
                EnvelopeRow.envelope(row).id(),
                row.getString("kind"),
                new Address(row.getString("sender")),
                new Address(row.getString("addressee")),
                Trace.State.valueOf(row.getString("state")),
                EnvelopeRow.instant(row, "sent_at"),
                EnvelopeRow.instant(row, "accepted_at"),
                EnvelopeRow.instantOrNull(row, "delivered_at"),
                EnvelopeRow.answer(row),
                row.getInt("attempts"),
                row.getString("failure"));
    }

    private JdbcClient.StatementSpec held(Claim claim, String sql) {
        return jdbc.sql(sql).param("id", claim.envelope().id()).param("attempt", claim.attempt());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
