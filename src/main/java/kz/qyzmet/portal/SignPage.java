package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.intake.Actor;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.Verdict;
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

/**
 * Last part of a draft: the applicant's signature, by which it is sent. Whatever is wrong with it, the draft stays; what cannot be judged
 * now is kept as it came.
 */
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
        return next == Part.SIGN
                ? page(frame, draft, null, before(frame, draft), null)
                : Page.redirect(next.path(draft));
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
        var by = Mine.actor(citizen);
        var request = intake.request(draft);
        var cms = desk.container(citizen.iin(), request, given);
        if (cms.isEmpty()) return again(frame, draft, given.fault(frame), null, null);
        var verdict = desk.judge(cms.get(), request, intake.policy(draft, by), frame.now());
        return switch (verdict) {
            case Verdict.Valid(var verified) ->
                answered(frame, by, draft, intake.send(draft.id(), version, verified, by));
            case Verdict.Invalid _ -> notConfirmed(frame, by, draft, SigningDesk.codes(verdict));
            case Verdict.Indeterminate _ ->
                answered(
                        frame,
                        by,
                        draft,
                        intake.keepUnjudged(draft.id(), version, cms.get(), SigningDesk.codes(verdict), by));
        };
    }

    private Page answered(Frame frame, Actor by, Application draft, Answer answer) {
        return switch (answer) {
            case Answer.Taken(var sent) -> Page.redirect(Mine.path(sent));
            case Answer.Incomplete incomplete ->
                Page.redirect(drafts.next(incomplete.now()).path(incomplete.now()));
            case Answer.Refused refused -> refused(frame, by, draft, refused);
        };
    }

    private Page refused(Frame frame, Actor by, Application draft, Answer.Refused refused) {
        return switch (refused.reason()) {
            case SIGNER_IS_NOT_THE_APPLICANT -> notConfirmed(frame, by, draft, List.of(Check.IIN_MISMATCH.name()));
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

    /** Why the signature that was given last is not there: told until another one is. */
    private @Nullable Refused before(Frame frame, Application draft) {
        return intake.refusals(draft).stream()
                .filter(refusal -> refusal.kind() == RefusalPoint.Kind.EDS_NOT_CONFIRMED)
                .reduce((_, later) -> later)
                .map(refusal -> unconfirmed(frame, draft, refusal.facts()))
                .orElse(null);
    }

    private Page notConfirmed(Frame frame, Actor by, Application draft, List<String> codes) {
        if (intake.signatureNotConfirmed(draft.id(), draft.version(), codes, by) instanceof Answer.Refused refused)
            throw Mine.failure(refused);
        return again(frame, draft, null, unconfirmed(frame, draft, codes), null);
    }

    private Refused unconfirmed(Frame frame, Application draft, List<String> codes) {
        return Refused.at(
                frame,
                intake.offering(draft),
                RefusalPoint.Kind.EDS_NOT_CONFIRMED,
                frame.t("portal.eds.not_confirmed"),
                String.join(" ", SigningDesk.conclusive(frame, codes)),
                frame.t("portal.eds.cure"));
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
