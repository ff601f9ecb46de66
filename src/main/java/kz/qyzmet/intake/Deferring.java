package kz.qyzmet.intake;

import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.intake.Answer.Refused;
import kz.qyzmet.intake.Answer.Taken;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.VerifiedSignature;
import org.springframework.stereotype.Component;

/** A package whose signature cannot be judged now is kept as received, until it can. In the caller's transaction. */
@Component
class Deferring {
    private final Applications applications;
    private final Demands demands;
    private final Sending sending;
    private final Refusing refusing;
    private final FrontSteps steps;
    private final FrontJournal journal;
    private final Tidings tidings;
    private final LegalClock clock;

    Deferring(
            Applications applications,
            Demands demands,
            Sending sending,
            Refusing refusing,
            FrontSteps steps,
            FrontJournal journal,
            Tidings tidings,
            LegalClock clock) {
        this.applications = applications;
        this.demands = demands;
        this.sending = sending;
        this.refusing = refusing;
        this.steps = steps;
        this.journal = journal;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** @param open codes of the checks that nobody could make */
    Answer keep(Application draft, byte[] signature, List<String> open, Actor by) {
        var now = clock.now();
        var offering = demands.offering(draft);
        return sending.obstacle(draft, offering, now).orElseGet(() -> {
            var kept = draft.with(draft.progress().checking(now));
            applications.keepUnjudged(draft.id(), demands.request(draft), signature, by);
            applications.save(kept);
            steps.handedIn(kept, offering, by, now);
            journal.note(kept, "signature-undecided", by, demands.certifiedAt(draft), Map.of("open", open), now);
            return new Taken(applications.find(draft.id()).orElseThrow());
        });
    }

    /** Nothing happens when another node was faster, or nobody can tell yet. */
    void settle(Unjudged kept, Verdict verdict) {
        var current = applications.lock(kept.application().id()).orElseThrow();
        if (current.version() != kept.application().version()) return;
        switch (verdict) {
            case Verdict.Valid(var signature) -> confirmed(current, kept, signature);
            case Verdict.Invalid(var findings) ->
                refused(
                        current,
                        findings.stream().map(finding -> finding.check().name()).toList(),
                        kept.by());
            case Verdict.Indeterminate _ -> {}
        }
    }

    /** Nobody can ever tell now: it is no refusal, the draft waits for another signature. */
    void giveUp(Unjudged kept) {
        var current = applications.lock(kept.application().id()).orElseThrow();
        if (current.version() != kept.application().version()) return;
        var now = clock.now();
        reopen(current);
        journal.note(current, "signature-never-decided", kept.by(), demands.certifiedAt(current), Map.of(), now);
        tidings.signatureNeverDecided(current, now);
    }

    /** Whoever handed it in does not want to wait: a draft again, with all that was filled in. Too late once it is decided. */
    Answer withdraw(Application current, int version, Actor by) {
        if (!current.checking()) return new Refused(Answer.Reason.NOT_BEING_CHECKED, "");
        if (current.version() != version) return new Refused(Answer.Reason.PAGE_STALE, "");
        reopen(current);
        journal.note(current, "withdrawn", by, "", Map.of(), clock.now());
        return new Taken(applications.find(current.id()).orElseThrow());
    }

    private void confirmed(Application current, Unjudged kept, VerifiedSignature signature) {
        switch (sending.send(current, demands.offering(current), kept.request(), signature, kept.by())) {
            case Taken(var sent) -> tidings.signatureConfirmed(sent, clock.now());
            case Refused(var reason, var _) -> refused(current, codes(reason), kept.by());
            case Answer.Incomplete _ -> throw new IllegalStateException("it was complete when it was handed in");
        }
    }

    private static List<String> codes(Answer.Reason reason) {
        return List.of(reason == Answer.Reason.SIGNER_IS_NOT_THE_APPLICANT ? Check.IIN_MISMATCH.name() : reason.name());
    }

    private void refused(Application current, List<String> findings, Actor by) {
        reopen(current);
        refusing.note(current, demands.offering(current), RefusalPoint.Kind.EDS_NOT_CONFIRMED, findings, by);
        tidings.signatureRefused(current, clock.now());
    }

    private void reopen(Application current) {
        applications.save(current.with(Progress.DRAFT));
        applications.forgetHandedIn(current.id());
    }
}
