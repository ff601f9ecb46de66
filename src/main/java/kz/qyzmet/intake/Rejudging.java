package kz.qyzmet.intake;

import java.util.concurrent.TimeUnit;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Report;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges kept signatures again, for the moment at which they were received, until they are decided. Any number of nodes
 * may do so at once: the first to decide does, and what a killed one began leaves nothing behind.
 */
@Component
class Rejudging {
    private static final Logger LOG = LoggerFactory.getLogger(Rejudging.class);
    private static final int AT_ONCE = 50;

    private final Applications applications;
    private final Demands demands;
    private final Deferring deferring;
    private final EvidenceSource evidence;
    private final TransactionTemplate transactions;
    private final LegalClock clock;

    Rejudging(
            Applications applications,
            Demands demands,
            Deferring deferring,
            EvidenceSource evidence,
            TransactionTemplate transactions,
            LegalClock clock) {
        this.applications = applications;
        this.demands = demands;
        this.deferring = deferring;
        this.evidence = evidence;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void judgeAgain() {
        applications.unjudged(AT_ONCE).forEach(this::judge);
    }

    void judge(Unjudged kept) {
        try {
            var at = kept.receivedAt();
            var policy = demands.policy(kept.application(), kept.by());
            var trust = evidence.trust();
            var known = evidence.evidence(kept.signature(), at);
            var verdict = Verification.verify(kept.signature(), kept.request(), policy, trust, known, at);
            boolean forGood = verdict instanceof Verdict.Indeterminate
                    && isPast(Verification.report(kept.signature(), kept.request(), policy, trust, known, at));
            transactions.executeWithoutResult(_ -> {
                if (forGood) deferring.giveUp(kept);
                else deferring.settle(kept, verdict);
            });
        } catch (RuntimeException failed) { // the others must not wait for it
            LOG.warn(
                    "The signature of application {} waits on",
                    kept.application().id(),
                    failed);
        }
    }

    /** Whether nobody can tell any more: what is said after a certificate's end is not heard, and what was said before speaks for a day. */
    private boolean isPast(Report undecided) {
        return undecided.signers().stream()
                .flatMap(signer -> signer.path().stream())
                .map(certificate -> certificate.getNotAfter().toInstant().plus(Policy.DAILY))
                .anyMatch(clock.now()::isAfter);
    }
}
