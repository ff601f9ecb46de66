package kz.qyzmet.gateway;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.qyzmet.gateway.Reply.Reason;
import kz.qyzmet.gateway.Reply.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bounded line to one register. A hanging register fills its own places and no others; then everyone is told at once that it is busy.
 * That does what a circuit breaker is for, and never turns away a question that could have been answered.
 */
final class Line {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private final Responder responder;
    private final Semaphore places;

    Line(Responder responder, int atATime) {
        this.responder = responder;
        this.places = new Semaphore(atATime);
    }

    /** One attempt; waits at most this long for a place and as long again for the answer. */
    Reply ask(Question question, Duration atMost) {
        try {
            if (!places.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) return new Unavailable(Reason.BUSY);
            return await(question, atMost);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return new Unavailable(Reason.DOWN);
        }
    }

    private Reply await(Question question, Duration atMost) throws InterruptedException {
        var answer = new FutureTask<>(() -> responder.answer(question));
        Thread.ofVirtual().name("ask-" + responder.register()).start(() -> run(answer));
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return new Unavailable(Reason.SLOW);
        } catch (ExecutionException failed) {
            var cause = Objects.requireNonNullElse(failed.getCause(), failed);
            LOG.warn("{} failed: {}", question, cause.getClass().getSimpleName());
            LOG.debug("{} failed", question, cause); // may hold personal data
            return new Unavailable(Reason.DOWN);
        } finally {
            answer.cancel(true);
        }
    }

    /** The place is free when the connector lets go, not when people stop waiting for it. */
    private void run(FutureTask<Reply> answer) {
        try {
            answer.run();
        } finally {
            places.release();
        }
    }
}
