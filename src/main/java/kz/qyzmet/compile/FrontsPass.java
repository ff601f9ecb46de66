package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;

/** What the State Corporation's paragraphs tell as plain steps, beside numbered processes: checking, issuing. */
final class FrontsPass implements Pass {
    private static final Set<ParagraphKind> TELLING =
            Set.of(ParagraphKind.CORPORATION, ParagraphKind.CORPORATION_RESULT);

    @Override
    public void read(Scope scope, Draft draft) {
        var reader = new StepParagraphs(scope, Participants.strangers(draft));
        var seen = new HashMap<String, Integer>();
        var steps = new ArrayList<ToldStep>();
        scope.regulation()
                .paragraphs()
                .filter(paragraph -> TELLING.contains(paragraph.kind()))
                .flatMap(paragraph -> plain(scope, reader, paragraph).stream())
                .forEach(step ->
                        steps.add(Procedure.told(scope, Procedure.key("fronts/state-corporation", step, seen), step)));
        if (!steps.isEmpty()) draft.fronts.put(Channel.STATE_CORPORATION, List.copyOf(steps));
    }

    /** Items in which something is done, and lines that give it a term. */
    private static List<ReadStep> plain(Scope scope, StepParagraphs reader, Paragraph paragraph) {
        var parts = paragraph.parts().stream()
                .filter(part -> ProcessHeads.in(scope.clauses(), part.place()).isEmpty())
                .toList();
        var rest = new Paragraph(paragraph.ref(), paragraph.kind(), paragraph.head(), paragraph.whole(), parts);
        reader.unread(rest).forEach(place -> scope.finding(Code.NOT_UNDERSTOOD, place));
        return reader.read(rest).stream()
                .filter(step -> step.term() != null || item(rest, step))
                .filter(step -> !step.deeds().isEmpty())
                .map(step -> byCorporation(scope, paragraph, step))
                .toList();
    }

    private static boolean item(Paragraph paragraph, ReadStep step) {
        return paragraph.items().stream().anyMatch(part -> part.place().ref().equals(step.ref()));
    }

    /** Where nobody is named, the paragraph's heading says whose step it is. */
    private static ReadStep byCorporation(Scope scope, Paragraph paragraph, ReadStep step) {
        if (step.actor() != null) return step;
        return scope.in(paragraph.head(), "channel").stream()
                .filter(clause -> clause.means().equals(Channel.STATE_CORPORATION.name()))
                .findFirst()
                .map(clause -> new Place(paragraph.ref(), clause.from(), clause.to()))
                .map(place -> new ReadStep(
                        step.ref(),
                        step.also(),
                        step.place(),
                        new ReadStep.Actor(Role.STATE_CORP_WORKER, place),
                        step.deeds(),
                        step.term(),
                        step.turnsTo()))
                .orElse(step);
    }
}
