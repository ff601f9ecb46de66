package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;
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
    void beforeProvider(Application of, Offering offering, Actor by, Instant now) {
        var left = left(of, before(of, offering));
        takeWhile(of, left, step -> step.action() != Action.DELIVER && !waitsForList(of, step), by, now);
    }

    /** A package on paper stays until it is put on a transfer list. */
    private static boolean waitsForList(Application of, Step step) {
        return of.progress().state() == Progress.State.ACCEPTED && step.action() == Action.HAND_OVER;
    }

    /** What people had done, the recipient and at a counter its operator, when that was handed in which is still being checked. */
    void handedIn(Application of, Offering offering, Actor by, Instant now) {
        takeWhile(of, left(of, before(of, offering)), FrontSteps::beforeSending, by, now);
    }

    private static boolean beforeSending(Step step) {
        return step.actor() == Role.RECIPIENT || step.action() == Action.RECEIVE_AND_CHECK;
    }

    /** The workstation's acknowledgement, and what follows it by itself. */
    void registered(Application sent, Offering offering, Instant at) {
        takeWhile(sent, left(sent, before(sent, offering)), _ -> true, SYSTEM, at);
    }

    /** The one step in which a refusal was said. */
    void refused(Application refused, Offering offering, RefusalPoint.Kind kind, Actor by, Instant now) {
        var path = offering.regulation().path(refused.channel());
        path.before().stream()
                .filter(step -> step.action() == Action.RECEIVE_AND_CHECK)
                .findFirst()
                .ifPresent(step -> take(
                        refused,
                        step,
                        by.name(),
                        refused.openedAt(),
                        now,
                        kind.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** The steps that bring the result on and wait for nobody. */
    void passed(Application ready, Offering offering, Instant now) {
        takeWhile(ready, left(ready, after(ready, offering)), step -> step.actor() == Role.SYSTEM, SYSTEM, now);
    }

    /** The counter notes that the result has come; what follows by itself passes. */
    void received(Application ready, Offering offering, Actor by, Instant now) {
        takeWhile(ready, left(ready, after(ready, offering)).limit(1), _ -> true, by, now);
        passed(ready, offering, now);
    }

    /** The result is given out, and the receipt of it signed: all that is left. */
    void issued(Application ready, Offering offering, Receiver to, Actor by, Instant now) {
        var represented = ready.representative();
        var receiver = to == Receiver.REPRESENTATIVE && represented != null
                ? represented.name()
                : ready.applicant().name();
        left(ready, after(ready, offering))
                .forEach(step -> take(
                        ready,
                        step,
                        step.actor() == Role.RECIPIENT ? receiver : name(ready, step, by),
                        now, // the minutes of these steps run once the recipient is here
                        now,
                        step.action().code()));
    }

    /** The step that the front itself must take next; empty while the provider has the turn, and when all is over. */
    Optional<Step> next(Application of, Offering offering) {
        return switch (of.progress().state()) {
            case ACCEPTED -> left(of, before(of, offering)).findFirst();
            case READY -> left(of, after(of, offering)).findFirst();
            case DRAFT, CHECKING, REFUSED, SENT, REGISTERED, DONE -> Optional.empty();
        };
    }

    /** Whose turn it is on either side; empty while nobody is known to have it. The recipient is waited for without a term. */
    Optional<CaseStatus.Turn> turn(Application of, Offering offering) {
        if (of.checking()) return checking(of, offering);
        return next(of, offering)
                .map(step -> {
                    var since = since(of);
                    var due = step.action() == Action.ISSUE ? null : due(of, step, since);
                    return new CaseStatus.Turn(step.id(), step.actor().name(), since, due);
                })
                .or(() -> Optional.ofNullable(of.progress().turn()));
    }

    /** The system checks, with no term but that of those whom it asks; an act that tells no such step gives nobody the turn. */
    private Optional<CaseStatus.Turn> checking(Application of, Offering offering) {
        return left(of, before(of, offering))
                .findFirst()
                .filter(step -> step.action() == Action.SYSTEM)
                .map(step -> new CaseStatus.Turn(step.id(), step.actor().name(), since(of), null));
    }

    static final Actor SYSTEM = new Actor("system", "", "");

    private static List<Step> before(Application of, Offering offering) {
        return offering.regulation().path(of.channel()).before();
    }

    private static List<Step> after(Application of, Offering offering) {
        return offering.regulation().path(of.channel()).after();
    }

    /** Those not yet recorded. */
    private Stream<Step> left(Application of, List<Step> steps) {
        var taken = applications.stepsOf(of.id()).stream().map(StepTaken::step).toList();
        return steps.stream().filter(step -> !taken.contains(step.id()));
    }

    private void takeWhile(Application of, Stream<Step> left, Predicate<Step> which, Actor by, Instant now) {
        var since = since(of);
        for (var step : left.takeWhile(which).toList()) {
            take(of, step, name(of, step, by), since, now, step.action().code());
            since = now;
        }
    }

    /** Since when the next step is waited for. */
    private Instant since(Application of) {
        var taken = applications.stepsOf(of.id());
        return taken.isEmpty() ? of.openedAt() : taken.getLast().done();
    }

    private void take(Application of, Step step, String name, Instant since, Instant done, String what) {
        applications.record(
                of.id(),
                new StepTaken(
                        step.id(), step.at(), step.actor().name(), name, since, due(of, step, since), done, what));
    }

    private @Nullable Instant due(Application of, Step step, Instant since) {
        var within = step.within();
        return within == null ? null : calendar(of).due(since, within).at();
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
