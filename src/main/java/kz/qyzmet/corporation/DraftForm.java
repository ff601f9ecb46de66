package kz.qyzmet.corporation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Problem;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Choice;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a draft: what the standard asks, what was given, and what is wrong with it. */
@Component
class DraftForm {
    private static final String SCANS = ".pdf,.jpg,.jpeg,.png";

    private final Intake intake;

    DraftForm(Intake intake) {
        this.intake = intake;
    }

    /** What is wrong, by field, requirement or consent; nothing before the operator has tried. */
    Map<String, String> sentences(Frame frame, Screen screen, Offering offering, List<Problem> problems) {
        if (!screen.judged()) return Map.of();
        var found = problems.stream()
                .collect(Collectors.toMap(Problem::subject, problem -> sentence(frame, offering, problem)));
        screen.faults().forEach((requirement, key) -> found.put(requirement, frame.t(key)));
        return found;
    }

    private static String sentence(Frame frame, Offering offering, Problem problem) {
        var standard = offering.standard();
        var asked = Stream.concat(
                        standard.field(problem.subject()).map(Standard.Field::label).stream(),
                        standard.documents().stream()
                                .filter(requirement -> requirement.id().equals(problem.subject()))
                                .map(Requirement::name))
                .findFirst();
        var name = asked.map(label -> label.in(frame.language())).orElse("");
        return frame.t("corporation.problem." + problem.kind(), "field", name);
    }

    List<Field> fields(Frame frame, Screen screen, Standard standard, Map<String, String> sentences) {
        return standard.fields().stream()
                .map(field -> field(frame, field)
                        .value(screen.given().answers().get(field.id()))
                        .error(sentences.get(field.id())))
                .toList();
    }

    private static Field field(Frame frame, Standard.Field asked) {
        var name = Given.ANSWER + asked.id();
        var label = asked.label().in(frame.language());
        var field = switch (asked.kind()) {
            case TEXT -> Field.text(name, label);
            case LONG_TEXT -> Field.of(Field.Kind.LONG_TEXT, name, label);
            case DATE -> Field.of(Field.Kind.DATE, name, label);
            case PHONE -> Field.text(name, label).inputMode("tel");
            case IIN -> Field.text(name, label).inputMode("numeric");
            case CHOICE ->
                Field.choice(
                        Field.Kind.SELECT,
                        name,
                        label,
                        asked.choices().stream()
                                .map(choice -> new Choice(
                                        choice.value(), choice.label().in(frame.language())))
                                .toList());
        };
        var hint = asked.hint();
        var hinted = hint == null ? field : field.hint(hint.in(frame.language()));
        return (asked.required() ? hinted : hinted.optional()).autocomplete("off");
    }

    List<DraftView.Need> needs(Frame frame, Screen screen, Offering offering, Map<String, String> sentences) {
        return intake.asked(screen.draft()).stream()
                .map(requirement -> need(frame, screen, offering, requirement, sentences.get(requirement.id())))
                .toList();
    }

    private DraftView.Need need(
            Frame frame, Screen screen, Offering offering, Requirement requirement, @Nullable String wrong) {
        var alternatives = requirement.anyOf().stream()
                .map(one -> new Choice(
                        one.id(),
                        one.name().in(frame.language()),
                        one.shown() ? frame.t("corporation.document.shown") : null))
                .toList();
        var radio = Field.choice(
                        Field.Kind.RADIO,
                        Given.DOCUMENT + requirement.id(),
                        requirement.name().in(frame.language()),
                        alternatives)
                .value(screen.given().chosen().get(requirement.id()))
                .error(wrong);
        boolean onlyShown = requirement.anyOf().stream().allMatch(Standard.Alternative::shown);
        var scan = onlyShown ? null : scan(frame, requirement, intake.travelsSigned(screen.draft()));
        var chip = new Chip(requirement.at(), Source.standard(frame, offering), null, requirement.assumed());
        return new DraftView.Need(radio, scan, chip, handed(screen.draft(), requirement));
    }

    /** What stays on paper need not be scanned. */
    private static Field scan(Frame frame, Requirement requirement, boolean needed) {
        var field = Field.of(Field.Kind.FILE, Given.SCAN + requirement.id(), frame.t("corporation.document.scan"))
                .accept(SCANS);
        return needed ? field : field.optional();
    }

    /** The file that counts now; null for none and for a document that was only shown. */
    private static @Nullable String handed(Application draft, Requirement requirement) {
        return draft.dossier().documents().stream()
                .filter(one -> one.requirement().equals(requirement.id()) && one.file() != null)
                .map(Handed::name)
                .findFirst()
                .orElse(null);
    }

    Field consent(Frame frame, Screen screen, Map<String, String> sentences) {
        return Field.of(Field.Kind.CHECKBOX, Given.CONSENT, frame.t("corporation.consent"))
                .value(Boolean.toString(screen.given().consent()))
                .error(sentences.get("consent"));
    }
}
