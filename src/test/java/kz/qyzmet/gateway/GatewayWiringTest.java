package kz.qyzmet.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.qyzmet.store.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Timeout(60)
class GatewayWiringTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void the_application_delivers_from_its_start_to_its_stop_to_receivers_that_themselves_send() {
        try (var application = new AnnotationConfigApplicationContext()) {
            application.registerBean(JdbcClient.class, DATABASE::jdbc);
            application.registerBean(TransactionTemplate.class, DATABASE::transactions);
            application.registerBean(Echo.class, () -> new Echo(application.getBean(Gateway.class)));
            application.register(GatewayWiring.class);
            application.refresh();
            var gateway = application.getBean(Gateway.class);
            DATABASE.transactions().executeWithoutResult(_ -> gateway.send(Letters.about("KST-1")));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(gateway.trace("KST-1"))
                            .extracting(Trace::state)
                            .containsExactly(Trace.State.REGISTERED, Trace.State.REGISTERED));
            assertThat(gateway.trace("KST-1"))
                    .extracting(Trace::from)
                    .containsExactlyInAnyOrder(Letters.FRONT, Letters.PROVIDER);
        }
    }

    /** Registers an application and says so to its sender; registers that, too. */
    private record Echo(Gateway gateway) implements Receiver {
        @Override
        public boolean serves(Address to) {
            return true;
        }

        @Override
        public Registration receive(Envelope envelope) {
            if (envelope.kind().equals("application")) gateway.send(reply(envelope));
            return new Registration.Registered("№ 1", envelope.sentAt());
        }

        private static Envelope reply(Envelope envelope) {
            return new Envelope(
                    java.util.UUID.randomUUID(),
                    "registered",
                    envelope.to(),
                    envelope.from(),
                    envelope.correlation(),
                    envelope.body(),
                    envelope.attachments(),
                    envelope.sentAt());
        }
    }
}
