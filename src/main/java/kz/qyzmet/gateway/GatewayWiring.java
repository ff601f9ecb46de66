package kz.qyzmet.gateway;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Receivers, listeners, transports and responders are found when they are needed, since they may themselves send. */
@Configuration(proxyBeanMethods = false)
class GatewayWiring {
    private static final int WORKERS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Bell bell = new Bell();

    @Bean
    Gateway gateway(JdbcClient jdbc, ObjectProvider<Responder> responders) {
        return new Gateway(
                new Outbox(jdbc), bell, new Lookups(responders, LookupLimits.STANDARD, new LookupRecord(jdbc)));
    }

    @Bean
    Mailbox mailbox(JdbcClient jdbc, TransactionTemplate transactions, ObjectProvider<Receiver> receivers) {
        return new Mailbox(jdbc, transactions, receivers);
    }

    @Bean
    InProcessTransport inProcessTransport(Mailbox mailbox) {
        return new InProcessTransport(mailbox);
    }

    @Bean
    Dispatcher dispatcher(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            ObjectProvider<Transport> transports,
            ObjectProvider<SentListener> listeners) {
        var delivery = new Delivery(new Outbox(jdbc), transactions, transports, listeners, Patience.STANDARD);
        return new Dispatcher(delivery, bell, WORKERS, POLL);
    }
}
