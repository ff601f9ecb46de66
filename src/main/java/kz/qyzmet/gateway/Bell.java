package kz.qyzmet.gateway;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes whoever dispatches in this process. A ring that is missed costs one polling interval, nothing else. */
final class Bell {
    private static final int ENOUGH = 64;
    private final Semaphore rings = new Semaphore(0);

    void ringAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    void ring() {
        if (rings.availablePermits() < ENOUGH) rings.release();
    }

    /** Returns at a ring or when the time is up. */
    void await(Duration atMost) throws InterruptedException {
        var _ = rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
