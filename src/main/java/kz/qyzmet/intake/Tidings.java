package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.People;
import kz.qyzmet.notices.Notices;
import kz.qyzmet.notices.Recipient;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Step;
import org.springframework.stereotype.Component;

/** What people must be told when the provider has ended a case. In the caller's transaction. */
@Component
class Tidings {
    private final Applications applications;
    private final People people;
    private final Notices notices;

    Tidings(Applications applications, People people, Notices notices) {
        this.applications = applications;
        this.people = people;
        this.notices = notices;
    }

    /** The message of refusal for defects, kept with the application. */
    void defects(Application told, CaseStatus.Reason reason, Instant now) {
        applications.record(
                told.id(),
                new Refusal(
                        RefusalPoint.Kind.DOCUMENTS_DEFECTIVE, reason.paragraph(), List.of(reason.facts()), null, now));
    }

    /** The signature that was kept is confirmed, and the package sent. */
    void signatureConfirmed(Application sent, Instant now) {
        tell(
                sent,
                "portal.notice.signature_confirmed",
                "corporation.notice.signature_confirmed",
                Map.of("number", Objects.requireNonNull(sent.number())),
                now);
    }

    /** It is not, and the draft waits for another. */
    void signatureRefused(Application draft, Instant now) {
        tell(draft, "portal.notice.signature_refused", "corporation.notice.signature_refused", Map.of(), now);
    }

    /** Nobody could tell before its key had expired, and the draft waits for another. */
    void signatureNeverDecided(Application draft, Instant now) {
        tell(
                draft,
                "portal.notice.signature_never_decided",
                "corporation.notice.signature_never_decided",
                Map.of(),
                now);
    }

    /** Whoever handed it in: the branch, or the applicant. */
    private void tell(Application of, String toApplicant, String toBranch, Map<String, Object> arguments, Instant now) {
        var counter = of.counter();
        var event = "signature/" + of.id() + "/" + of.version();
        if (counter != null)
            notices.tell(new Recipient.Office(counter), toBranch, arguments, now, atCounter(of), event);
        else
            people.find(new Iin(of.applicant().iin()))
                    .ifPresent(person -> notices.tell(
                            new Recipient.Person(person.id()), toApplicant, arguments, now, atPortal(of), event));
    }

    private static String atPortal(Application of) {
        return "/portal/applications/" + of.id();
    }

    private static String atCounter(Application of) {
        return (of.channel() == Channel.PROVIDER_OFFICE ? "/reception" : "/corporation") + "/applications/" + of.id();
    }

    /** The applicant of the portal learns it in his cabinet; at the counter, the office that issues the result once it has come. */
    void ended(Application told, Optional<Step> next, Instant now) {
        var key = "portal.notice."
                + Objects.requireNonNull(told.progress().ending()).name();
        var arguments = Map.<String, Object>of("number", Objects.requireNonNull(told.number()));
        var counter = told.counter();
        if (counter != null)
            notices.tell(
                    new Recipient.Office(counter),
                    next.filter(step -> step.action() == Action.MARK_RECEIVED).isPresent()
                            ? "corporation.notice.coming"
                            : "corporation.notice.ready",
                    arguments,
                    now,
                    atCounter(told),
                    "ended/" + told.id());
        else
            people.find(new Iin(told.applicant().iin()))
                    .ifPresent(person -> notices.tell(
                            new Recipient.Person(person.id()),
                            key,
                            arguments,
                            now,
                            atPortal(told),
                            "ended/" + told.id()));
    }
}
