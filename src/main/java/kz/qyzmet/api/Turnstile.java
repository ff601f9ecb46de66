package kz.qyzmet.api;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * How much is read and judged at once, counted in KiB of requests: whoever sends much takes much of the room, and nobody
 * can fill the memory. There is no queue: who finds no room is told to come again.
 */
@Component
final class Turnstile {
    static final int ROOM = 64 << 10;
    static final int EACH = 1 << 10; // so that small requests are counted too: 64 at once at most

    private final Semaphore room = new Semaphore(ROOM);

    /** What is done inside. */
    interface Visit<T> {
        T take() throws Unanswerable;
    }

    int free() {
        return room.availablePermits();
    }

    <T> T through(int bytes, Visit<T> visit) throws Unanswerable {
        int taken = EACH + (bytes >> 10);
        if (!room.tryAcquire(taken)) throw Fault.BUSY.in("");
        try {
            return visit.take();
        } finally {
            room.release(taken);
        }
    }
}
