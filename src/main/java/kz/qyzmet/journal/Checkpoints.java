package kz.qyzmet.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs, from time to time, where the streams stand. A checkpoint covers the streams that grew since the one before it,
 * and of them only what was written by transactions that are over.
 */
public final class Checkpoints {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final CheckpointKey key;
    private final CheckpointRows rows;

    public Checkpoints(JdbcClient jdbc, TransactionOperations transactions, CheckpointKey key) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.key = key;
        this.rows = new CheckpointRows(jdbc);
    }

    /** The database as it is now: transactions before {@code until} are over; {@code cluster} numbered them. */
    private record Horizon(long until, String cluster) {}

    /**
     * Takes a checkpoint in a transaction of its own; empty when nothing was written since the last one.
     *
     * @param at the machine's instant, stated in the checkpoint
     */
    public Optional<Checkpoint> take(Instant at) {
        return Optional.ofNullable(transactions.execute(_ -> takeNow(at)));
    }

    private @Nullable Checkpoint takeNow(Instant at) {
        // One at a time: two nodes that sign at once would both make the same number.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('journal.checkpoint'))")
                .query((_, _) -> "")
                .single();
        var last = last();
        var horizon = jdbc.sql("""
                select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as until,
                       system_identifier::text as cluster from pg_control_system()
                """).query(Horizon.class).single();
        long number = last.map(Checkpoint::number).orElse(0L) + 1;
        long from = last.map(before -> from(before, horizon)).orElse(0L);
        int covered = from == 0 ? coverHeads(number) : coverWrittenSince(from, horizon.until(), number);
        return covered == 0 ? null : sign(number, from, horizon, last.map(Checkpoint::digest), at);
    }

    /** 0 when transactions are numbered anew, as in a database loaded from a dump: then every stream is covered again. */
    private static long from(Checkpoint before, Horizon horizon) {
        return before.stated("cluster").equals(horizon.cluster()) ? Long.parseLong(before.stated("until")) : 0;
    }

    private Optional<Checkpoint> last() {
        return jdbc.sql("""
                select number, statement, encode(signature, 'hex') as signature
                  from journal.checkpoint order by number desc limit 1
                """).query((row, _) -> CheckpointRows.checkpoint(row)).optional();
    }

    private int coverHeads(long number) {
        return jdbc.sql("""
                insert into journal.covered (checkpoint, stream, sequence, hash)
                select :number, stream, sequence, hash from journal.head where sequence > 0
                """).param("number", number).update();
    }

    private int coverWrittenSince(long from, long until, long number) {
        return jdbc.sql("""
                insert into journal.covered (checkpoint, stream, sequence, hash)
                select distinct on (stream) :number, stream, sequence, hash from journal.entry
                 where xid >= :from::text::xid8 and xid < :until::text::xid8 order by stream, sequence desc
                """)
                .param("number", number)
                .param("from", from)
                .param("until", until)
                .update();
    }

    private Checkpoint sign(long number, long from, Horizon horizon, Optional<String> previous, Instant at) {
        var covered = rows.digest(number, _ -> {});
        var statement = CanonicalJson.text(Map.of(
                "number", number,
                "at", at,
                "cluster", horizon.cluster(),
                "from", from,
                "until", horizon.until(),
                "streams", covered.streams(),
                "covered", covered.sha256(),
                "previous", previous.orElse(Checkpoint.NONE),
                "key", key.id()));
        var signature = key.sign(statement);
        jdbc.sql(
                        "insert into journal.checkpoint (number, statement, signature) values (:number, :statement, decode(:signature, 'hex'))")
                .param("number", number)
                .param("statement", statement)
                .param("signature", signature)
                .update();
        return new Checkpoint(number, statement, signature);
    }

    /** All checkpoints after a number, oldest first, at most a thousand: ask again with the last one's number. */
    public List<Checkpoint> after(long number) {
        return rows.after(number, 1000);
    }
}
