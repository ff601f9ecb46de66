package kz.qyzmet.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;

/**
 * The documents of a draft.
 *
 * @param known those that a register tells
 */
record DocumentsView(DraftHead head, List<Group> groups, List<Said> known) {
    private static final String TYPES = ".pdf,.jpg,.jpeg,.png";

    /** A requirement with what is there and the files that could meet it; {@code several}: any one of them will do. */
    record Group(Said name, boolean several, List<There> there, List<Field> files) {}

    /** A document handed in. */
    record There(String requirement, String alternative, String document, String file) {}

    static DocumentsView of(
            Frame frame,
            DraftHead head,
            Application draft,
            Offering offering,
            List<Requirement> asked,
            Map<String, String> errors) {
        var groups = asked.stream()
                .map(one -> group(frame, offering, draft, one, errors))
                .toList();
        var known = offering.standard().documents().stream()
                .filter(one -> one.channels().contains(draft.channel()) && !asked.contains(one))
                .map(one -> said(frame, offering, one))
                .toList();
        return new DocumentsView(head, groups, known);
    }

    /** For the error summary. */
    List<Field> fields() {
        return groups.stream().flatMap(group -> group.files().stream()).toList();
    }

    Stream<There> there() {
        return groups.stream().flatMap(group -> group.there().stream());
    }

    private static Group group(
            Frame frame, Offering offering, Application draft, Requirement asked, Map<String, String> errors) {
        var there = draft.dossier().documents().stream()
                .filter(handed -> handed.requirement().equals(asked.id()))
                .map(handed -> there(frame, asked, handed))
                .toList();
        var files = asked.anyOf().stream()
                .map(one -> Field.of(Field.Kind.FILE, one.id(), one.name().in(frame.language()))
                        .accept(TYPES)
                        .error(errors.get(one.id())))
                .toList();
        return new Group(said(frame, offering, asked), files.size() > 1, there, files);
    }

    private static There there(Frame frame, Requirement asked, Handed handed) {
        var document = asked.anyOf().stream()
                .filter(one -> one.id().equals(handed.alternative()))
                .map(one -> one.name().in(frame.language()))
                .findFirst()
                .orElse(handed.alternative());
        return new There(asked.id(), handed.alternative(), document, handed.name());
    }

    private static Said said(Frame frame, Offering offering, Requirement asked) {
        var chip = new Chip(asked.at(), Source.standard(frame, offering), null, asked.assumed());
        return new Said(asked.name().in(frame.language()), chip);
    }
}
