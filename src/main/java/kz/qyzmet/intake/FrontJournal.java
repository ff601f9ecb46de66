package kz.qyzmet.intake;

import java.time.Instant;
import java.util.Map;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import org.springframework.stereotype.Component;

/** What the front writes into the journal of an application. */
@Component
class FrontJournal {
    private final Journal journal;

    FrontJournal(Journal journal) {
        this.journal = journal;
    }

    /** @param paragraph empty where none tells the step: an assumed one */
    void note(Application of, String kind, Actor by, String paragraph, Map<String, Object> facts, Instant now) {
        var at = paragraph.isEmpty() ? null : paragraph;
        journal.append(new Entry("application/" + of.id(), now, "intake." + kind, by.journal(), at, facts, Map.of()));
    }
}
