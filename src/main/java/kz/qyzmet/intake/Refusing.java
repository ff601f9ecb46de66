package kz.qyzmet.intake;

import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import org.springframework.stereotype.Component;

/** The refusals that the front itself makes. In the caller's transaction. */
@Component
class Refusing {
    private final Applications applications;
    private final Counters counters;
    private final FrontSteps steps;
    private final FrontJournal lines;
    private final Journal journal;
    private final LegalClock clock;

    Refusing(
            Applications applications,
            Counters counters,
            FrontSteps steps,
            FrontJournal lines,
            Journal journal,
            LegalClock clock) {
        this.applications = applications;
        this.counters = counters;
        this.steps = steps;
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Ends a draft by a refusal at intake. */
    Application refuse(Application draft, Offering offering, RefusalPoint.Kind kind, List<String> facts, Actor by) {
        var now = clock.now();
        var refused = draft.numbered(counters.application(offering, now))
                .with(draft.progress().refused());
        applications.save(refused);
        steps.refused(refused, offering, kind, by, now);
        note(refused, offering, kind, facts, by);
        return applications.find(draft.id()).orElseThrow();
    }

    /** A refusal beside the application, which stays as it is. */
    void note(Application of, Offering offering, RefusalPoint.Kind kind, List<String> facts, Actor by) {
        var now = clock.now();
        var paragraph = offering.regulation()
                .path(of.channel())
                .refusal(kind)
                .map(RefusalPoint::paragraph)
                .orElse("");
        applications.record(of.id(), new Refusal(kind, paragraph, facts, by.name(), now));
        lines.note(of, "refused", by, paragraph, Map.of("kind", kind.name(), "facts", facts), now);
    }

    /** A refusal before there is an application. */
    void note(Offering offering, RefusalPoint.Kind kind, String subject, Actor by) {
        journal.append(new Entry(
                "front/" + offering.oblast(),
                clock.now(),
                "intake.refused",
                by.journal(),
                null,
                Map.of("kind", kind.name(), "service", offering.service()),
                Map.of("subject", subject)));
    }
}
