package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.compile.CompiledRegulation.Participant;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;
import kz.qyzmet.identity.Role;

/** The units and employees listed. */
final class Participants implements Pass {
    private static final int MOST = 50;

    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation().all(ParagraphKind.PARTICIPANTS).forEach(paragraph -> {
            var places = paragraph.parts().isEmpty() ? inline(scope, draft, paragraph.head()) : listed(paragraph);
            places.forEach(place -> draft.participants.add(participant(scope, place, key(draft, place))));
        });
    }

    private static List<Place> listed(Paragraph paragraph) {
        var parts = paragraph.items().isEmpty() ? paragraph.parts() : paragraph.items();
        return parts.stream().map(Part::place).toList();
    }

    /** Two or more that are named in one sentence, where no list names them. */
    private static List<Place> inline(Scope scope, Draft draft, Place head) {
        if (!draft.participants.isEmpty()) return List.of();
        var named = new Actors(scope, List.of())
                .named(head).stream()
                        .map(clause -> new Place(head.ref(), clause.from(), clause.to()))
                        .toList();
        return named.size() < 2 ? List.of() : named;
    }

    /** {@code participants/7.1}, and {@code participants/7~2} for the second of one line. */
    private static String key(Draft draft, Place place) {
        long before = draft.participants.stream()
                .filter(other -> other.alias().place().ref().equals(place.ref()))
                .count();
        return "participants/" + place.ref() + (before == 0 ? "" : "~" + (before + 1));
    }

    private static Participant participant(Scope scope, Place line, String key) {
        var place = Trim.name(scope.clauses(), line);
        var role = scope.in(place, "role").stream()
                .filter(clause -> !clause.means().equals("NONE"))
                .map(Actors::role)
                .findFirst()
                .orElse(Role.OTHER);
        var told = scope.told(key + "/role", "role", role, place, Codes::role);
        return new Participant(told.value(), scope.told(key, "role", place));
    }

    /** Listed names that no phrase of the lexicon fits. */
    static List<Place> strangers(Draft draft) {
        return draft.participants.stream()
                .filter(participant -> participant.role() == Role.OTHER)
                .map(participant -> participant.alias().place())
                .limit(MOST)
                .toList();
    }
}
