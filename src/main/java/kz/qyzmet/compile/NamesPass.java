package kz.qyzmet.compile;

import kz.qyzmet.compile.CompiledRegulation.Ability;

/** What is told by being named anywhere: what people may do beside the steps, information systems, where complaints go. */
final class NamesPass implements Pass {
    private static final String QUOTES = "\"«»“”";

    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation().paragraphs().flatMap(Outline.Paragraph::lines).forEach(line -> {
            abilities(scope, draft, line);
            systems(scope, draft, line);
            if (draft.complaint == null && !scope.in(line, "complaint").isEmpty()) complaint(scope, draft, line);
        });
    }

    private static void abilities(Scope scope, Draft draft, Place line) {
        for (var clause : scope.in(line, "ability")) {
            var ability = Ability.valueOf(clause.means());
            if (draft.abilities.stream().anyMatch(told -> told.value() == ability)) continue;
            var place = new Place(line.ref(), clause.from(), clause.to());
            draft.abilities.add(scope.told("abilities/" + ability, "ability", ability, place, Ability::valueOf));
        }
    }

    private static void systems(Scope scope, Draft draft, Place line) {
        for (var clause : scope.in(line, "system")) {
            var key = clause.means();
            var place =
                    new Place(line.ref(), clause.from(), closed(scope.clauses().text(), clause));
            if (!draft.systems.containsKey(key)) draft.systems.put(key, scope.told("systems/" + key, "system", place));
        }
    }

    /** Together with the quote that closes one opened inside. */
    private static int closed(String text, Clause clause) {
        boolean quote = clause.to() < text.length() && QUOTES.indexOf(text.charAt(clause.to())) >= 0;
        long inside = text.substring(clause.from(), clause.to())
                .codePoints()
                .filter(letter -> QUOTES.indexOf(letter) >= 0)
                .count();
        return quote && inside % 2 == 1 ? clause.to() + 1 : clause.to();
    }

    /** «4-тарау. Шағымдану тәртібі» is no part of the standard. */
    private static boolean heads(Scope scope, Place line, Clause part) {
        var words = scope.clauses().words();
        return words.from(line.from()) == words.from(part.from());
    }

    private static void complaint(Scope scope, Draft draft, Place line) {
        scope.in(line, "part").stream()
                .filter(part -> !heads(scope, line, part))
                .findFirst()
                .map(part -> new Place(line.ref(), part.from(), part.to()))
                .ifPresent(place -> draft.complaint = scope.told(
                        "complaint", "complaint", scope.words(place).replaceAll("\\D", ""), place, value -> value));
    }
}
