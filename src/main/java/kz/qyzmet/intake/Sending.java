package kz.qyzmet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.gateway.Address;
import kz.qyzmet.gateway.Attachment;
import kz.qyzmet.gateway.Envelope;
import kz.qyzmet.gateway.Gateway;
import kz.qyzmet.gateway.Submission;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.RegistryNumber;
import kz.qyzmet.intake.Answer.Reason;
import kz.qyzmet.intake.Answer.Refused;
import kz.qyzmet.intake.Answer.Taken;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.signature.VerifiedSignature;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the front: the package to the provider, a refusal to the applicant, the result to the recipient. In the caller's transaction. */
@Component
class Sending {
    private final Applications applications;
    private final Offices offices;
    private final FrontSteps steps;
    private final StoredFiles files;
    private final Gateway gateway;
    private final Journal journal;
    private final LegalClock clock;
    private final JsonMapper json;

    Sending(
            Applications applications,
            Offices offices,
            FrontSteps steps,
            StoredFiles files,
            Gateway gateway,
            Journal journal,
            LegalClock clock,
            JsonMapper json) {
        this.applications = applications;
        this.offices = offices;
        this.steps = steps;
        this.files = files;
        this.gateway = gateway;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
    }

    Answer send(Application draft, Offering offering, byte[] request, VerifiedSignature signature, Actor by) {
        var now = clock.now();
        var office = offices.find(draft.office()).orElseThrow();
        if (!offering.inForce(office.calendar().date(now))) return new Refused(Reason.NOT_IN_FORCE, "");
        var closed = closedWindow(draft, offering, now);
        if (closed != null) return new Refused(Reason.WINDOW_CLOSED, String.join(", ", closed.at()));
        if (!signature.iin().equals(by.iin())) return new Refused(Reason.SIGNER_IS_NOT_THE_APPLICANT, "");
        if (!Arrays.equals(signature.content(), request)) return new Refused(Reason.SIGNED_SOMETHING_ELSE, "");
        var accepted = draft.numbered(number(offering, now))
                .with(draft.progress().sent(now, offering.due(now, draft.channel(), office.calendar())));
        applications.keepSigned(draft.id(), request, signature.cms());
        applications.save(accepted);
        steps.beforeProvider(accepted, offering, by, now);
        journal.append(entry(
                accepted,
                "sent",
                by,
                offering.regulation().path(accepted.channel()).handedOverAt(),
                Map.of(
                        "due",
                        String.valueOf(accepted.progress().dueAt()),
                        "certificate",
                        signature.certificateSerial()),
                now));
        gateway.send(envelope(accepted, offering, office, request, signature, now));
        return new Taken(applications.find(draft.id()).orElseThrow());
    }

    /** Whether this very package was sent already: a second click, not a second application. */
    boolean sentAs(Application current, VerifiedSignature signature) {
        return applications
                .requestOf(current.id())
                .filter(kept -> Arrays.equals(kept, signature.content()))
                .isPresent();
    }

    private static @org.jspecify.annotations.Nullable FilingWindow closedWindow(
            Application draft, Offering offering, Instant now) {
        var zone = OblastZones.of(offering.oblast());
        return offering.regulation().windows().stream()
                .filter(window -> window.field() == null
                        || Objects.equals(
                                window.value(), draft.dossier().answers().get(window.field())))
                .filter(window -> !window.open().isOpen(now, zone))
                .findFirst()
                .orElse(null);
    }

    private String number(Offering offering, Instant now) {
        int year = now.atZone(OblastZones.of(offering.oblast())).getYear();
        return RegistryNumber.of(
                "A",
                Oblast.of(offering.oblast()),
                year,
                applications.nextNumber("APPLICATION/" + offering.oblast(), year));
    }

    private Envelope envelope(
            Application sent,
            Offering offering,
            Office office,
            byte[] request,
            VerifiedSignature signature,
            Instant now) {
        var submission = new Submission(
                Objects.requireNonNull(sent.number()),
                sent.edition(),
                sent.channel().name(),
                office.code(),
                new Submission.Party(sent.applicant().iin(), sent.applicant().name()),
                sent.representative() == null
                        ? null
                        : new Submission.Party(
                                sent.representative().iin(),
                                sent.representative().name()),
                now,
                sent.dossier().answers(),
                sent.dossier().documents().stream().map(this::document).toList(),
                request,
                signature.cms());
        return new Envelope(
                UUID.randomUUID(),
                "application",
                front(sent, offering),
                Address.provider(office.code()),
                submission.application(),
                json.writeValueAsString(submission).getBytes(StandardCharsets.UTF_8),
                sent.dossier().documents().stream()
                        .map(Application.Handed::file)
                        .flatMap(Stream::ofNullable)
                        .map(this::attachment)
                        .toList(),
                now);
    }

    private Address front(Application sent, Offering offering) {
        var counter = sent.counter();
        return counter == null
                ? Address.portal(offering.oblast())
                : Address.corporation(offices.find(counter).orElseThrow().code());
    }

    private Submission.Document document(Application.Handed handed) {
        var file = handed.file();
        return new Submission.Document(
                handed.requirement(),
                handed.alternative(),
                handed.name(),
                file == null ? null : files.describe(file).orElseThrow().sha256());
    }

    private Attachment attachment(long file) {
        var stored = files.describe(file).orElseThrow();
        return new Attachment(stored.name(), stored.sha256(), String.valueOf(file));
    }

    /** Ends a draft by a refusal at intake. */
    Application refuse(Application draft, Offering offering, RefusalPoint.Kind kind, List<String> facts, Actor by) {
        var now = clock.now();
        var refused =
                draft.numbered(number(offering, now)).with(draft.progress().refused());
        applications.save(refused);
        steps.refused(refused, offering, kind, by, now);
        noteRefusal(refused, offering, kind, facts, by);
        return applications.find(draft.id()).orElseThrow();
    }

    void noteRefusal(Application of, Offering offering, RefusalPoint.Kind kind, List<String> facts, Actor by) {
        var now = clock.now();
        var paragraph = offering.regulation()
                .path(of.channel())
                .refusal(kind)
                .map(RefusalPoint::paragraph)
                .orElse("");
        applications.record(of.id(), new Refusal(kind, paragraph, facts, by.name(), now));
        journal.append(entry(of, "refused", by, paragraph, Map.of("kind", kind.name(), "facts", facts), now));
    }

    /** The result has come to where it will be issued. */
    Application receive(Application ready, Offering offering, Step step, Actor by) {
        var now = clock.now();
        applications.save(ready);
        steps.received(ready, offering, by, now);
        journal.append(entry(ready, "result-received", by, step.paragraph(), Map.of(), now));
        return applications.find(ready.id()).orElseThrow();
    }

    Application issue(Application ready, Offering offering, Receiver to, Actor by) {
        var now = clock.now();
        steps.issued(ready, offering, to, by, now);
        applications.save(ready.with(ready.progress().done()));
        var paragraph = offering.regulation().path(ready.channel()).issuedAt();
        journal.append(entry(ready, "issued", by, paragraph, Map.of("to", to.name()), now));
        return applications.find(ready.id()).orElseThrow();
    }

    private static Entry entry(
            Application of, String kind, Actor by, String paragraph, Map<String, Object> facts, Instant now) {
        var at = paragraph.isEmpty() ? null : paragraph; // an assumed step has none
        return new Entry("application/" + of.id(), now, "intake." + kind, by.journal(), at, facts, Map.of());
    }
}
