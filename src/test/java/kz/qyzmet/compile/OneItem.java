package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.identity.Language;

/** Reads one item alone, for tests. */
final class OneItem {
    private OneItem() {}

    static List<ReadStep> read(Language language, String item) {
        var clauses = Lexicon.of(language).read(item);
        var whole = new Place("5.1", 0, item.length());
        var regulation = new Outline.Attached(1, List.of(), whole, List.of(), List.of(), List.of());
        var scope = new Scope(clauses, regulation, language, new Facts(item, List.of()), null);
        return new StepReader(scope, new Actors(scope, List.of())).read(whole);
    }
}
