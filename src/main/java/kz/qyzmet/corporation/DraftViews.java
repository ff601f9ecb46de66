package kz.qyzmet.corporation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Problem;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Choice;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.SigningDesk;
import kz.qyzmet.web.Source;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the screen of a draft. */
@Component
class DraftViews {
    private static final String SCANS = ".pdf,.jpg,.jpeg,.png";

    private final Intake intake;
    private final Offices offices;
    private final SigningDesk desk;

    DraftViews(Intake intake, Offices offices, SigningDesk desk) {
        this.intake = intake;
        this.offices = offices;
        this.desk = desk;
    }

    DraftView draft(Frame frame, Operator operator, Screen screen) {
        var draft = screen.draft();
        var offering = intake.offering(draft);
        var head =
                Head.of(operator, draft, offering, offices.find(draft.office()).orElseThrow(), frame.language());
        var problems = intake.problems(draft);
        boolean ready = problems.isEmpty() && !screen.editing();
        boolean signed = intake.travelsSigned(draft);
        var sentences = sentences(frame, screen, offering, problems);
        var front = offering.regulation().fronts().get(draft.channel());
        var check = offering.regulation()
                .path(draft.channel())
                .receiving()
                .filter(step -> step.within() != null)
                .orElse(null);
        var accepting = ready && !signed ? acceptance(frame, screen, offering) : null;
        return new DraftView(
                DeskViews.navigation(frame, operator),
                head,
                draft.version(),
                check == null ? null : chip(frame, offering, check),
                check == null ? null : left(frame, operator, draft, check),
                screen.said(),
                screen.stale(),
                !sentences.isEmpty() || screen.signingError() != null || (accepting != null && accepting.failed()),
                fields(frame, screen, offering.standard(), sentences),
                needs(frame, screen, offering, sentences),
                consent(frame, screen, sentences),
                front == null || front.consent() == null
                        ? null
                        : Chip.of(front.consent(), Source.regulation(frame, offering)),
                ready && signed
                        ? desk.form(frame, operator.iin(), head.path() + "/request", screen.signingError())
                        : null,
                accepting,
                ready ? facts(frame, draft, offering.standard()) : List.of(),
                missing(frame, draft, problems));
    }

    private static Chip chip(Frame frame, Offering offering, Step step) {
        return new Chip(step.at(), Source.regulation(frame, offering), null, step.assumed());
    }

    /** A checkbox for each copy where the act has somebody compare them with their originals. */
    private DraftView.Acceptance acceptance(Frame frame, Screen screen, Offering offering) {
        var rule = intake.originals(screen.draft());
        var copies = intake.copies(screen.draft());
        var fields = intake.asked(screen.draft()).stream()
                .filter(requirement -> rule.isPresent() && copies.contains(requirement.id()))
                .map(requirement -> original(frame, screen, requirement))
                .toList();
        var chip = rule.map(found -> Chip.of(found, Source.regulation(frame, offering)))
                .orElse(null);
        return new DraftView.Acceptance(fields, fields.isEmpty() ? null : chip);
    }

    private static Field original(Frame frame, Screen screen, Requirement requirement) {
        var compared = screen.compared();
        boolean ticked = compared != null && compared.contains(requirement.id());
        return Field.of(
                        Field.Kind.CHECKBOX,
                        Given.ORIGINAL + requirement.id(),
                        Answers.document(screen.draft(), requirement, frame.language()))
                .value(Boolean.toString(ticked))
                .error(compared == null || ticked ? null : frame.t("corporation.original.missing"));
    }

    private static @Nullable TimeLeft left(Frame frame, Operator operator, Application draft, Step check) {
        var within = check.within();
        if (within == null) return null;
        var due = operator.calendar().due(draft.openedAt(), within).at();
        return TimeLeft.of(frame.now(), draft.openedAt(), due, operator.calendar());
    }

    /** What is wrong, by field, requirement or consent; nothing before the operator has tried. */
    private Map<String, String> sentences(Frame frame, Screen screen, Offering offering, List<Problem> problems) {
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

    private static List<Field> fields(Frame frame, Screen screen, Standard standard, Map<String, String> sentences) {
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

    private List<DraftView.Need> needs(Frame frame, Screen screen, Offering offering, Map<String, String> sentences) {
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

    private static Field consent(Frame frame, Screen screen, Map<String, String> sentences) {
        return Field.of(Field.Kind.CHECKBOX, Given.CONSENT, frame.t("corporation.consent"))
                .value(Boolean.toString(screen.given().consent()))
                .error(sentences.get("consent"));
    }

    private List<DraftView.Fact> facts(Frame frame, Application draft, Standard standard) {
        var answers = standard.fields().stream()
                .map(field -> new DraftView.Fact(
                        field.label().in(frame.language()), frame.answer(field, Answers.given(draft, field))))
                .filter(fact -> !fact.value().isEmpty());
        var documents = intake.asked(draft).stream()
                .map(requirement -> new DraftView.Fact(
                        requirement.name().in(frame.language()),
                        Answers.document(draft, requirement, frame.language())));
        return Stream.concat(answers, documents).toList();
    }

    private List<String> missing(Frame frame, Application draft, List<Problem> problems) {
        return intake.asked(draft).stream()
                .filter(requirement -> problems.stream()
                        .anyMatch(problem ->
                                problem.incompletePackage() && problem.subject().equals(requirement.id())))
                .map(requirement -> requirement.name().in(frame.language()))
                .toList();
    }
}
