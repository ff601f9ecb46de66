package kz.qyzmet.portal;

import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Progress;
import kz.qyzmet.intake.Refusal;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Paths;
import kz.qyzmet.web.TimeLeft;
import kz.qyzmet.web.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how an application that was sent goes on. */
@Component
class Follow {
    private final Intake intake;
    private final Offices offices;
    private final ResultPapers papers;

    Follow(Intake intake, Offices offices, ResultPapers papers) {
        this.intake = intake;
        this.offices = offices;
        this.papers = papers;
    }

    /** @param late whether its applicant just wanted to take it back, and could not */
    ApplicationView view(Frame frame, Application sent, boolean late) {
        var offering = intake.offering(sent);
        var office = offices.find(sent.office()).orElseThrow();
        var state = Standing.of(sent.progress());
        return new ApplicationView(
                offering.standard().name().in(frame.language()),
                office.name().in(frame.language()),
                sent.number(),
                sent.progress().caseNumber(),
                frame.t("portal.state." + state),
                explained(frame, sent, state),
                late && sent.number() != null ? late(frame, sent.number()) : null,
                sent.checking() ? new ApplicationView.Withdrawal(Mine.path(sent) + "/withdraw", sent.version()) : null,
                due(frame, sent, offering),
                left(frame, sent, office),
                timeline(frame, sent, offering, office),
                intake.refusals(sent).stream()
                        .filter(refusal -> refusal.kind() == RefusalPoint.Kind.DOCUMENTS_DEFECTIVE)
                        .map(refusal -> defects(frame, offering, refusal))
                        .toList(),
                papers.of(frame, sent, office),
                ReviewView.answers(frame, sent, offering.standard()),
                ReviewView.documents(frame, sent, offering.standard()));
    }

    private static Notice late(Frame frame, String number) {
        return Notice.info(
                frame.t("portal.withdraw.late"), frame.t("portal.withdraw.late.explained", "number", number));
    }

    /** A paper signed by hand is no file: it is said where it waits, or was given out. */
    private String explained(Frame frame, Application sent, Standing state) {
        boolean paper = state == Standing.RESULT || state == Standing.REASONED_REFUSAL;
        if (!paper || sent.progress().paper() != null) return frame.t("portal.state." + state + ".explained");
        var counter = sent.counter() == null ? sent.office() : sent.counter();
        var office = offices.find(counter).orElseThrow();
        var where = office.name().in(frame.language()) + ", " + office.address().in(frame.language());
        return frame.t(
                sent.progress().state() == Progress.State.DONE ? "portal.paper.given" : "portal.paper.waits",
                "where",
                where);
    }

    private static ApplicationView.@Nullable Due due(Frame frame, Application sent, Offering offering) {
        var due = sent.progress().dueAt();
        if (due == null) return null;
        var zone = OblastZones.of(offering.oblast());
        return new ApplicationView.Due(
                frame.moment(due, zone), due.atZone(zone).toOffsetDateTime().toString());
    }

    private static @Nullable TimeLeft left(Frame frame, Application sent, Office office) {
        var accepted = sent.progress().acceptedAt();
        var due = sent.progress().dueAt();
        if (accepted == null || due == null || sent.progress().ending() != null) return null;
        return TimeLeft.of(frame.now(), accepted, due, office.calendar());
    }

    private Timeline timeline(Frame frame, Application sent, Offering offering, Office office) {
        var steps = intake.steps(sent);
        var state = sent.progress().state();
        if (state == Progress.State.DONE || state == Progress.State.REFUSED)
            return Paths.ended(frame, offering, sent.channel(), steps);
        var running = Paths.Running.of(intake.turn(sent).orElse(null));
        return Paths.timeline(frame, offering, sent.channel(), steps, running, office.calendar());
    }

    private static Refused defects(Frame frame, Offering offering, Refusal refusal) {
        return Refused.at(
                frame,
                offering,
                refusal.kind(),
                frame.t("portal.refused.defects"),
                String.join(" ", refusal.facts()),
                frame.t("portal.refused.defects_cure"));
    }
}
