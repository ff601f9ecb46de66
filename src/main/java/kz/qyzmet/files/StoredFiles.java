package kz.qyzmet.files;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Files that people hand in and papers that are given out: kept in the database, written once, never changed. */
@Component
public class StoredFiles {
    static final int CHUNK = 256 * 1024;
    /** The most one file may have, in bytes. */
    public static final long FILE_LIMIT = 10L * 1024 * 1024;

    private final FileRows rows;
    private final TransactionOperations transactions;

    public StoredFiles(JdbcClient jdbc, TransactionOperations transactions) {
        this.rows = new FileRows(jdbc);
        this.transactions = transactions;
    }

    /** As {@link #store(String, String, InputStream, Allowance)}, for a request that holds nothing else. */
    public Stored store(String owner, String name, InputStream bytes) {
        return store(owner, name, bytes, new Allowance());
    }

    /**
     * Stores a file in a transaction of its own; in memory it never holds more than a chunk. Give it a stream that does
     * not wait for a network: the transaction is open while it is read.
     *
     * @param owner whose file it is, as {@code application/4}; the same bytes are kept once within one owner
     * @param name as the person's machine gave it; only a harmless part of it is kept
     * @param allowance what the request may still bring; shared by all files of one request
     * @return a {@link Stored.File}, or why not
     */
    public Stored store(String owner, String name, InputStream bytes, Allowance allowance) {
        var shown = DisplayName.of(name);
        var received = transactions.execute(status -> {
            var reception = new Reception(rows).receive(shown, bytes, allowance);
            boolean kept = reception instanceof Reception.Whole whole && rows.addContent(owner, whole);
            if (!kept) status.setRollbackOnly(); // with the chunks: refused, or there already
            return reception;
        });
        return switch (Objects.requireNonNull(received)) {
            case Reception.Unfit(var reason) -> new Stored.Refused(reason);
            case Reception.Whole whole -> rows.addFile(owner, shown, whole.sha256());
        };
    }

    /** What is known of a file; empty for an id that was never given out. Whether the asker may know is for the caller. */
    public Optional<Stored.File> describe(long id) {
        return rows.find(id);
    }

    /**
     * The bytes of a file, read a chunk at a time. The last chunk is given out only when the digest of all fits, so a
     * reader never comes to the end of a damaged file.
     *
     * @throws FileDamaged from the stream, when the stored bytes are not those that were handed in
     * @throws java.util.NoSuchElementException for an id that was never given out
     */
    public InputStream open(long id) {
        return new ChunkStream(describe(id).orElseThrow(), rows);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
