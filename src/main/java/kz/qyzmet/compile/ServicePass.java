package kz.qyzmet.compile;

import kz.qyzmet.identity.OfficeKind;

/** Who provides the service, by which standard, what it gives and what starts it. */
final class ServicePass implements Pass {
    /** Letters within which "is" may follow. */
    private static final int COPULA = 12;

    @Override
    public void read(Scope scope, Draft draft) {
        provider(scope, draft);
        standard(scope, draft);
        result(scope, draft);
        scope.regulation()
                .first(ParagraphKind.START_GROUND)
                .ifPresent(ground -> draft.startGround = scope.told("start-ground", "start-ground", ground.head()));
    }

    private static void provider(Scope scope, Draft draft) {
        Providers.in(scope).ifPresent(place -> {
            draft.provider = scope.told("provider", "provider", place);
            for (var means : scope.clauses().meanings(place, "office-kind"))
                draft.providers.add(OfficeKind.valueOf(means));
            if (draft.providers.size() > 1) draft.providers.removeIf(kind -> kind == OfficeKind.AKIMAT);
            if (draft.providers.contains(OfficeKind.COLLEGE)) draft.providers.remove(OfficeKind.SCHOOL);
        });
    }

    private static void standard(Scope scope, Draft draft) {
        scope.regulation()
                .paragraphs()
                .map(Outline.Paragraph::whole)
                .flatMap(paragraph -> Standards.in(scope.clauses(), paragraph).stream())
                .findFirst()
                .ifPresent(named -> draft.standard =
                        scope.told("standard", "standard", named.act(), named.place(), ActReference::parse));
    }

    private static void result(Scope scope, Draft draft) {
        var paragraph = scope.regulation().first(ParagraphKind.RESULT);
        paragraph
                .flatMap(told -> scope.in(told.head(), "result-head").stream()
                        .findFirst()
                        .map(clause -> after(scope, told, clause.to())))
                .or(() -> paragraph.map(Outline.Paragraph::head))
                .ifPresent(place -> draft.result = scope.told("result", "result", place));
    }

    /** What stands behind the words "the result is"; the items where nothing does. */
    private static Place after(Scope scope, Outline.Paragraph paragraph, int from) {
        int start =
                letter(scope, copula(scope, paragraph, from), paragraph.head().to());
        if (start < paragraph.head().to())
            return new Place(paragraph.ref(), start, paragraph.head().to());
        var items = paragraph.items();
        return items.isEmpty()
                ? paragraph.head()
                : new Place(
                        paragraph.ref(),
                        items.getFirst().place().from(),
                        items.getLast().place().to());
    }

    /** Behind "is", where the language has it. */
    private static int copula(Scope scope, Outline.Paragraph paragraph, int from) {
        return scope
                .in(
                        new Place(
                                "",
                                from,
                                Math.min(from + 1 + COPULA, paragraph.head().to())),
                        "copula")
                .stream()
                .mapToInt(Clause::to)
                .findFirst()
                .orElse(from);
    }

    private static int letter(Scope scope, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(scope.clauses().text().charAt(at))) at++;
        return at;
    }
}
