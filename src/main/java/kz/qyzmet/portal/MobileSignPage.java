package kz.qyzmet.portal;

import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.Conflict;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applicant signs with eGov mobile: a QR code for another phone, a link for this one. The address holds the token that the code tells anyway. */
@Pages
@ForCitizens
final class MobileSignPage {
    private final Mine mine;
    private final Drafts drafts;
    private final Intake intake;
    private final MobileSessions sessions;
    private final MobileLinks links;

    MobileSignPage(Mine mine, Drafts drafts, Intake intake, MobileSessions sessions, MobileLinks links) {
        this.mine = mine;
        this.drafts = drafts;
        this.intake = intake;
        this.sessions = sessions;
        this.links = links;
    }

    @PostMapping("/portal/applications/{id}/mobile")
    Page begin(Frame frame, Visitor.Citizen citizen, @PathVariable String id, @RequestParam int version) {
        if (!links.offered()) throw new NotFound("signing by phone without a public address");
        var draft = mine.find(id, citizen);
        if (!draft.draft()) return Page.redirect(Mine.path(draft));
        if (draft.version() != version) throw new Conflict("the draft changed while it was to be signed");
        var next = drafts.next(draft);
        if (next != Part.SIGN) return Page.redirect(next.path(draft));
        var token = sessions.begin(draft, citizen.accountId(), frame.now());
        return Page.redirect(Mine.path(draft) + "/mobile/" + token.value());
    }

    /** Once the code is used, too late, or for a draft that has changed, the signing page says how things stand. */
    @GetMapping("/portal/applications/{id}/mobile/{token}")
    Page show(Frame frame, Visitor.Citizen citizen, @PathVariable String id, @PathVariable String token) {
        var draft = mine.find(id, citizen);
        var shown = new SessionToken(token);
        var live = sessions.find(shown, frame.now()).filter(session -> session.asksFor(draft));
        return live.<Page>flatMap(session -> links.entry(shown).map(entry -> page(frame, draft, session, entry)))
                .orElseGet(() -> Page.redirect(Part.SIGN.path(draft)));
    }

    private Page page(Frame frame, Application draft, MobileSession session, MobileLinks.Entry entry) {
        var zone = OblastZones.of(intake.offering(draft).oblast());
        var view = new MobileSignView(
                drafts.head(frame, draft, Part.SIGN),
                QrPicture.of(entry.qr()),
                entry.app(),
                frame.time(session.expiresAt(), zone),
                frame.path());
        return Page.of("portal/mobileSign", view);
    }
}
