package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Step;
import org.springframework.stereotype.Component;

/** Writes down the front's own steps: those before the provider, and those that bring the result to the recipient. */
@Component
class FrontSteps {
    private final Applications applications;
    private final Offices offices;

    FrontSteps(Applications applications, Offices offices) {
        this.applications = applications;
        this.offices = offices;
    }

    /** All that happens up to the sending. The registration at the provider's workstation is not ours to claim: it is acknowledged. */
    void beforeProvider(Application sent, Offering offering, Actor by, Instant now) {
        var since = sent.openedAt();
        for (var step : offering.regulation().path(sent.channel()).before()) {
            if (acknowledged(step)) return;
            take(sent, step, by, since, now, step.action().code());
            since = now;
        }
    }

    /** The workstation's acknowledgement. */
    void registered(Application sent, Offering offering, Instant at) {
        var since = sent.progress().acceptedAt();
        offering.regulation().path(sent.channel()).before().stream()
                .filter(FrontSteps::acknowledged)
                .forEach(step -> take(
                        sent,
                        step,
                        SYSTEM,
                        since == null ? at : since,
                        at,
                        step.action().code()));
    }

    /** The registration at the gateway's workstation: the system's step that is the provider's to confirm. */
    private static boolean acknowledged(Step step) {
        return step.action() == Action.DELIVER;
    }

    /** The one step in which a refusal was said. */
    void refused(Application refused, Offering offering, RefusalPoint.Kind kind, Actor by, Instant now) {
        var path = offering.regulation().path(refused.channel());
        path.before().stream()
                .filter(step -> step.action() == Action.RECEIVE_AND_CHECK)
                .findFirst()
                .ifPresent(step -> take(
                        refused, step, by, refused.openedAt(), now, kind.name().toLowerCase(java.util.Locale.ROOT)));
    }

    void afterProvider(Application ready, Offering offering, Actor by, Instant now) {
        for (var step : offering.regulation().path(ready.channel()).after())
            take(ready, step, by, now, now, step.action().code());
    }

    /** Whether the result reaches the recipient by itself: every step left is the system's. */
    static boolean issuesItself(List<Step> after) {
        return after.stream().allMatch(step -> step.actor() == Role.SYSTEM);
    }

    static final Actor SYSTEM = new Actor("system", "", "");

    private void take(Application of, Step step, Actor by, Instant since, Instant done, String what) {
        var within = step.within();
        var due = within == null ? null : calendar(of).due(since, within).at();
        applications.record(
                of.id(),
                new StepTaken(step.id(), step.at(), step.actor().name(), name(of, step, by), since, due, done, what));
    }

    private static String name(Application of, Step step, Actor by) {
        return switch (step.actor()) {
            case SYSTEM -> "";
            case RECIPIENT -> of.applicant().name();
            default -> by.name();
        };
    }

    private WorkCalendar calendar(Application of) {
        var counter = of.counter();
        return offices.find(counter == null ? of.office() : counter)
                .orElseThrow()
                .calendar();
    }
}
