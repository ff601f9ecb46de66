package kz.qyzmet.compile;

import java.util.Comparator;
import java.util.Optional;
import kz.qyzmet.calendar.Term;

/** The whole term, where the act tells it beside the terms of the steps. */
final class TotalTermPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation()
                .paragraphs()
                .flatMap(Outline.Paragraph::lines)
                .flatMap(line -> Sentences.in(scope.clauses(), line).stream())
                .flatMap(sentence -> nearest(scope, sentence).stream())
                .findFirst()
                .ifPresent(found ->
                        draft.totalTerm = scope.told("total-term", "term", found.term(), found.place(), Term::parse));
    }

    private static Optional<Terms.Found> nearest(Scope scope, Place sentence) {
        return scope.in(sentence, "total-term").stream()
                .findFirst()
                .flatMap(said -> Terms.in(scope.clauses(), sentence).stream()
                        .min(Comparator.comparingInt(found -> distance(found.place(), said))));
    }

    private static int distance(Place term, Clause said) {
        return term.from() >= said.to() ? term.from() - said.to() : Math.max(0, said.from() - term.to());
    }
}
