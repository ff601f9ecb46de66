package kz.qyzmet.gateway;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one due envelope as far as it goes: into the mailbox, to the receiver's number, and back to the sender. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final Iterable<Transport> transports;
    private final Iterable<SentListener> listeners;
    private final Patience patience;

    Delivery(
            Outbox outbox,
            TransactionTemplate transactions,
            Iterable<Transport> transports,
            Iterable<SentListener> listeners,
            Patience patience) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.transports = transports;
        this.listeners = listeners;
        this.patience = patience;
    }

    /** False when nothing was due. */
    boolean next() {
        var claim = outbox.claim(patience.lease());
        claim.ifPresent(this::take);
        return claim.isPresent();
    }

    private void take(Claim claim) {
        try {
            carry(claim);
        } catch (RuntimeException thrown) {
            failed(claim, thrown);
        }
    }

    private void carry(Claim claim) {
        var envelope = claim.envelope();
        var transport = transport(envelope.to());
        if (!claim.delivered()) {
            transport.deliver(envelope);
            if (!outbox.delivered(claim)) return;
        }
        transport
                .answer(envelope)
                .ifPresentOrElse(answer -> answered(claim, answer), () -> outbox.unanswered(claim, ASK_AGAIN));
    }

    private void answered(Claim claim, Registration answer) {
        transactions.executeWithoutResult(_ -> {
            if (!outbox.answered(claim, answer)) return;
            for (var listener : listeners) {
                if (listener.sends(claim.envelope().from())) listener.answered(claim.envelope(), answer);
            }
        });
    }

    private void failed(Claim claim, RuntimeException thrown) {
        var failure = Failure.of(thrown);
        var verdict = patience.after(claim, failure);
        outbox.failed(claim, failure, verdict);
        LOG.warn(
                "{} failed ({} times){}: {}",
                claim.envelope(),
                verdict.failures(),
                verdict.dead() ? ", given up" : "",
                failure.sentence());
        LOG.debug("{} failed", claim.envelope(), thrown); // the exception may hold personal data
    }

    private Transport transport(Address to) {
        for (var transport : transports) if (transport.reaches(to)) return transport;
        throw new IllegalStateException("No way leads to the mailbox " + to + ".");
    }
}
