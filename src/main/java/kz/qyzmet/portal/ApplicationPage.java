package kz.qyzmet.portal;

import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One address of an application, from draft to result. */
@Pages
@ForCitizens
final class ApplicationPage {
    private final Mine mine;
    private final Drafts drafts;
    private final Follow follow;
    private final Intake intake;

    ApplicationPage(Mine mine, Drafts drafts, Follow follow, Intake intake) {
        this.mine = mine;
        this.drafts = drafts;
        this.follow = follow;
        this.intake = intake;
    }

    /** @param late whether its applicant just wanted to take it back, and could not */
    @GetMapping("/portal/applications/{id}")
    Page show(
            Frame frame,
            Visitor.Citizen citizen,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean late) {
        var application = mine.find(id, citizen);
        if (application.draft()) return Page.redirect(drafts.next(application).path(application));
        return Page.of("portal/application", follow.view(frame, application, late));
    }

    /** For who does not want to wait until his signature can be judged. Once it was, the page says how. */
    @PostMapping("/portal/applications/{id}/withdraw")
    Page withdraw(Visitor.Citizen citizen, @PathVariable String id, @RequestParam int version) {
        var application = mine.find(id, citizen);
        return switch (intake.withdraw(application.id(), version, Mine.actor(citizen))) {
            case Answer.Taken(var draft) -> Page.redirect(drafts.next(draft).path(draft) + "?withdrawn=true");
            case Answer.Incomplete _, Answer.Refused _ -> Page.redirect(Mine.path(application) + "?late=true");
        };
    }
}
