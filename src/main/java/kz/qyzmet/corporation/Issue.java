package kz.qyzmet.corporation;

import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The result is given out: to whom, after his identity document was checked. */
@Counters
class Issue {
    private final Counter counter;
    private final Intake intake;
    private final CourseViews views;

    Issue(Counter counter, Intake intake, CourseViews views) {
        this.counter = counter;
        this.intake = intake;
        this.views = views;
    }

    @PostMapping("/applications/{id}/issue")
    Page issue(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean identity,
            @RequestParam(required = false) @Nullable String receiver,
            @RequestParam(defaultValue = "false") boolean journal) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        turn(operator, application);
        var form = IssueForm.posted(identity, receiver, journal, application);
        var to = form.complete();
        if (to.isEmpty()) return notIssued(frame, operator, application, form, false);
        return switch (intake.issue(application.id(), version, to.get(), journal, operator.actor())) {
            case Answer.Taken(var done) -> Page.redirect(operator.path(done));
            case Answer.Incomplete(var now, var _) -> notIssued(frame, operator, now, form, false);
            case Answer.Refused(var reason, var _) ->
                notIssued(frame, operator, application, form, reason == Answer.Reason.PAGE_STALE);
        };
    }

    /** The result has come from the provider on paper. */
    @PostMapping("/applications/{id}/mark-received")
    Page received(Frame frame, Visitor.Official visitor, @PathVariable String id, @RequestParam int version) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        turn(operator, application);
        return switch (intake.markReceived(application.id(), version, operator.actor())) {
            case Answer.Taken(var now) -> Page.redirect(operator.path(now));
            case Answer.Incomplete(var now, var _) -> Page.redirect(operator.path(now));
            case Answer.Refused(var reason, var _) ->
                notIssued(frame, operator, application, IssueForm.EMPTY, reason == Answer.Reason.PAGE_STALE);
        };
    }

    /** What another role must do next is not there for him. */
    private void turn(Operator operator, Application application) {
        if (intake.next(application).filter(step -> !operator.takes(step)).isPresent())
            throw new NotFound("the next step of " + application.id() + " is not for account " + operator.account());
    }

    private Page notIssued(Frame frame, Operator operator, Application application, IssueForm form, boolean stale) {
        return Page.of("corporation/course", views.course(frame, operator, application, form, stale))
                .withStatus(422);
    }
}
