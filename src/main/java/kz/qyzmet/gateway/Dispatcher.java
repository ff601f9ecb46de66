package kz.qyzmet.gateway;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Delivers in the background while the application runs. Any number may work on one database, in one process or in many. */
final class Dispatcher implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final Delivery delivery;
    private final Bell bell;
    private final int workers;
    private final Duration poll;
    private volatile boolean running;
    private volatile List<Thread> threads = List.of();

    /** @param poll how long at most until due envelopes are looked for, bell or no bell */
    Dispatcher(Delivery delivery, Bell bell, int workers, Duration poll) {
        this.delivery = delivery;
        this.bell = bell;
        this.workers = workers;
        this.poll = poll;
    }

    @Override
    public void start() {
        running = true;
        threads = IntStream.range(0, workers)
                .mapToObj(n -> Thread.ofVirtual().name("gateway-" + n).start(this::work))
                .toList();
    }

    private void work() {
        while (running) {
            try {
                if (!nextOrLater()) bell.await(poll);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean nextOrLater() {
        try {
            return delivery.next();
        } catch (RuntimeException failed) {
            // The database is away: what was claimed comes back when its lease runs out.
            LOG.warn("Deliveries pause: {}", Failure.of(failed).sentence());
            return false;
        }
    }

    /** Finishes what is in hand; what takes longer than ten seconds is left to its lease. */
    @Override
    public void stop() {
        running = false;
        for (int n = 0; n < workers; n++) bell.ring();
        try {
            for (var thread : threads) thread.join(FAREWELL);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
