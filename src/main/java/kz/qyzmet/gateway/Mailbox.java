package kz.qyzmet.gateway;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What has arrived for the receivers of this process. An envelope's effect and its answer are one transaction. */
final class Mailbox {
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Iterable<Receiver> receivers;

    Mailbox(JdbcClient jdbc, TransactionTemplate transactions, Iterable<Receiver> receivers) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.receivers = receivers;
    }

    boolean serves(Address to) {
        return receiver(to).isPresent();
    }

    /** Keeps the envelope; keeping the same one again changes nothing. */
    void put(Envelope envelope) {
        int rows = jdbc.sql("""
                        insert into gateway.mailbox (id, kind, sender, addressee, correlation, body, attachments, sent_at,
                            digest, state, delivered_at)
                        values (:id, :kind, :sender, :addressee, :correlation, :body, cast(:attachments as jsonb), :sentAt,
                            :digest, 'DELIVERED', now())
                        on conflict (id) do nothing
                        """).params(EnvelopeRow.parameters(envelope)).update();
        if (rows == 0 && !digest(envelope.id()).equals(envelope.digest())) throw new IdReused(envelope.id());
    }

    private String digest(UUID id) {
        return jdbc.sql("select digest from gateway.mailbox where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** The answer on file, or the receiver's, given now; empty while another node is asking him. */
    Optional<Registration> register(UUID id) {
        return Optional.ofNullable(transactions.execute(_ -> registerNow(id)));
    }

    private @Nullable Registration registerNow(UUID id) {
        // A hanging receiver holds this row: nobody waits behind it.
        var letter = jdbc.sql("select * from gateway.mailbox where id = :id for update skip locked")
                .param("id", id)
                .query(Mailbox::letter)
                .optional();
        if (letter.isEmpty()) return null;
        var earlier = letter.get().answer();
        return earlier != null ? earlier : receive(letter.get().envelope());
    }

    private Registration receive(Envelope envelope) {
        var receiver = receiver(envelope.to())
                .orElseThrow(() -> new IllegalStateException("Nobody serves the mailbox " + envelope.to() + " here."));
        var answer = receiver.receive(envelope);
        jdbc.sql("""
                        update gateway.mailbox
                           set state = :state, number = :number, registered_at = :registeredAt,
                               rejection_code = :code, rejection_reason = :reason
                         where id = :id
                        """)
                .param("id", envelope.id())
                .params(EnvelopeRow.parameters(answer))
                .update();
        return answer;
    }

    private Optional<Receiver> receiver(Address to) {
        for (var receiver : receivers) if (receiver.serves(to)) return Optional.of(receiver);
        return Optional.empty();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(EnvelopeRow.envelope(row), EnvelopeRow.answer(row));
    }

    private record Letter(Envelope envelope, @Nullable Registration answer) {}
}
