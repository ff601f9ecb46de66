package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.compile.CompiledRegulation.Participant;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;
import kz.qyzmet.identity.Role;

/** The units and employees listed. A heading that announces something else is a finding. */
final class Participants implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation().all(ParagraphKind.PARTICIPANTS).forEach(paragraph -> {
            heading(scope, paragraph);
            listed(paragraph).forEach(part -> draft.participants.add(participant(scope, part)));
        });
    }

    private static void heading(Scope scope, Paragraph paragraph) {
        var meanings = scope.clauses().meanings(paragraph.head(), "paragraph");
        if (!meanings.isEmpty() && !meanings.contains(ParagraphKind.PARTICIPANTS.name()))
            scope.finding(Code.HEADING_CONTENT, paragraph.head());
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
                .toList();
    }
}
