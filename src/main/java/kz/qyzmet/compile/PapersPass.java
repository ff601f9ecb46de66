package kz.qyzmet.compile;

import java.util.Optional;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.regulation.RefusalPoint;

/** Papers by the standard's annexes, what the act lets people do beside the steps, where complaints go, what systems are called. */
final class PapersPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation().paragraphs().forEach(paragraph -> {
            RefusalsPass.lines(paragraph)
                    .flatMap(line -> Sentences.in(scope.clauses(), line).stream())
                    .forEach(sentence -> annexes(scope, draft, paragraph, sentence));
            abilities(scope, draft, paragraph.whole());
            systems(scope, draft, paragraph.whole());
        });
        complaint(scope, draft);
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

    private static void abilities(Scope scope, Draft draft, Place paragraph) {
        for (var clause : scope.in(paragraph, "ability")) {
            var ability = Ability.valueOf(clause.means());
            if (draft.abilities.stream().anyMatch(told -> told.value() == ability)) continue;
            var place = exact(scope, paragraph, clause);
            draft.abilities.add(scope.told("abilities/" + ability, "ability", ability, place, Ability::valueOf));
        }
    }

    private static void systems(Scope scope, Draft draft, Place paragraph) {
        for (var clause : scope.in(paragraph, "system"))
            if (!draft.systems.containsKey(clause.means()))
                draft.systems.put(
                        clause.means(),
                        scope.told("systems/" + clause.means(), "system", exact(scope, paragraph, clause)));
    }

    /** The clause with the ref of the line that holds it. */
    private static Place exact(Scope scope, Place paragraph, Clause clause) {
        var ref = scope.regulation()
                .paragraphs()
                .flatMap(told -> told.parts().stream())
                .map(Outline.Part::place)
                .filter(part -> part.from() <= clause.from() && clause.to() <= part.to())
                .map(Place::ref)
                .findFirst()
                .orElse(paragraph.ref());
        return new Place(ref, clause.from(), closed(scope.clauses().text(), clause));
    }

    /** Together with the quote that closes one opened inside. */
    private static int closed(String text, Clause clause) {
        boolean quote = clause.to() < text.length() && "\"»”".indexOf(text.charAt(clause.to())) >= 0;
        boolean open = text.substring(clause.from(), clause.to())
                                .codePoints()
                                .filter(letter -> "\"«»“”".indexOf(letter) >= 0)
                                .count()
                        % 2
                == 1;
        return quote && open ? clause.to() + 1 : clause.to();
    }

    private static void complaint(Scope scope, Draft draft) {
        scope.regulation()
                .paragraphs()
                .flatMap(RefusalsPass::lines)
                .filter(line -> !scope.in(line, "complaint").isEmpty())
                .flatMap(line ->
                        scope.in(line, "part").stream().map(part -> new Place(line.ref(), part.from(), part.to())))
                .findFirst()
                .ifPresent(place -> draft.complaint = scope.told(
                        "complaint", "complaint", scope.words(place).replaceAll("\\D", ""), place, value -> value));
    }
}
