package kz.qyzmet.corporation;

import java.util.List;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.notices.Notices;
import kz.qyzmet.notices.Recipient;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the desk. */
@Component
class DeskViews {
    private final Counter counter;
    private final Intake intake;
    private final Notices notices;

    DeskViews(Counter counter, Intake intake, Notices notices) {
        this.counter = counter;
        this.intake = intake;
        this.notices = notices;
    }

    DeskView desk(Frame frame, Operator operator, Offered offered, VisitForm form, @Nullable Said said, String words) {
        var calendar = operator.calendar();
        long branch = operator.branch().id();
        var midnight = calendar.date(frame.now()).atStartOfDay(operator.zone()).toInstant();
        return new DeskView(
                navigation(frame, operator),
                operator.base(),
                title(frame, operator),
                operator.branch().name().in(frame.language()),
                said,
                form.fields(frame, offered),
                tidings(frame, branch),
                words,
                rows(frame, operator, intake.issuableAt(branch, words.strip())),
                rows(frame, operator, intake.underWayFor(branch)),
                frame.t(operator.atProvider() ? "corporation.reception.running" : "corporation.desk.running"),
                today(rows(frame, operator, intake.openedAt(branch, midnight))));
    }

    /** A branch has transfer lists; a provider's own reception leads back to the workplace of the same official. */
    static List<Link> navigation(Frame frame, Operator operator) {
        var desk = new Link(
                title(frame, operator),
                frame.link(operator.base()),
                !frame.path().startsWith(operator.base() + "/transfers"));
        return operator.atProvider()
                ? List.of(desk, Link.to(frame, frame.t("corporation.reception.workplace"), "/workplace"))
                : List.of(desk, Link.to(frame, frame.t("web.transfers.title"), "/corporation/transfers"));
    }

    private static String title(Frame frame, Operator operator) {
        return frame.t(operator.atProvider() ? "corporation.reception.title" : "corporation.desk.title");
    }

    /** How far it has come, in the counter's words. */
    static String state(Frame frame, Operator operator, Application of) {
        var state = of.progress().state();
        return frame.t((operator.atProvider() ? "corporation.reception.state." : "corporation.state.") + state);
    }

    private List<DeskView.Tiding> tidings(Frame frame, long branch) {
        return notices.unread(new Recipient.Office(branch)).stream()
                .map(notice -> new DeskView.Tiding(
                        notice.id(), frame.t(notice.key(), named(notice.args())), frame.link(notice.link())))
                .toList();
    }

    private static Object[] named(java.util.Map<String, Object> arguments) {
        return arguments.entrySet().stream()
                .flatMap(argument -> java.util.stream.Stream.of(argument.getKey(), argument.getValue()))
                .toArray();
    }

    private List<DeskView.Row> rows(Frame frame, Operator operator, List<Application> found) {
        return found.stream()
                .filter(one -> counter.concerns(operator, one))
                .map(one -> row(frame, operator, one))
                .toList();
    }

    /** What was taken in today is told by the time of day; how its term stands, the other lists tell. */
    private static List<DeskView.Row> today(List<DeskView.Row> rows) {
        return rows.stream().map(DeskView.Row::opening).toList();
    }

    private DeskView.Row row(Frame frame, Operator operator, Application of) {
        return new DeskView.Row(
                frame.link(operator.path(of)),
                of.number(),
                of.applicant().name(),
                new Iin(of.applicant().iin()).masked(),
                intake.offering(of).standard().name().in(frame.language()),
                state(frame, operator, of),
                frame.moment(of.openedAt(), operator.zone()),
                left(frame, operator, of));
    }

    /** The total term runs by the provider's calendar. */
    static @Nullable TimeLeft left(Frame frame, Operator operator, Application of) {
        var accepted = of.progress().acceptedAt();
        var due = of.progress().dueAt();
        if (accepted == null || due == null || of.progress().state() == kz.qyzmet.intake.Progress.State.DONE)
            return null;
        return TimeLeft.of(frame.now(), accepted, due, WorkCalendar.provider(operator.zone()));
    }
}
