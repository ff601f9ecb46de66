package kz.qyzmet.corporation;

import java.util.Map;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An application on the operator's screen: filled in and checked while a draft, followed afterwards. */
@Counters
class Drafts {
    private final Counter counter;
    private final Intake intake;
    private final Packages packages;
    private final DraftViews drafts;
    private final CourseViews courses;

    Drafts(Counter counter, Intake intake, Packages packages, DraftViews drafts, CourseViews courses) {
        this.counter = counter;
        this.intake = intake;
        this.packages = packages;
        this.drafts = drafts;
        this.courses = courses;
    }

    /** @param edit given when the operator wants to correct a package that lacks nothing */
    @GetMapping("/applications/{id}")
    Page show(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String edit) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        if (!application.draft()) return Page.of("corporation/course", courses.course(frame, operator, application));
        var screen = Screen.of(application);
        return Page.of("corporation/draft", drafts.draft(frame, operator, edit == null ? screen : screen.open()));
    }

    @PostMapping("/applications/{id}/save")
    Page save(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            @RequestParam Map<String, MultipartFile> files) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        var given = Given.of(version, form, files);
        return switch (packages.save(application, given)) {
            case Packages.Kept(var now, var faults)
            when faults.isEmpty() && intake.problems(now).isEmpty() -> back(operator, now);
            case Packages.Kept(var now, var faults) ->
                unfinished(frame, operator, Screen.of(now).typed(given, faults));
            case Packages.NotKept(var reason)
            when reason == Answer.Reason.PAGE_STALE ->
                unfinished(
                        frame,
                        operator,
                        Screen.of(counter.application(operator, id))
                                .typed(given, Map.of())
                                .changedMeanwhile());
            case Packages.NotKept _ -> back(operator, application);
        };
    }

    @PostMapping("/applications/{id}/refuse")
    Page refuse(Frame frame, Visitor.Official visitor, @PathVariable String id, @RequestParam int version) {
        var operator = counter.operator(frame, visitor);
        var application = counter.application(operator, id);
        var screen = Screen.of(application);
        return switch (intake.refuseIncomplete(application.id(), version, operator.actor())) {
            case Answer.Taken(var refused) -> back(operator, refused);
            case Answer.Incomplete(var draft, var _) -> back(operator, draft);
            case Answer.Refused(var reason, var _) ->
                switch (reason) {
                    case PAGE_STALE -> unfinished(frame, operator, screen.changedMeanwhile());
                    case NOT_READY ->
                        unfinished(
                                frame,
                                operator,
                                screen.saying(Said.plain(Notice.info(
                                        frame.t(
                                                operator.atProvider()
                                                        ? "corporation.reception.complete"
                                                        : "corporation.refuse.complete"),
                                        null))));
                    default -> back(operator, application);
                };
        };
    }

    private Page unfinished(Frame frame, Operator operator, Screen screen) {
        return Page.of("corporation/draft", drafts.draft(frame, operator, screen))
                .withStatus(422);
    }

    private static Page back(Operator operator, Application to) {
        return Page.redirect(operator.path(to));
    }
}
