package kz.qyzmet.corporation;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Problem;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.SigningDesk;
import kz.qyzmet.web.Source;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the screen of a draft. */
@Component
class DraftViews {
    private final Intake intake;
    private final Offices offices;
    private final DraftForm form;
    private final SigningDesk desk;

    DraftViews(Intake intake, Offices offices, DraftForm form, SigningDesk desk) {
        this.intake = intake;
        this.offices = offices;
        this.form = form;
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
        var sentences = form.sentences(frame, screen, offering, problems);
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
                screen.said() == null ? before(frame, draft, offering) : screen.said(),
                screen.stale(),
                !sentences.isEmpty() || screen.signingError() != null || (accepting != null && accepting.failed()),
                form.fields(frame, screen, offering.standard(), sentences),
                form.needs(frame, screen, offering, sentences),
                form.consent(frame, screen, sentences),
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

    /** Why the signature that was given last is not there. */
    private @Nullable Said before(Frame frame, Application draft, Offering offering) {
        return intake.refusals(draft).stream()
                .filter(refusal -> refusal.kind() == RefusalPoint.Kind.EDS_NOT_CONFIRMED)
                .reduce((_, later) -> later)
                .map(refusal -> Said.refusal(
                        frame,
                        offering,
                        draft.channel(),
                        refusal.kind(),
                        String.join(" ", SigningDesk.conclusive(frame, refusal.facts())),
                        frame.t("corporation.refusal.eds_cure")))
                .orElse(null);
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
