package kz.qyzmet.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The one request that waits for a person at the agent's window, in memory only: once answered, nothing of it is left. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class Dialogues {
    /** Nobody came: the request is given up. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private @Nullable Dialogue waiting;

    /** False when another one waits already. */
    boolean open(Dialogue dialogue) {
        lock.lock();
        try {
            if (waiting != null) return false;
            waiting = dialogue;
            opened.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The request that waits, or comes within that time: a window may open a moment before its request arrives. */
    Optional<Dialogue> await(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting == null && left > 0) left = opened.awaitNanos(left);
            return Optional.ofNullable(waiting);
        } finally {
            lock.unlock();
        }
    }

    /** The request of that name, if it still waits. */
    Optional<Dialogue> find(UUID id) throws InterruptedException {
        return await(Duration.ZERO).filter(one -> one.id().equals(id));
    }

    /** The same, which then waits no more: whoever takes it answers it. */
    Optional<Dialogue> take(UUID id) {
        return take(one -> one.id().equals(id));
    }

    /** What came by a line that is closed now. */
    void drop(String line) {
        take(one -> one.line().equals(line));
    }

    /** The request that has waited too long by {@code now}, if that is so. */
    Optional<Dialogue> takeOverdue(Instant now) {
        return take(one -> one.since().plus(LONGEST).isBefore(now));
    }

    private Optional<Dialogue> take(Predicate<Dialogue> which) {
        lock.lock();
        try {
            var taken = Optional.ofNullable(waiting).filter(which);
            if (taken.isPresent()) waiting = null;
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
