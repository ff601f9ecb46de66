package kz.qyzmet.compile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The act around its regulations. */
final class ActReading {
    private ActReading() {}

    static CompiledAct act(Clauses clauses, Outline outline, Facts facts) {
        var head = new ActHead(clauses, outline);
        var duties = new Duties(clauses, outline, facts);
        return new CompiledAct(
                told(facts, "act", head.act()),
                told(facts, "amends", head.amends()),
                told(facts, "repealed-by", head.repealedBy()),
                head.repealedItems(),
                EditionNotes.in(clauses, outline, facts),
                duties.told(),
                EntryRule.told(clauses, outline, facts));
    }

    private static @Nullable Told<ActReference> told(Facts facts, String key, Optional<ActHead.Named> named) {
        return named.map(found -> facts.told("0/" + key, "act", found.act(), found.place(), ActReference::parse))
                .orElse(null);
    }
}
