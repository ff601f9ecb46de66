package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.portal.HandingIn.Outcome.Answered;
import kz.qyzmet.portal.HandingIn.Outcome.Unconfirmed;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.web.Conflict;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Signed;
import kz.qyzmet.web.SigningDesk;
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
    private final HandingIn handing;
    private final MobileLinks mobile;

    SignPage(Mine mine, Drafts drafts, Intake intake, SigningDesk desk, HandingIn handing, MobileLinks mobile) {
        this.mine = mine;
        this.drafts = drafts;
        this.intake = intake;
        this.desk = desk;
        this.handing = handing;
        this.mobile = mobile;
    }

    @GetMapping("/portal/applications/{id}/sign")
    Page ask(
            Frame frame,
            Visitor.Citizen citizen,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean withdrawn) {
        var draft = mine.find(id, citizen);
        if (!draft.draft()) return Page.redirect(Mine.path(draft));
        var next = drafts.next(draft);
        return next == Part.SIGN
                ? page(frame, draft, null, before(frame, draft), withdrawn ? withdrawn(frame) : null)
                : Page.redirect(next.path(draft));
    }

    private static Notice withdrawn(Frame frame) {
        return Notice.success(frame.t("portal.withdrawn"), frame.t("portal.withdrawn.explained"));
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
        return handing.take(draft, version, given, Mine.actor(citizen), frame.now())
                .map(outcome -> told(frame, draft, outcome))
                .orElseGet(() -> again(frame, draft, given.fault(frame), null, null));
    }

    private Page told(Frame frame, Application draft, HandingIn.Outcome outcome) {
        return switch (outcome) {
            case Answered(var answer) -> answered(frame, draft, answer);
            case Unconfirmed(var codes) -> again(frame, draft, null, unconfirmed(frame, draft, codes), null);
        };
    }

    private Page answered(Frame frame, Application draft, Answer answer) {
        return switch (answer) {
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
                var notice = Obstacle.notice(frame, intake.offering(draft), refused.reason(), at);
                yield again(frame, draft, null, null, notice);
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
        var phone = mobile.offered() ? Mine.path(draft) + "/mobile" : null;
        return Page.of(
                "portal/sign", new SignView(drafts.head(frame, draft, Part.SIGN), signing, phone, refused, notice));
    }
}
