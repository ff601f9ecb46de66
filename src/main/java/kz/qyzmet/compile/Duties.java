package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.compile.CompiledAct.Duty;
import kz.qyzmet.compile.CompiledAct.EntryIntoForce;
import org.jspecify.annotations.Nullable;

/** What the act orders to be done with itself, and when it enters into force by its own rule. */
final class Duties {
    private final Clauses clauses;
    private final Outline outline;
    private final Facts facts;

    Duties(Clauses clauses, Outline outline, Facts facts) {
        this.clauses = clauses;
        this.outline = outline;
        this.facts = facts;
    }

    List<Told<Duty>> told() {
        return new ArrayList<>();
    }

    @Nullable
    Told<EntryIntoForce> entryIntoForce() {
        return null;
    }
}
