package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.compile.Outline.Part;

/** What a paragraph tells, by the words of its heading sentence. */
final class Kinds {
    /** A heading longer than this is no heading; its first words must do. */
    private static final int LONGEST = 900;

    private Kinds() {}

    static ParagraphKind of(Clauses clauses, Place head, List<Part> parts) {
        boolean items = parts.stream().anyMatch(Part::item);
        var heading = sentence(clauses, head);
        if (names(clauses, parts) && !channels(clauses, heading)) return ParagraphKind.PARTICIPANTS;
        return clauses.meanings(heading, "paragraph").stream()
                .map(ParagraphKind::valueOf)
                .filter(kind -> !(items && kind == ParagraphKind.CHARTS))
                .findFirst()
                .orElse(ParagraphKind.OTHER);
    }

    /** Items that name persons and bodies and tell nothing of them list participants, whatever is written above. */
    private static boolean names(Clauses clauses, List<Part> parts) {
        return parts.stream().anyMatch(Part::item)
                && parts.stream().allMatch(part -> part.item() && name(clauses, part.place()));
    }

    /** Offices are listed too where applications are taken and results given out. */
    private static boolean channels(Clauses clauses, Place heading) {
        return !clauses.in(heading, "intake").isEmpty()
                || !clauses.in(heading, "issue").isEmpty();
    }

    private static boolean name(Clauses clauses, Place place) {
        var named = Trim.name(clauses, place);
        var roles = clauses.in(place, "role").stream()
                .filter(role -> !role.means().equals("NONE"))
                .toList();
        return roles.stream().anyMatch(role -> role.from() == named.from())
                && clauses.in(place, "unit").isEmpty()
                && clauses.in(place, "action").stream()
                        .allMatch(deed -> StepReader.deed(deed) == Deed.NONE
                                || roles.stream().anyMatch(role -> role.holds(deed)));
    }

    private static Place sentence(Clauses clauses, Place head) {
        int colon = clauses.text().indexOf(':', head.from());
        int to = Math.min(head.to(), head.from() + LONGEST);
        return new Place(head.ref(), head.from(), colon >= 0 && colon < to ? colon : to);
    }
}
