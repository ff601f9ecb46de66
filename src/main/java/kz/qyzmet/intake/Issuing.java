package kz.qyzmet.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Answer.Reason;
import kz.qyzmet.intake.Answer.Refused;
import kz.qyzmet.intake.Answer.Taken;
import kz.qyzmet.intake.Progress.State;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Step;
import org.springframework.stereotype.Component;

/** The result comes to the counter and is given to the recipient. In the caller's transaction. */
@Component
class Issuing {
    private final Applications applications;
    private final FrontSteps steps;
    private final FrontJournal journal;
    private final LegalClock clock;

    Issuing(Applications applications, FrontSteps steps, FrontJournal journal, LegalClock clock) {
        this.applications = applications;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    Answer markReceived(Application current, Offering offering, int version, Actor by) {
        if (current.progress().state() == State.DONE) return new Taken(current);
        if (current.progress().state() != State.READY) return new Refused(Reason.NOT_READY, "");
        var mark = unmarked(current, offering).orElse(null);
        if (mark == null) return new Taken(current);
        if (current.version() != version) return new Refused(Reason.PAGE_STALE, "");
        return new Taken(received(current, offering, mark, by));
    }

    private Application received(Application ready, Offering offering, Step mark, Actor by) {
        var now = clock.now();
        applications.save(ready);
        steps.received(ready, offering, by, now);
        journal.note(ready, "result-received", by, mark.paragraph(), Map.of(), now);
        return applications.find(ready.id()).orElseThrow();
    }

    /** The counter's own mark of receipt where it is still to be made; the recipient's is made when he receives. */
    private Optional<Step> unmarked(Application ready, Offering offering) {
        return steps.next(ready, offering)
                .filter(step -> step.action() == Action.MARK_RECEIVED && step.actor() != Role.RECIPIENT);
    }

    Answer issue(Application current, Offering offering, int version, Receiver to, boolean signedFor, Actor by) {
        if (current.progress().state() == State.DONE) return new Taken(current);
        if (current.progress().state() != State.READY) return new Refused(Reason.NOT_READY, "");
        if (current.version() != version) return new Refused(Reason.PAGE_STALE, "");
        if (to == Receiver.REPRESENTATIVE && current.representative() == null)
            return new Refused(Reason.NO_REPRESENTATIVE, "");
        var mark = unmarked(current, offering);
        if (mark.isPresent())
            return new Refused(Reason.NOT_MARKED_RECEIVED, mark.get().paragraph());
        var path = offering.regulation().path(current.channel());
        if (path.recipientSigns() && !signedFor) return new Refused(Reason.NOT_SIGNED_FOR, path.issuedAt());
        applications.save(current.with(current.progress().done()));
        issued(current, offering, to, by, clock.now());
        return new Taken(applications.find(current.id()).orElseThrow());
    }

    /** Notes that it was given: at the counter, or at once where the receipt is the result. */
    void issued(Application given, Offering offering, Receiver to, Actor by, Instant now) {
        steps.issued(given, offering, to, by, now);
        var path = offering.regulation().path(given.channel());
        var paragraph = path.after().isEmpty() ? path.handedOverAt() : path.issuedAt();
        journal.note(given, "issued", by, paragraph, Map.of("to", to.name()), now);
    }
}
