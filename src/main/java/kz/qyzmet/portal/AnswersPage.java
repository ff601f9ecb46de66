package kz.qyzmet.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Problem;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** First part of a draft: the questions of the standard's form. What was typed is kept, right or wrong. */
@Pages
@ForCitizens
final class AnswersPage {
    private final Mine mine;
    private final Drafts drafts;
    private final Intake intake;

    AnswersPage(Mine mine, Drafts drafts, Intake intake) {
        this.mine = mine;
        this.drafts = drafts;
        this.intake = intake;
    }

    @GetMapping("/portal/applications/{id}/answers")
    Page ask(Frame frame, Visitor.Citizen citizen, @PathVariable String id) {
        var draft = mine.find(id, citizen);
        return draft.draft() ? page(frame, draft, List.of()) : Page.redirect(Mine.path(draft));
    }

    @PostMapping("/portal/applications/{id}/answers")
    Page answer(
            Frame frame,
            Visitor.Citizen citizen,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        var draft = mine.find(id, citizen);
        var answers = answers(intake.offering(draft).standard(), typed);
        return switch (intake.answer(
                draft.id(), version, answers, draft.dossier().consent())) {
            case Answer.Taken(var now) -> Page.redirect(Part.DOCUMENTS.path(now));
            case Answer.Incomplete(var now, var problems) ->
                page(frame, now, problems).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            case Answer.Refused refused -> throw Mine.failure(refused);
        };
    }

    private static Map<String, String> answers(Standard standard, Map<String, String> typed) {
        var answers = new HashMap<String, String>();
        for (var field : standard.fields())
            answers.put(field.id(), typed.getOrDefault(field.id(), "").strip());
        return answers;
    }

    private Page.Shown page(Frame frame, Application draft, List<Problem> problems) {
        var head = drafts.head(frame, draft, Part.ANSWERS);
        var standard = intake.offering(draft).standard();
        return Page.of(
                "portal/answers",
                AnswersView.of(frame, head, standard, draft.dossier().answers(), problems));
    }
}
