package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/** The steps: as the content paragraph tells them, merged with the sequence paragraph and with tables, and as the latter tells them alone. */
final class Procedure implements Pass {
    /** Where steps may be told under a heading that does not say so. */
    private static final Set<ParagraphKind> OPEN = Set.of(ParagraphKind.OTHER, ParagraphKind.START_GROUND);

    @Override
    public void read(Scope scope, Draft draft) {
        var paragraphs = new StepParagraphs(scope, Participants.strangers(draft));
        var told = content(scope, paragraphs);
        var content = paragraphs.read(told.stream());
        var sequence = paragraphs.read(scope.regulation().all(ParagraphKind.SEQUENCE));
        tell(scope, "sequence", sequence, draft.sequence);
        var table = draft.units.stream().map(UnitStep::step).toList();
        tell(scope, "procedure", UnitMerge.merge(scope, Merge.merge(content, sequence), table), draft.procedure);
        Stream.concat(told.stream(), scope.regulation().all(ParagraphKind.SEQUENCE))
                .flatMap(paragraphs::unread)
                .forEach(place -> scope.finding(Code.NOT_UNDERSTOOD, place));
    }

    /** The paragraphs that tell the steps; where none says that it does, the first one that gives terms to several. */
    private static List<Paragraph> content(Scope scope, StepParagraphs paragraphs) {
        var content = scope.regulation().all(ParagraphKind.CONTENT).toList();
        if (!paragraphs.read(content.stream()).isEmpty()
                || scope.regulation().first(ParagraphKind.SEQUENCE).isPresent()) return content;
        var open = scope.regulation()
                .paragraphs()
                .filter(paragraph -> OPEN.contains(paragraph.kind()))
                .filter(paragraph -> paragraphs.read(paragraph).stream()
                                .filter(step -> step.term() != null)
                                .count()
                        > 1)
                .limit(1);
        return Stream.concat(content.stream(), open).toList();
    }

    private static void tell(Scope scope, String list, List<ReadStep> steps, List<ToldStep> told) {
        var seen = new HashMap<String, Integer>();
        for (var step : steps) told.add(told(scope, key(list, step, seen), step));
    }

    /** {@code procedure/5.1}, and {@code procedure/5.1~2} for a second step of the same item. */
    static String key(String list, ReadStep step, Map<String, Integer> seen) {
        int count = seen.merge(step.ref(), 1, Integer::sum);
        return list + "/" + step.ref() + (count == 1 ? "" : "~" + count);
    }

    /** The step with a fact for each thing it tells. */
    static ToldStep told(Scope scope, String key, ReadStep step) {
        var actor = step.actor();
        var role = actor == null
                ? scope.said(key + "/role", "role", step.place(), Codes::role)
                : scope.told(key + "/role", "role", actor.role(), actor.place(), Codes::role);
        var alias = actor == null ? null : scope.told(key + "/alias", "role", actor.place());
        var turnsTo = step.turnsTo() == null ? null : scope.told(key + "/turns-to", "party", step.turnsTo());
        return new ToldStep(
                step.ref(),
                step.also(),
                role,
                alias,
                actions(scope, key, step),
                term(scope, key + "/term", step),
                turnsTo,
                step.place());
    }

    private static @Nullable Told<Term> term(Scope scope, String key, ReadStep step) {
        var term = step.term();
        return term == null
                ? scope.said(key, "term", step.place(), Term::parse)
                : scope.told(key, "term", term.term(), term.place(), Term::parse);
    }

    private static List<Told<Action>> actions(Scope scope, String key, ReadStep step) {
        var told = new ArrayList<Told<Action>>();
        for (var action : step.actions()) {
            var fact = told.isEmpty() ? key + "/action" : key + "/action-" + (told.size() + 1);
            told.add(scope.told(fact, "action", action, step.place(), Codes::action));
        }
        if (told.isEmpty())
            Stream.ofNullable(scope.said(key + "/action", "action", step.place(), Codes::action))
                    .forEach(told::add);
        return List.copyOf(told);
    }
}
