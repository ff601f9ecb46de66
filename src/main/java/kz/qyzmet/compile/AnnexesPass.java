package kz.qyzmet.compile;

import java.util.Optional;
import kz.qyzmet.regulation.RefusalPoint;

/** Annexes of the standard by what they are: the form of the result, of the receipts, of the application. */
final class AnnexesPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation()
                .paragraphs()
                .forEach(paragraph -> paragraph
                        .lines()
                        .flatMap(line -> Sentences.in(scope.clauses(), line).stream())
                        .forEach(sentence -> annexes(scope, draft, paragraph, sentence)));
    }

    private static void annexes(Scope scope, Draft draft, Outline.Paragraph paragraph, Place sentence) {
        var cited = scope.in(sentence, "annex");
        if (cited.isEmpty()) return;
        paper(scope, paragraph, sentence).ifPresent(paper -> {
            var annex = cited.getFirst();
            var key = key(draft, paper);
            var place = new Place(sentence.ref(), annex.from(), annex.to());
            if (paper.equals("result") || !draft.annexes.containsKey(paper))
                draft.annexes.put(
                        key,
                        scope.told(
                                "annexes/" + key,
                                "annex",
                                AnnexNumbers.number(scope.clauses(), annex),
                                place,
                                value -> value));
        });
    }

    /** In the paragraph on the result a form is the result's, unless the sentence refuses. */
    private static Optional<String> paper(Scope scope, Outline.Paragraph paragraph, Place sentence) {
        var papers = scope.clauses().meanings(sentence, "paper");
        if (papers.contains("refusal-receipt")
                || scope.clauses().has(sentence, "refusal", RefusalPoint.Kind.PACKAGE_INCOMPLETE.name()))
            return Optional.of("refusal-receipt");
        if (paragraph.kind() == ParagraphKind.RESULT) return Optional.of("result");
        return papers.stream().findFirst();
    }

    /** Several results have their own annexes: {@code result}, {@code result-2}. */
    private static String key(Draft draft, String paper) {
        int count = 1;
        while (draft.annexes.containsKey(count == 1 ? paper : paper + "-" + count)) count++;
        return count == 1 ? paper : paper + "-" + count;
    }
}
