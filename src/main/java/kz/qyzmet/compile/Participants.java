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
            listed(paragraph).forEach(part -> draft.participants.add(participant(scope, part)));
        });
    }

    private static List<Part> listed(Paragraph paragraph) {
        return paragraph.items().isEmpty() ? paragraph.parts() : paragraph.items();
    }

    private static Participant participant(Scope scope, Part part) {
        var place = Trim.name(scope.clauses(), part.place());
        var role = scope.in(place, "role").stream()
                .filter(clause -> !clause.means().equals("NONE"))
                .map(Actors::role)
                .findFirst()
                .orElse(Role.OTHER);
        var key = "participants/" + place.ref();
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
