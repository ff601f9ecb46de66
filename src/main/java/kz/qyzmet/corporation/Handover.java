package kz.qyzmet.corporation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Signed;
import kz.qyzmet.web.SigningDesk;
import kz.qyzmet.web.Source;
import kz.qyzmet.web.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operator accepts a package, and it goes to the provider: signed by him for his branch, or as the paper form that was signed by hand. */
@Counters
class Handover {
    private final Counter counter;
    private final Intake intake;
    private final SigningDesk desk;
    private final DraftViews drafts;

    Handover(Counter counter, Intake intake, SigningDesk desk, DraftViews drafts) {
        this.counter = counter;
        this.intake = intake;
        this.desk = desk;
        this.drafts = drafts;
    }

    /** The exact bytes to be signed. */
    @GetMapping("/applications/{id}/request")
    ResponseEntity<byte[]> request(Frame frame, Visitor.Official visitor, @PathVariable String id) {
        var application = counter.application(counter.operator(frame, visitor), id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"" + application.id() + ".json\"")
                .body(intake.request(application));
    }

    @PostMapping("/applications/{id}/send")
    Page send(Frame frame, Visitor.Official visitor, @PathVariable String id, @RequestParam int version, Signed given) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        var screen = Screen.of(application);
        if (application.draft() && !intake.problems(application).isEmpty())
            return unsent(frame, operator, screen.incomplete());
        var by = operator.actor();
        var request = intake.request(application);
        var cms = desk.container(operator.iin(), request, given);
        if (cms.isEmpty()) return unsent(frame, operator, screen.unsigned(given.fault(frame)));
        var verdict = desk.judge(cms.get(), request, intake.policy(application, by), frame.now());
        var codes = SigningDesk.codes(verdict);
        return switch (verdict) {
            case Verdict.Valid(var valid) ->
                answered(frame, operator, screen, intake.send(application.id(), version, valid, by));
            case Verdict.Invalid invalid -> {
                intake.signatureNotConfirmed(application.id(), version, codes, by);
                yield unsent(frame, operator, screen.saying(notConfirmed(frame, application, invalid)));
            }
            case Verdict.Indeterminate _ ->
                answered(frame, operator, screen, intake.keepUnjudged(application.id(), version, cms.get(), codes, by));
        };
    }

    @PostMapping("/applications/{id}/accept")
    Page accept(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam Map<String, String> form) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        var compared = Given.compared(form);
        return answered(
                frame,
                operator,
                Screen.of(application).comparing(compared),
                intake.accept(application.id(), version, compared, operator.actor()));
    }

    /** Nobody wants to wait until the signature can be judged: a draft again. The screen says how it stands, decided meanwhile or not. */
    @PostMapping("/applications/{id}/withdraw")
    Page withdraw(Frame frame, Visitor.Official visitor, @PathVariable String id, @RequestParam int version) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        if (!operator.receives(intake.offering(application).regulation().path(application.channel())))
            throw new NotFound("nothing of " + id + " to take back for this role");
        intake.withdraw(application.id(), version, operator.actor());
        return Page.redirect(operator.path(application));
    }

    private Page answered(Frame frame, Operator operator, Screen screen, Answer answer) {
        return switch (answer) {
            case Answer.Taken(var sent) -> Page.redirect(operator.path(sent));
            case Answer.Incomplete(var draft, var _) ->
                unsent(frame, operator, Screen.of(draft).incomplete());
            case Answer.Refused(var reason, var _)
            when reason == Answer.Reason.PAGE_STALE -> unsent(frame, operator, screen.changedMeanwhile());
            case Answer.Refused(var reason, var _)
            when reason == Answer.Reason.NOT_A_DRAFT -> Page.redirect(operator.path(screen.draft()));
            case Answer.Refused(var reason, var _)
            when reason == Answer.Reason.ORIGINALS_NOT_COMPARED -> unsent(frame, operator, screen);
            case Answer.Refused(var reason, var paragraph) ->
                unsent(frame, operator, screen.saying(notTaken(frame, operator, screen.draft(), reason, paragraph)));
        };
    }

    private Said notConfirmed(Frame frame, Application draft, Verdict.Invalid invalid) {
        return Said.refusal(
                frame,
                intake.offering(draft),
                draft.channel(),
                RefusalPoint.Kind.EDS_NOT_CONFIRMED,
                String.join(" ", SigningDesk.sentences(frame, invalid)),
                frame.t("corporation.refusal.eds_cure"));
    }

    private Said notTaken(Frame frame, Operator operator, Application draft, Answer.Reason reason, String paragraph) {
        var offering = intake.offering(draft);
        var closed = reason == Answer.Reason.WINDOW_CLOSED
                ? offering.closedWindow(draft.dossier().answers(), frame.now())
                : Optional.<FilingWindow>empty();
        var source = Source.regulation(frame, offering);
        var chip = paragraph.isEmpty() ? null : Chip.of(List.of(paragraph), source);
        return Said.plain(Notice.refusal(
                frame.t(operator.atProvider() ? "corporation.reception.not_taken" : "corporation.send.not_taken"),
                closed.map(window -> Windows.sentence(frame, operator, window))
                        .orElseGet(() -> frame.t("corporation.reason." + reason)),
                closed.map(window -> new Chip(window.at(), source, null, window.assumed()))
                        .orElse(chip),
                frame.t("corporation.send.kept")));
    }

    private Page unsent(Frame frame, Operator operator, Screen screen) {
        return Page.of("corporation/draft", drafts.draft(frame, operator, screen))
                .withStatus(422);
    }
}
