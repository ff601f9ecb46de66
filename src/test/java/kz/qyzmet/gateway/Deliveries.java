package kz.qyzmet.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.gateway.Trace.State;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database, and an office that registers what arrives. */
abstract class Deliveries {
    static final TestDatabase DATABASE = TestDatabase.fresh();
    static final JdbcClient OWNER = DATABASE.owner();
    final Office office = new Office(DATABASE, OWNER);
    final TestGateway node = TestGateway.on(DATABASE, List.of(office), List.of(office), List.of());
    final TestGateway otherNode = TestGateway.on(DATABASE, List.of(office), List.of(office), List.of());
    final String correlation = "KST-" + UUID.randomUUID();

    @BeforeEach
    void start_with_nothing_to_deliver() {
        OWNER.sql("truncate gateway.outbox, gateway.mailbox").update();
    }

    State state() {
        return node.gateway().trace(correlation).getFirst().state();
    }

    static void atOnce(int many, Runnable deed) {
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var gate = new CountDownLatch(1);
            var futures = new ArrayList<Future<?>>();
            for (int n = 0; n < many; n++) {
                futures.add(all.submit(() -> {
                    await(gate);
                    deed.run();
                }));
            }
            gate.countDown();
            for (var future : futures) assertThat(future).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
