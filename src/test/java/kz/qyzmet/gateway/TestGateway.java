package kz.qyzmet.gateway;

import java.time.Duration;
import java.util.List;
import kz.qyzmet.store.TestDatabase;

/** A gateway whose deliveries happen when the test says so, on the test's own thread. Several on one database are several nodes. */
public final class TestGateway {
    private static final Patience UNTIL_TOLD =
            new Patience(List.of(Duration.ofHours(1)), Duration.ofHours(1), Patience.STANDARD.alike());

    private final TestDatabase database;
    private final Gateway gateway;
    final Bell bell = new Bell();
    final Outbox outbox;
    final Mailbox mailbox;
    final Delivery delivery;

    TestGateway(
            TestDatabase database,
            List<Transport> transports,
            List<Receiver> receivers,
            List<SentListener> listeners,
            Lookups lookups) {
        this.database = database;
        this.outbox = new Outbox(database.jdbc());
        this.mailbox = new Mailbox(database.jdbc(), database.transactions(), receivers);
        var ways = transports.isEmpty() ? List.<Transport>of(new InProcessTransport(mailbox)) : transports;
        this.delivery = new Delivery(outbox, database.transactions(), ways, listeners, UNTIL_TOLD);
        this.gateway = new Gateway(outbox, bell, lookups);
    }

    public static TestGateway on(
            TestDatabase database, List<Receiver> receivers, List<SentListener> listeners, List<Responder> responders) {
        return new TestGateway(
                database, List.of(), receivers, listeners, lookups(database, responders, LookupLimits.STANDARD));
    }

    /** For questions only, with the patience of a test. */
    public static Gateway asking(TestDatabase database, Duration attempt, int atATime, Responder... responders) {
        var limits = new LookupLimits(attempt, attempt.multipliedBy(4), atATime);
        return new TestGateway(
                        database, List.of(), List.of(), List.of(), lookups(database, List.of(responders), limits))
                .gateway();
    }

    private static Lookups lookups(TestDatabase database, List<Responder> responders, LookupLimits limits) {
        return new Lookups(responders, limits, new LookupRecord(database.jdbc()));
    }

    public Gateway gateway() {
        return gateway;
    }

    /** Sends in a transaction of its own. */
    public void send(Envelope envelope) {
        database.transactions().executeWithoutResult(_ -> gateway.send(envelope));
    }

    /** Delivers until nothing is due any more. */
    public void idle() {
        while (delivery.next()) Thread.onSpinWait();
    }

    /** The machine clock goes on until every pause and every lease is over. */
    public void later() {
        database.jdbc()
                .sql(
                        "update gateway.outbox set next_at = now() where state in ('NEW', 'SENDING', 'RETRY', 'DELIVERED')")
                .update();
    }
}
