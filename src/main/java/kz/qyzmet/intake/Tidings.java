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
                    (told.channel() == Channel.PROVIDER_OFFICE ? "/reception" : "/corporation") + "/applications/"
                            + told.id(),
                    "ended/" + told.id());
        else
            people.find(new Iin(told.applicant().iin()))
                    .ifPresent(person -> notices.tell(
                            new Recipient.Person(person.id()),
                            key,
                            arguments,
                            now,
                            "/portal/applications/" + told.id(),
                            "ended/" + told.id()));
    }
}
