package kz.qyzmet.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.calendar.LegalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the operator of the applications whose signature nobody can judge: he alone can see to the services that should answer. */
@Component
class Backlog {
    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Applications applications;
    private final LegalClock clock;

    Backlog(Applications applications, LegalClock clock, MeterRegistry meters) {
        this.applications = applications;
        this.clock = clock;
        Gauge.builder("qyzmet.applications.checking", applications, all -> all.unjudgedBefore(clock.now()))
                .description("Applications whose signature cannot be judged yet")
                .register(meters);
    }

    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void warn() {
        int waiting = applications.unjudgedBefore(clock.now().minus(PATIENCE));
        if (waiting > 0)
            LOG.warn(
                    "{} applications have waited for more than an hour for somebody to tell whether the signer's certificate is revoked",
                    waiting);
    }
}
