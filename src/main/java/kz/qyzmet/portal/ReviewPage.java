package kz.qyzmet.portal;

import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Third part of a draft: everything once more, and the consent to use data protected by law. */
@Pages
@ForCitizens
final class ReviewPage {
    private final Mine mine;
    private final Drafts drafts;
    private final Intake intake;

    ReviewPage(Mine mine, Drafts drafts, Intake intake) {
        this.mine = mine;
        this.drafts = drafts;
        this.intake = intake;
    }

    @GetMapping("/portal/applications/{id}/review")
    Page read(Frame frame, Visitor.Citizen citizen, @PathVariable String id) {
        var draft = mine.find(id, citizen);
        return draft.draft() ? page(frame, draft, null) : Page.redirect(Mine.path(draft));
    }

    @PostMapping("/portal/applications/{id}/review")
    Page consent(
            Frame frame,
            Visitor.Citizen citizen,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean consent) {
        var draft = mine.find(id, citizen);
        return switch (intake.answer(draft.id(), version, draft.dossier().answers(), consent)) {
            case Answer.Taken(var now) ->
                consent ? Page.redirect(drafts.next(now).path(now)) : without(frame, now);
            case Answer.Incomplete incomplete -> Page.redirect(Part.ANSWERS.path(incomplete.now()));
            case Answer.Refused refused -> throw Mine.failure(refused);
        };
    }

    private Page without(Frame frame, Application draft) {
        return page(frame, draft, frame.t("portal.problem.CONSENT_MISSING"))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private Page.Shown page(Frame frame, Application draft, @Nullable String error) {
        var head = drafts.head(frame, draft, Part.REVIEW);
        boolean ready = drafts.open(draft).isEmpty();
        return Page.of("portal/review", ReviewView.of(frame, head, draft, intake.offering(draft), ready, error));
    }
}
