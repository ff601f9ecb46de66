package kz.qyzmet.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Official;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/**
 * A command and the step of the case that it meets: what every decision is made from.
 *
 * @param path the way of the case's channel
 * @param turn the turn the case has now
 * @param step the step of that turn
 */
record Move(ServiceCase current, Offering offering, Path path, Desk desk, Command command, Turn turn, Step step) {
    /** What the named executor does himself. */
    private static final Set<Action> EXECUTORS = Set.of(Action.REQUEST_BLANK, Action.OBTAIN_BLANK, Action.PREPARE);

    Official by() {
        return command.target().by();
    }

    /** A refusal on the ground of the step itself. */
    Refused refused(Outcome.Reason reason) {
        return new Refused(reason, step.paragraph());
    }

    boolean executing() {
        return EXECUTORS.contains(step.action());
    }

    boolean preparing() {
        return step.action() == Action.PREPARE;
    }

    /** Whether results of this path are written on strict-accountability forms. */
    boolean needsBlank() {
        return path.step(Action.REQUEST_BLANK).isPresent();
    }

    boolean knowsResult(String id) {
        return offering.results(current.channel()).stream()
                .anyMatch(known -> known.id().equals(id));
    }

    /** Finishes the step and hands the turn to the next one, or closes the case after the last. */
    Advanced advance(ServiceCase changed, String kind, Map<String, Object> facts) {
        var line = new Line(kind, step.paragraph(), facts, Map.of());
        return new Advanced(next(changed), List.of(line), List.of(done(kind)));
    }

    private ServiceCase next(ServiceCase changed) {
        return path.after(over())
                .map(next -> changed.at(ServiceCase.turn(next, postFor(next, changed), desk.now(), due(next))))
                .orElseGet(() -> changed.closed(ending(changed)));
    }

    /** The step that is over, wherever the command was given: a refusal needs no blank, and a blank may be asked for late. */
    private Step over() {
        return switch (command) {
            case Command.PrepareRefusal _ -> path.step(Action.PREPARE).orElse(step);
            case Command.RequestBlank _ -> path.step(Action.REQUEST_BLANK).orElse(step);
            default -> step;
        };
    }

    /** The turn of an earlier step again; the clock does not stop for it. */
    ServiceCase backTo(Action earlier, @Nullable Instant due, @Nullable String remark) {
        var again = path.step(earlier).orElseThrow();
        return current.at(new Turn(again.id(), again.actor(), postFor(again, current), desk.now(), due, remark));
    }

    StepTaken done(String what) {
        return done(step.at(), what);
    }

    /** @param at the paragraphs by which the step ended so */
    StepTaken done(List<String> at, String what) {
        return new StepTaken(
                step.id(),
                at,
                step.actor().name(),
                by().person().fullName(),
                turn.since(),
                turn.due(),
                desk.now(),
                what);
    }

    private static @Nullable Long postFor(Step step, ServiceCase changed) {
        return EXECUTORS.contains(step.action()) ? changed.executor() : null;
    }

    private static Ending ending(ServiceCase changed) {
        return changed.draft() instanceof Draft.Refusal ? Ending.REASONED_REFUSAL : Ending.RESULT;
    }

    /** A step that continues the one just done has what is left of its term. */
    private @Nullable Instant due(Step following) {
        return step.id().equals(following.continues()) ? turn.due() : desk.counted(following);
    }
}
