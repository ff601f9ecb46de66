package kz.qyzmet.gateway;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.qyzmet.gateway.Reply.Reason;
import kz.qyzmet.gateway.Reply.Unavailable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts questions to registers: each register on its own line, a question at most twice, and always on record. */
final class Lookups {
    private final Iterable<Responder> responders;
    private final LookupLimits limits;
    private final LookupRecord record;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    Lookups(Iterable<Responder> responders, LookupLimits limits, LookupRecord record) {
        this.responders = responders;
        this.limits = limits;
        this.record = record;
    }

    Reply ask(Question question) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("Ask before the transaction: a register may take 45 seconds.");
        long started = System.nanoTime();
        var line = line(question.register());
        int attempts = 0;
        Reply reply = new Unavailable(Reason.NOT_CONNECTED);
        while (line.isPresent() && attempts < 2 && worthAsking(attempts, reply)) {
            reply = line.get().ask(question, allowed(started));
            attempts++;
        }
        record.write(question, Duration.ofNanos(System.nanoTime() - started), attempts, reply);
        return reply;
    }

    private static boolean worthAsking(int attempts, Reply latest) {
        if (attempts == 0) return true;
        return latest instanceof Unavailable(var reason)
                && reason.retryable()
                && !Thread.currentThread().isInterrupted();
    }

    /** Half of what is left at most: an attempt may wait for a place as long as for the answer. */
    private Duration allowed(long started) {
        var half = limits.total().minusNanos(System.nanoTime() - started).dividedBy(2);
        return half.compareTo(limits.attempt()) < 0 ? half : limits.attempt();
    }

    private Optional<Line> line(String register) {
        for (var responder : responders) {
            if (responder.register().equals(register))
                return Optional.of(lines.computeIfAbsent(register, _ -> new Line(responder, limits.atATime())));
        }
        return Optional.empty();
    }
}
