package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.intake.Application;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that will be signed, to be read once more.
 *
 * @param ready false while answers or documents are missing
 * @param consentChip the paragraph that asks for the consent, null where the act is silent
 */
record ReviewView(
        DraftHead head,
        List<Line> answers,
        List<Line> documents,
        String toAnswers,
        String toDocuments,
        boolean ready,
        Field consent,
        @Nullable Chip consentChip) {

    record Line(String label, String value) {}

    static ReviewView of(
            Frame frame, DraftHead head, Application draft, Offering offering, boolean ready, @Nullable String error) {
        var consent = Field.of(Field.Kind.CHECKBOX, "consent", frame.t("portal.review.consent"))
                .value(Boolean.toString(draft.dossier().consent()))
                .error(error);
        return new ReviewView(
                head,
                answers(frame, draft, offering.standard()),
                documents(frame, draft, offering.standard()),
                Part.ANSWERS.path(draft),
                Part.DOCUMENTS.path(draft),
                ready,
                consent,
                chip(frame, offering));
    }

    static List<Line> answers(Frame frame, Application of, Standard standard) {
        var given = of.dossier().answers();
        return standard.fields().stream()
                .filter(field -> !given.getOrDefault(field.id(), "").isBlank())
                .map(field -> new Line(
                        field.label().in(frame.language()), frame.answer(field, given.getOrDefault(field.id(), ""))))
                .toList();
    }

    static List<Line> documents(Frame frame, Application of, Standard standard) {
        return of.dossier().documents().stream()
                .map(handed -> new Line(name(frame, standard, handed), handed.name()))
                .toList();
    }

    private static String name(Frame frame, Standard standard, Application.Handed handed) {
        return standard.documents().stream()
                .flatMap(requirement -> requirement.anyOf().stream())
                .filter(one -> one.id().equals(handed.alternative()))
                .map(one -> one.name().in(frame.language()))
                .findFirst()
                .orElse(handed.alternative());
    }

    private static @Nullable Chip chip(Frame frame, Offering offering) {
        var front = offering.regulation().fronts().get(Channel.PORTAL);
        var consent = front == null ? null : front.consent();
        return consent == null ? null : Chip.of(consent, Source.regulation(frame, offering));
    }
}
