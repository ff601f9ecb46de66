package kz.qyzmet.compile;

import java.util.Comparator;
import java.util.Optional;
import kz.qyzmet.calendar.Term;

/** The whole term, where the act tells it beside the terms of the steps; told twice differently it is a contradiction. */
final class TotalTermPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        var tellings = scope.regulation()
                .paragraphs()
                .flatMap(Outline.Paragraph::lines)
                .flatMap(line -> Sentences.in(scope.clauses(), line).stream())
                .flatMap(sentence -> nearest(scope, sentence).stream())
                .toList();
        if (tellings.isEmpty()) return;
        var first = tellings.getFirst();
        draft.totalTerm = scope.told("total-term", "term", first.term(), first.place(), Term::parse);
        if (!draft.totalTerm.corrected()) tellings.forEach(other -> agree(scope, first, other));
    }

    private static void agree(Scope scope, Terms.Found first, Terms.Found other) {
        if (first.term().equals(other.term())) return;
        scope.finding(
                Code.PARAGRAPHS_DISAGREE,
                first.place(),
                other.place(),
                "total",
                Argument.term(first.term()),
                Argument.term(other.term()));
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
