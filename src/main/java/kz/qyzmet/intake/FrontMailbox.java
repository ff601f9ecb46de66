package kz.qyzmet.intake;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.gateway.Address;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.Envelope;
import kz.qyzmet.gateway.Receiver;
import kz.qyzmet.gateway.Registration;
import kz.qyzmet.gateway.SentListener;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What comes back to the front: the acknowledgement, the provider's steps, the result. */
@Component
class FrontMailbox implements Receiver, SentListener {
    private static final String FRONT = "front/";

    private final Applications applications;
    private final Library library;
    private final FrontSteps steps;
    private final Tidings tidings;
    private final Journal journal;
    private final LegalClock clock;
    private final JsonMapper json;

    FrontMailbox(
            Applications applications,
            Library library,
            FrontSteps steps,
            Tidings tidings,
            Journal journal,
            LegalClock clock,
            JsonMapper json) {
        this.applications = applications;
        this.library = library;
        this.steps = steps;
        this.tidings = tidings;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public boolean serves(Address to) {
        return to.name().startsWith(FRONT);
    }

    @Override
    public boolean sends(Address from) {
        return from.name().startsWith(FRONT);
    }

    @Override
    public void answered(Envelope sent, Registration answer) {
        if (!(answer instanceof Registration.Registered(var number, var at)))
            return; // stays "sent"; the delivery trace tells why
        var application = applications.lockByNumber(sent.correlation()).orElseThrow();
        if (application.progress().state() == Progress.State.SENT)
            steps.registered(application, offering(application), at);
        applications.save(application.with(application.progress().registered(number)));
    }

    @Override
    public Registration receive(Envelope envelope) {
        var status = json.readValue(envelope.body(), CaseStatus.class);
        var application = applications.lockByNumber(status.application()).orElseThrow();
        var told = application.with(application.progress().told(status, paper(envelope, status)));
        status.steps().forEach(step -> applications.record(application.id(), step));
        applications.save(told);
        if (status.ending() != null) ended(told, status);
        return new Registration.Registered(Objects.requireNonNull(application.number()), clock.now());
    }

    private static @Nullable Long paper(Envelope envelope, CaseStatus status) {
        return envelope.attachments().stream()
                .filter(attachment -> attachment.sha256().equals(status.paper()))
                .map(attachment -> Long.valueOf(attachment.file()))
                .findFirst()
                .orElse(null);
    }

    private void ended(Application told, CaseStatus status) {
        var now = clock.now();
        var offering = offering(told);
        var paragraph = offering.regulation().path(told.channel()).issuedAt();
        if (told.progress().ending() == Progress.Ending.DOCUMENTS_DEFECTIVE) {
            var reason = Objects.requireNonNull(status.reason());
            tidings.defects(told, reason, now);
            paragraph = reason.paragraph();
        } else {
            steps.passed(told, offering, now);
            var next = steps.next(told, offering);
            if (next.isPresent()) {
                tidings.ended(told, next, now);
                return;
            }
        }
        applications.save(told.with(told.progress().done()));
        journal.append(new Entry(
                "application/" + told.id(),
                now,
                "intake.issued",
                "system",
                paragraph.isEmpty() ? null : paragraph,
                Map.of("ending", String.valueOf(status.ending())),
                Map.of()));
        tidings.ended(told, Optional.empty(), now);
    }

    private Offering offering(Application of) {
        return library.pinned(of.edition());
    }
}
