package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.VerifiedSignature;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Conflict;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Signed;
import kz.qyzmet.web.SigningDesk;
import kz.qyzmet.web.Source;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Last part of a draft: the applicant's signature, by which it is sent. Whatever is wrong with it, the draft stays. */
@Pages
@ForCitizens
final class SignPage {
    private final Mine mine;
    private final Drafts drafts;
    private final Intake intake;
    private final SigningDesk desk;

    SignPage(Mine mine, Drafts drafts, Intake intake, SigningDesk desk) {
        this.mine = mine;
        this.drafts = drafts;
        this.intake = intake;
        this.desk = desk;
    }

    @GetMapping("/portal/applications/{id}/sign")
    Page ask(Frame frame, Visitor.Citizen citizen, @PathVariable String id) {
        var draft = mine.find(id, citizen);
        if (!draft.draft()) return Page.redirect(Mine.path(draft));
        var next = drafts.next(draft);
        return next == Part.SIGN ? page(frame, draft, null, null, null) : Page.redirect(next.path(draft));
    }

    /** The exact bytes that are signed. */
    @GetMapping("/portal/applications/{id}/request")
    ResponseEntity<byte[]> request(Visitor.Citizen citizen, @PathVariable String id) {
        var draft = mine.find(id, citizen);
        if (!draft.draft()) throw new Conflict("the request of an application that was sent");
        var download =
                ContentDisposition.attachment().filename("application.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(intake.request(draft));
    }

    @PostMapping("/portal/applications/{id}/sign")
    Page sign(Frame frame, Visitor.Citizen citizen, @PathVariable String id, @RequestParam int version, Signed given) {
        var draft = mine.find(id, citizen);
        if (!draft.draft()) return Page.redirect(Mine.path(draft)); // a second click on what was sent
        if (draft.version() != version) throw new Conflict("the draft changed while it was to be signed");
        var verdict = desk.judge(citizen.iin(), intake.request(draft), Policy.signedBy(citizen.iin()), given);
        if (verdict.isEmpty()) return again(frame, draft, given.fault(frame), null, null);
        return switch (verdict.get()) {
            case Verdict.Valid(var verified) -> send(frame, citizen, draft, verified);
            case Verdict.Invalid invalid -> notConfirmed(frame, citizen, draft, invalid);
            case Verdict.Indeterminate open -> again(frame, draft, null, null, ProofPage.undecided(frame, open));
        };
    }

    private Page send(Frame frame, Visitor.Citizen citizen, Application draft, VerifiedSignature signature) {
        return switch (intake.send(draft.id(), draft.version(), signature, Mine.actor(citizen))) {
            case Answer.Taken(var sent) -> Page.redirect(Mine.path(sent));
            case Answer.Incomplete incomplete ->
                Page.redirect(drafts.next(incomplete.now()).path(incomplete.now()));
            case Answer.Refused refused -> refused(frame, draft, refused);
        };
    }

    private Page refused(Frame frame, Application draft, Answer.Refused refused) {
        return switch (refused.reason()) {
            case NOT_IN_FORCE, WINDOW_CLOSED -> {
                var at = refused.paragraph().isEmpty()
                        ? List.<String>of()
                        : List.of(refused.paragraph().split(", ", -1));
                var chip = at.isEmpty() ? null : Chip.of(at, Source.regulation(frame, intake.offering(draft)));
                var key = "portal.sign.refused." + refused.reason().name();
                yield again(
                        frame,
                        draft,
                        null,
                        null,
                        Notice.refusal(frame.t("portal.sign.refused"), frame.t(key), chip, frame.t(key + ".cure")));
            }
            default -> throw Mine.failure(refused);
        };
    }

    private Page notConfirmed(Frame frame, Visitor.Citizen citizen, Application draft, Verdict.Invalid verdict) {
        var codes = SigningDesk.codes(verdict);
        if (intake.signatureNotConfirmed(draft.id(), draft.version(), codes, Mine.actor(citizen))
                instanceof Answer.Refused refused) throw Mine.failure(refused);
        var refused = Refused.at(
                frame,
                intake.offering(draft),
                RefusalPoint.Kind.EDS_NOT_CONFIRMED,
                frame.t("portal.eds.not_confirmed"),
                String.join(" ", SigningDesk.sentences(frame, verdict)),
                frame.t("portal.eds.cure"));
        return again(frame, draft, null, refused, null);
    }

    private Page again(
            Frame frame,
            Application draft,
            @Nullable String error,
            @Nullable Refused refused,
            @Nullable Notice notice) {
        return page(frame, draft, error, refused, notice).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private Page.Shown page(
            Frame frame,
            Application draft,
            @Nullable String error,
            @Nullable Refused refused,
            @Nullable Notice notice) {
        var signing = desk.form(frame, draft.applicant().iin(), Mine.path(draft) + "/request", error);
        return Page.of("portal/sign", new SignView(drafts.head(frame, draft, Part.SIGN), signing, refused, notice));
    }
}
