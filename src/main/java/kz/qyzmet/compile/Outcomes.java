package kz.qyzmet.compile;

import java.util.Objects;
import kz.qyzmet.compile.Outline.Part;

/** What each procedure gives: the items of the results paragraph, the lines below each step, or the cells of a table. */
final class Outcomes implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation()
                .all(ParagraphKind.OUTCOMES)
                .flatMap(paragraph -> paragraph.parts().stream())
                .filter(Part::item)
                .forEach(part -> tell(scope, draft, part.place()));
        if (!draft.outcomes.isEmpty()) return;
        var paragraphs = new StepParagraphs(scope, java.util.List.of());
        scope.regulation()
                .all(ParagraphKind.CONTENT)
                .flatMap(paragraph -> paragraph.parts().stream())
                .filter(part -> !part.item() && paragraphs.outcome(part.place()))
                .forEach(part -> tell(scope, draft, part.place()));
        if (!draft.outcomes.isEmpty()) return;
        draft.units.stream().map(UnitStep::outcome).filter(Objects::nonNull).forEach(cell -> tell(scope, draft, cell));
    }

    private static void tell(Scope scope, Draft draft, Place place) {
        draft.outcomes.add(scope.told("outcomes/" + place.ref(), "outcome", Trim.name(scope.clauses(), place)));
    }
}
