package kz.qyzmet.portal;

import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.intake.Application;
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
    private final MobileSessions sessions;
    private final MobileLinks links;
    private final MobileEnds ends;

    MobileSignPage(Mine mine, Drafts drafts, MobileSessions sessions, MobileLinks links, MobileEnds ends) {
        this.mine = mine;
        this.drafts = drafts;
        this.sessions = sessions;
        this.links = links;
        this.ends = ends;
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

    /** While the code is good, the code; then what came of it. */
    @GetMapping("/portal/applications/{id}/mobile/{token}")
    Page show(Frame frame, Visitor.Citizen citizen, @PathVariable String id, @PathVariable String token) {
        var draft = mine.find(id, citizen);
        if (!draft.draft()) return Page.redirect(Mine.path(draft));
        var shown = new SessionToken(token);
        var session = sessions.find(shown)
                .filter(found -> found.application().equals(draft.id()))
                .orElse(null);
        var state = MobileState.of(session, draft, frame.now());
        if (state == MobileState.UNCONFIRMED) return Page.redirect(Part.SIGN.path(draft)); // which tells why
        return state.waits() && session != null
                ? page(frame, draft, session, links.entry(shown).orElseThrow(), state)
                : Page.of("portal/mobileEnd", ends.view(frame, draft, session, state));
    }

    private Page page(
            Frame frame, Application draft, MobileSession session, MobileLinks.Entry entry, MobileState state) {
        var view = new MobileSignView(
                drafts.head(frame, draft, Part.SIGN),
                state,
                QrPicture.of(entry.qr()),
                entry.app(),
                ends.until(frame, draft, session),
                frame.path());
        return Page.of("portal/mobileSign", view);
    }
}
