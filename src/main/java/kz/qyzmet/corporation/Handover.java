package kz.qyzmet.corporation;

import java.util.List;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.SigningDesk;
import kz.qyzmet.web.Source;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The operator accepts a package: he signs it for his branch, and it goes to the provider. */
@Pages
@ForOfficials(Role.STATE_CORP_WORKER)
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
    @GetMapping("/corporation/applications/{id}/request")
    ResponseEntity<byte[]> request(Frame frame, Visitor.Official visitor, @PathVariable String id) {
        var application = counter.application(counter.operator(frame, visitor), id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"" + application.id() + ".json\"")
                .body(intake.request(application));
    }

    @PostMapping("/corporation/applications/{id}/send")
    Page send(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable MultipartFile signature) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        var screen = Screen.of(application);
        if (application.draft() && !intake.problems(application).isEmpty())
            return unsent(frame, operator, screen.incomplete());
        var policy = Policy.signedBy(operator.iin())
                .actingFor(operator.branch().bin().digits());
        var verdict = desk.judge(operator.iin(), intake.request(application), policy, key, signature);
        if (verdict.isEmpty()) return unsent(frame, operator, screen.unsigned(frame.t("web.sign.missing")));
        return switch (verdict.get()) {
            case Verdict.Valid(var valid) ->
                answered(frame, operator, screen, intake.send(application.id(), version, valid, operator.actor()));
            case Verdict.Invalid invalid -> {
                var codes = SigningDesk.codes(invalid);
                intake.signatureNotConfirmed(application.id(), version, codes, operator.actor());
                yield unsent(frame, operator, screen.saying(notConfirmed(frame, application, invalid)));
            }
            case Verdict.Indeterminate open -> unsent(frame, operator, screen.saying(undecided(frame, open)));
        };
    }

    private Page answered(Frame frame, Operator operator, Screen screen, Answer answer) {
        return switch (answer) {
            case Answer.Taken(var sent) -> Page.redirect("/corporation/applications/" + sent.id());
            case Answer.Incomplete(var draft, var _) ->
                unsent(frame, operator, Screen.of(draft).incomplete());
            case Answer.Refused(var reason, var _)
            when reason == Answer.Reason.PAGE_STALE -> unsent(frame, operator, screen.changedMeanwhile());
            case Answer.Refused(var reason, var _)
            when reason == Answer.Reason.NOT_A_DRAFT ->
                Page.redirect("/corporation/applications/" + screen.draft().id());
            case Answer.Refused(var reason, var paragraph) ->
                unsent(frame, operator, screen.saying(notTaken(frame, screen.draft(), reason, paragraph)));
        };
    }

    private Said notConfirmed(Frame frame, Application draft, Verdict.Invalid invalid) {
        return Said.refusal(
                frame,
                intake.offering(draft),
                RefusalPoint.Kind.EDS_NOT_CONFIRMED,
                String.join(" ", SigningDesk.sentences(frame, invalid)),
                frame.t("corporation.refusal.eds_cure"));
    }

    /** Neither accepted nor refused. */
    private static Said undecided(Frame frame, Verdict.Indeterminate open) {
        return Said.plain(Notice.info(
                frame.t("corporation.send.undecided"), String.join(" ", SigningDesk.sentences(frame, open))));
    }

    private Said notTaken(Frame frame, Application draft, Answer.Reason reason, String paragraph) {
        var source = Source.regulation(frame, intake.offering(draft));
        var chip = paragraph.isEmpty() ? null : Chip.of(List.of(paragraph), source);
        return Said.plain(Notice.refusal(
                frame.t("corporation.send.not_taken"),
                frame.t("corporation.reason." + reason),
                chip,
                frame.t("corporation.send.kept")));
    }

    private Page unsent(Frame frame, Operator operator, Screen screen) {
        return Page.of("corporation/draft", drafts.draft(frame, operator, screen))
                .withStatus(422);
    }
}
