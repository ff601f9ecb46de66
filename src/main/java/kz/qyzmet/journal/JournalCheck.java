package kz.qyzmet.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the whole journal once, in one snapshot and in flat memory, and reports everything that is not as written. */
public final class JournalCheck {
    private static final int FETCH = 1000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    public JournalCheck(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What was read; {@code erased} counts the payloads lawfully gone. */
    public record Counts(long streams, long entries, long erased, long checkpoints, long faults) {
        public boolean clean() {
            return faults == 0;
        }
    }

    /**
     * Checks every chain and every checkpoint.
     *
     * @param keys whose checkpoints are believed
     * @param exported lines of {@link Checkpoint#exported} kept outside the database; read once, may be empty
     * @param faults told each fault as it is found
     */
    public Counts run(TrustedKeys keys, Stream<String> exported, Consumer<Fault> faults) {
        var count = new AtomicLong();
        Consumer<Fault> counting = fault -> {
            count.incrementAndGet();
            faults.accept(fault);
        };
        var counts = transactions.execute(_ -> {
            // Entries, heads and checkpoints as of one moment, whatever is appended meanwhile.
            jdbc.sql("set transaction isolation level repeatable read, read only")
                    .update();
            var walk = walk(counting);
            headsWithoutEntries(counting);
            var rows = new CheckpointRows(jdbc);
            long checkpoints = new CheckpointCheck(rows, keys, counting).run();
            var exports = new ExportCheck(rows, keys, counting);
            exported.forEach(exports::check);
            return new Counts(walk.streams(), walk.entries(), walk.erased(), checkpoints, count.get());
        });
        return Objects.requireNonNull(counts);
    }

    private ChainWalk walk(Consumer<Fault> faults) {
        var walk = new ChainWalk(faults);
        jdbc.sql("""
                select e.stream, e.sequence, e.at, e.kind, e.actor, e.paragraph, e.facts,
                       encode(e.personal, 'hex') as personal, encode(e.previous, 'hex') as previous,
                       encode(e.hash, 'hex') as hash, e.recorded, e.xid::text as xid,
                       encode(p.salt, 'hex') as salt, p.personal as payload,
                       h.sequence as head_sequence, encode(h.hash, 'hex') as head_hash
                  from journal.entry e
                  left join journal.payload p on p.stream = e.stream and p.sequence = e.sequence
                  left join journal.head h on h.stream = e.stream
                 order by e.stream, e.sequence
                """).withFetchSize(FETCH).query((ResultSet row) -> walk.next(step(row)));
        walk.end();
        return walk;
    }

    private static ChainWalk.Step step(ResultSet row) throws SQLException {
        return new ChainWalk.Step(
                new Link(
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("actor"),
                        row.getString("paragraph"),
                        row.getString("facts"),
                        row.getString("personal"),
                        row.getString("previous"),
                        row.getObject("recorded", OffsetDateTime.class).toInstant(),
                        row.getString("xid")),
                row.getString("hash"),
                row.getString("salt"),
                row.getString("payload"),
                row.getObject("head_sequence", Long.class),
                row.getString("head_hash"));
    }

    /** A head is made in the transaction of the first entry, so one without entries has lost them. */
    private void headsWithoutEntries(Consumer<Fault> faults) {
        jdbc.sql("""
                select stream, sequence from journal.head h
                 where not exists (select from journal.entry e where e.stream = h.stream) order by stream
                """).withFetchSize(FETCH).query((ResultSet row) -> faults.accept(lost(row)));
    }

    private static Fault lost(ResultSet row) throws SQLException {
        var what = "all entries of the stream up to #" + row.getLong("sequence") + " are missing";
        return new Fault(Fault.Kind.MISSING_ENTRY, row.getString("stream"), 1, null, what);
    }
}
