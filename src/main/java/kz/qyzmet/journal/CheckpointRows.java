package kz.qyzmet.journal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checkpoints and what they cover, as rows. Reads are streamed: call them in a transaction. */
final class CheckpointRows {
    private final JdbcClient jdbc;

    CheckpointRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest entry of a stream that a checkpoint covers; {@code hashNow} and {@code at} are null when it is gone. */
    record Covered(
            String stream,
            long sequence,
            String hash,
            @Nullable String hashNow,
            @Nullable Instant at) {}

    /** How many streams a checkpoint covers, and the digest over their ordered list. */
    record Digest(long streams, String sha256) {}

    List<Checkpoint> after(long number, int atMost) {
        return jdbc.sql("""
                select number, statement, encode(signature, 'hex') as signature
                  from journal.checkpoint where number > :number order by number limit :atMost
                """)
                .param("number", number)
                .param("atMost", atMost)
                .query((row, _) -> checkpoint(row))
                .list();
    }

    /** Runs over what a checkpoint covers and returns the digest of it. */
    Digest digest(long checkpoint, Consumer<Covered> each) {
        var sha256 = CanonicalJson.sha256();
        var streams = new AtomicLong();
        jdbc.sql("""
                select c.stream, c.sequence, encode(c.hash, 'hex') as hash, encode(e.hash, 'hex') as hash_now, e.at
                  from journal.covered c left join journal.entry e using (stream, sequence)
                 where c.checkpoint = :checkpoint order by c.stream
                """).param("checkpoint", checkpoint).withFetchSize(1000).query((ResultSet row) -> {
            var covered = covered(row);
            streams.incrementAndGet();
            sha256.update(line(covered));
            each.accept(covered);
        });
        return new Digest(streams.get(), HexFormat.of().formatHex(sha256.digest()));
    }

    static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(row.getLong("number"), row.getString("statement"), row.getString("signature"));
    }

    private static Covered covered(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return new Covered(
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("hash"),
                row.getString("hash_now"),
                at == null ? null : at.toInstant());
    }

    private static byte[] line(Covered row) {
        var line = CanonicalJson.text(Map.of("stream", row.stream(), "sequence", row.sequence(), "hash", row.hash()));
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
