package kz.qyzmet.compile;

import java.util.Optional;
import kz.qyzmet.compile.ActHead.Named;

/**
 * The order that approved the standard. Kazakh names it before "approved", Russian behind it; of an order quoted inside another's name
 * the outer one counts.
 */
final class Standards {
    private Standards() {}

    static Optional<Named> in(Clauses clauses, Place paragraph) {
        return Sentences.in(clauses, paragraph).stream()
                .filter(sentence -> !clauses.in(sentence, "standard").isEmpty())
                .flatMap(sentence -> clauses.in(sentence, "approval").stream()
                        .flatMap(approval -> approved(clauses, sentence, approval).stream())
                        .map(act -> new Named(act, sentence)))
                .findFirst();
    }

    private static Optional<ActReference> approved(Clauses clauses, Place sentence, Clause approval) {
        var before = new Place("", sentence.from(), approval.from());
        var behind = new Place("", approval.to(), sentence.to());
        return Dates.in(clauses, before).isEmpty()
                ? Acts.first(clauses, behind)
                : Acts.last(clauses, sentence, approval.from());
    }
}
