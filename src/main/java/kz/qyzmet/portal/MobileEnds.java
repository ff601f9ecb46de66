package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an applicant why nothing was signed by his QR code. The draft is as he left it. */
@Component
class MobileEnds {
    private final Drafts drafts;
    private final Intake intake;

    MobileEnds(Drafts drafts, Intake intake) {
        this.drafts = drafts;
        this.intake = intake;
    }

    /** @param session null when there is none of that code any more */
    MobileEndView view(Frame frame, Application draft, @Nullable MobileSession session, MobileState state) {
        var head = drafts.head(frame, draft, Part.SIGN);
        var again = Mine.path(draft) + "/mobile";
        return switch (state) {
            case NOT_IN_FORCE -> new MobileEndView(head, obstacle(frame, draft, Answer.Reason.NOT_IN_FORCE), null);
            case WINDOW_CLOSED -> new MobileEndView(head, obstacle(frame, draft, Answer.Reason.WINDOW_CLOSED), null);
            default -> new MobileEndView(head, ended(frame, draft, session, state), again);
        };
    }

    private Notice ended(Frame frame, Application draft, @Nullable MobileSession session, MobileState state) {
        var key = "portal.mobile.ended." + state;
        var until = session == null ? "" : until(frame, draft, session);
        return Notice.refusal(
                frame.t(key + ".title"), frame.t(key + ".why", "time", until), null, frame.t(key + ".cure"));
    }

    private Notice obstacle(Frame frame, Application draft, Answer.Reason reason) {
        var offering = intake.offering(draft);
        var at = offering.closedWindow(draft.dossier().answers(), frame.now())
                .map(FilingWindow::at)
                .orElse(List.of());
        return Obstacle.notice(frame, offering, reason, at);
    }

    /** The time of day, in the oblast, at which the code ends. */
    String until(Frame frame, Application draft, MobileSession session) {
        var zone = OblastZones.of(intake.offering(draft).oblast());
        return frame.time(session.expiresAt(), zone);
    }
}
