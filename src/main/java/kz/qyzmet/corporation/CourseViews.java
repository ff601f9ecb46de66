package kz.qyzmet.corporation;

import java.util.List;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Progress.State;
import kz.qyzmet.intake.Refusal;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.RefusalPoint.Kind;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Messages;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Paths;
import kz.qyzmet.web.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the screen of an application that is no draft any more. */
@Component
class CourseViews {
    private final Intake intake;
    private final Offices offices;
    private final Receipts receipts;
    private final Messages messages;

    CourseViews(Intake intake, Offices offices, Receipts receipts, Messages messages) {
        this.intake = intake;
        this.offices = offices;
        this.receipts = receipts;
        this.messages = messages;
    }

    CourseView course(Frame frame, Operator operator, Application application) {
        return course(frame, operator, application, IssueForm.EMPTY, false);
    }

    /** @param stale whether somebody else changed it after the page was shown */
    CourseView course(Frame frame, Operator operator, Application application, IssueForm form, boolean stale) {
        var offering = intake.offering(application);
        var progress = application.progress();
        var head = Head.of(
                operator,
                application,
                offering,
                offices.find(application.office()).orElseThrow(),
                frame.language());
        var number = application.number();
        return new CourseView(
                DeskViews.navigation(frame, operator),
                head,
                number,
                progress.caseNumber(),
                application.version(),
                DeskViews.state(frame, operator, application),
                DeskViews.left(frame, operator, application),
                due(operator, application),
                said(frame, operator, application),
                stale,
                papers(frame, head, application),
                progress.paper() == null ? null : frame.link(head.path() + "/paper"),
                application.checking()
                        && operator.receives(offering.regulation().path(application.channel())),
                his(operator, application, Action.MARK_RECEIVED),
                his(operator, application, Action.ISSUE) ? form.questions(frame, application, offering) : null,
                timeline(frame, operator, application),
                Pace.of(frame, application, offering, intake.steps(application)));
    }

    private boolean his(Operator operator, Application application, Action action) {
        return intake.next(application)
                .filter(step -> step.action() == action && operator.takes(step))
                .isPresent();
    }

    private boolean doing(Application application, Action action) {
        return intake.next(application).filter(step -> step.action() == action).isPresent();
    }

    private static @Nullable String due(Operator operator, Application application) {
        var due = application.progress().dueAt();
        return due == null
                ? null
                : due.atZone(operator.zone()).toOffsetDateTime().toString();
    }

    private @Nullable Said said(Frame frame, Operator operator, Application application) {
        return switch (application.progress().state()) {
            case REFUSED -> refused(frame, application, Kind.PACKAGE_INCOMPLETE);
            case ACCEPTED -> Said.plain(Notice.success(frame.t("corporation.course.accepted"), null));
            case SENT, REGISTERED ->
                Said.plain(Notice.success(
                        frame.t(operator.atProvider() ? "corporation.reception.accepted" : "corporation.course.sent"),
                        null));
            case READY, DONE -> ended(frame, application);
            case CHECKING ->
                Said.plain(new Notice(
                        Notice.Kind.INFO,
                        frame.t("corporation.course.checking"),
                        frame.t("corporation.course.checking.explained"),
                        null,
                        frame.t("corporation.course.checking.visitor")));
            case DRAFT -> null;
        };
    }

    private @Nullable Said ended(Frame frame, Application application) {
        return switch (application.progress().ending()) {
            case RESULT ->
                Said.plain(Notice.success(
                        reached(frame, application),
                        application.progress().state() == State.DONE ? given(frame, application) : null));
            case REASONED_REFUSAL ->
                Said.refusal(
                        frame,
                        intake.offering(application),
                        application.channel(),
                        Kind.REASONED_REFUSAL,
                        frame.t("corporation.ending.REASONED_REFUSAL"),
                        frame.t("corporation.refusal.reasoned_cure"));
            case DOCUMENTS_DEFECTIVE -> refused(frame, application, Kind.DOCUMENTS_DEFECTIVE);
            case null -> null;
        };
    }

    /** Where the provider has no step of its own, the receipt is what the service gives. */
    private String given(Frame frame, Application application) {
        var path = intake.offering(application).regulation().path(application.channel());
        return frame.t(path.provider().isEmpty() ? "corporation.ending.RECEIPT" : "corporation.ending.RESULT");
    }

    private String reached(Frame frame, Application application) {
        if (application.progress().state() == State.DONE) return frame.t("corporation.course.done");
        return frame.t(doing(application, Action.ISSUE) ? "corporation.course.ready" : "corporation.course.coming");
    }

    private @Nullable Said refused(Frame frame, Application application, Kind kind) {
        return intake.refusals(application).stream()
                .filter(refusal -> refusal.kind() == kind)
                .findFirst()
                .map(refusal -> Said.refusal(
                        frame,
                        intake.offering(application),
                        application.channel(),
                        kind,
                        facts(frame, application, refusal),
                        frame.t(
                                kind == Kind.PACKAGE_INCOMPLETE
                                        ? "corporation.refusal.package_cure"
                                        : "corporation.refusal.defects_cure")))
                .orElse(null);
    }

    /** What was missing, by the standard's names, or what the provider found, in his words. */
    private String facts(Frame frame, Application application, Refusal refusal) {
        if (refusal.kind() != Kind.PACKAGE_INCOMPLETE) return String.join("; ", refusal.facts());
        var names = String.join("; ", receipts.missing(application, refusal, frame.language()));
        return frame.t("corporation.refusal.missing", "documents", names);
    }

    private List<CourseView.Receipt> papers(Frame frame, Head head, Application application) {
        if (application.checking()) return List.of(); // it is not accepted yet
        var name = application.progress().state() == State.REFUSED
                ? "corporation.receipt.refusal"
                : "corporation.receipt.acceptance";
        return frame.language().papers().stream()
                .map(language -> new CourseView.Receipt(
                        frame.link(head.path() + "/receipt?in=" + language.tag()),
                        language.tag(),
                        messages.text(language, name)))
                .toList();
    }

    private Timeline timeline(Frame frame, Operator operator, Application application) {
        var offering = intake.offering(application);
        var channel = application.channel();
        var steps = intake.steps(application);
        return switch (application.progress().state()) {
            case DRAFT -> Paths.ahead(frame, offering, channel);
            case REFUSED, DONE -> Paths.ended(frame, offering, channel, steps);
            case CHECKING, ACCEPTED, SENT, REGISTERED, READY -> {
                var acting = intake.next(application).isPresent()
                        ? operator.calendar()
                        : WorkCalendar.provider(operator.zone());
                var running = Paths.Running.of(intake.turn(application).orElse(null));
                yield Paths.timeline(frame, offering, channel, steps, running, acting);
            }
        };
    }
}
