package kz.qyzmet.portal;

import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One address of an application, from draft to result. */
@Pages
@ForCitizens
final class ApplicationPage {
    private final Mine mine;
    private final Drafts drafts;
    private final Follow follow;

    ApplicationPage(Mine mine, Drafts drafts, Follow follow) {
        this.mine = mine;
        this.drafts = drafts;
        this.follow = follow;
    }

    @GetMapping("/portal/applications/{id}")
    Page show(Frame frame, Visitor.Citizen citizen, @PathVariable String id) {
        var application = mine.find(id, citizen);
        if (application.draft()) return Page.redirect(drafts.next(application).path(application));
        return Page.of("portal/application", follow.view(frame, application));
    }
}
