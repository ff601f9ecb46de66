package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;

import java.util.Optional;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.regulation.Action;

/** Who may do this now, at all. */
record Admission(Move move) {

    Optional<Refused> refusal() {
        var command = move.command();
        if (command.target().version() != move.current().version())
            return refused(meetsStep() ? PAGE_STALE : STEP_ALREADY_TAKEN);
        if (command instanceof Command.Reassign) return resolves() ? Optional.empty() : refused(NOT_YOUR_STEP);
        if (!hasTheTurn()) return refused(NOT_YOUR_STEP);
        return meetsStep() ? Optional.empty() : refused(STEP_ALREADY_TAKEN);
    }

    private Optional<Refused> refused(Outcome.Reason reason) {
        return Optional.of(move.refused(reason));
    }

    /** Who names the executor may name another. */
    private boolean resolves() {
        var role = move.by().post().role();
        return move.path()
                .step(Action.RESOLVE)
                .filter(step -> step.actor() == role)
                .isPresent();
    }

    private boolean hasTheTurn() {
        var post = move.by().post();
        var turn = move.turn();
        return post.role() == turn.role() && (turn.post() == null || turn.post() == post.id());
    }

    private boolean meetsStep() {
        return carriedOut() == move.step().action();
    }

    /** The action a command carries out; returning and reassigning happen beside the step itself. */
    private Action carriedOut() {
        var now = move.step().action();
        return switch (move.command()) {
            case Command.Register _ -> Action.REGISTER;
            case Command.Resolve _ -> Action.RESOLVE;
            case Command.PrepareResult _ -> Action.PREPARE;
            // who asks for a blank has examined the documents, and may find that none is needed
            case Command.PrepareRefusal _, Command.FindDefects _ ->
                now == Action.REQUEST_BLANK ? Action.REQUEST_BLANK : Action.PREPARE;
            // a refusal that the head returned may become a result, which then needs its blank
            case Command.RequestBlank _ -> move.preparing() ? Action.PREPARE : Action.REQUEST_BLANK;
            case Command.ObtainBlank _ -> Action.OBTAIN_BLANK;
            case Command.SpoilBlank _ -> move.preparing() ? Action.PREPARE : Action.OBTAIN_BLANK;
            case Command.Sign _, Command.SignByHand _, Command.Return _ -> now.signs() ? now : Action.SIGN;
            case Command.Send _ -> Action.SEND;
            case Command.Reassign _, Command.Print _ -> now;
        };
    }
}
