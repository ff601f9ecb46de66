package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;

import java.util.List;
import java.util.Map;
import kz.qyzmet.casework.Desk.Numbers.Kind;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation.Transport;
import kz.qyzmet.regulation.Step;

/** What a command does to a case under its regulation: values in, values out. */
record Procedure(Move move) {

    static Outcome decide(ServiceCase current, Offering offering, Command command, Desk desk) {
        if (command instanceof Command.Print) return print(current, offering, command);
        var turn = current.turn();
        if (turn == null) return new Refused(CASE_CLOSED, "");
        var path = offering.regulation().path(current.channel());
        var step = path.step(turn.step()).orElseThrow();
        var move = new Move(current, offering, path, desk, command, turn, step);
        return new Admission(move)
                .refusal()
                .<Outcome>map(refused -> refused)
                .orElseGet(() -> new Procedure(move).carryOut());
    }

    /** The turn a new case begins with: the first step of the provider's procedure. */
    static Turn first(Offering offering, Channel channel, Desk desk) {
        var step = offering.regulation().path(channel).provider().getFirst();
        return ServiceCase.turn(step, null, desk.now(), desk.counted(step));
    }

    private Outcome carryOut() {
        return switch (move.command()) {
            case Command.Register _ -> register();
            case Command.Resolve command -> resolve(command.executor());
            case Command.Reassign command -> reassign(command.executor());
            case Command.RequestBlank command -> new ObtainingBlank(move).request(command);
            case Command.ObtainBlank _ -> new ObtainingBlank(move).obtain();
            case Command.SpoilBlank command -> new ObtainingBlank(move).spoil(command);
            case Command.PrepareResult command -> new Drafting(move).result(command);
            case Command.PrepareRefusal command -> new Drafting(move).refusal(command);
            case Command.FindDefects command -> new Drafting(move).defects(command);
            case Command.Return command -> new Signing(move).giveBack(command);
            case Command.Sign command -> new Signing(move).byKey(command);
            case Command.SignByHand _ -> new Signing(move).byHand();
            case Command.Send command -> send(command);
            case Command.Print command -> print(move.current(), move.offering(), command);
        };
    }

    private Outcome register() {
        var incoming = move.desk().numbers().next(Kind.INCOMING);
        return move.advance(move.current().registered(incoming), "registered", Map.of("incoming", incoming));
    }

    private Outcome resolve(long executor) {
        return mayExecute(executor)
                ? move.advance(move.current().entrusted(executor), "resolved", Map.of("executor", executor))
                : move.refused(NOT_AN_EXECUTOR);
    }

    /** Beside the step: it stays the executor's, with the time it has. */
    private Outcome reassign(long executor) {
        if (!move.executing()) return move.refused(STEP_ALREADY_TAKEN);
        var resolved = move.path().step(Action.RESOLVE).orElseThrow().paragraph();
        if (!mayExecute(executor)) return new Refused(NOT_AN_EXECUTOR, resolved);
        var turn = move.turn();
        var same = new Turn(turn.step(), turn.role(), executor, turn.since(), turn.due(), turn.remark());
        var line = new Line("reassigned", resolved, Map.of("executor", executor), Map.of());
        return new Advanced(move.current().entrusted(executor).at(same), List.of(line), List.of());
    }

    private boolean mayExecute(long post) {
        var role = move.desk().posts().get(post);
        return move.path().provider().stream()
                .filter(step -> step.action() == Action.PREPARE)
                .map(Step::actor)
                .anyMatch(actor -> actor == role);
    }

    private Outcome send(Command.Send command) {
        var list = command.list();
        if (list != null) return move.advance(move.current(), "sent", Map.of("list", list));
        var transport = move.offering().regulation().transport(move.current().channel());
        return transport == Transport.TRANSFER_LIST
                ? move.refused(TRANSFER_LIST_NEEDED)
                : move.advance(move.current(), "sent", Map.of());
    }

    /** Beside every step: the case is over, and its paper is given once more in another form. */
    private static Outcome print(ServiceCase current, Offering offering, Command command) {
        var stated = offering.regulation().paperOnDemand();
        if (stated == null) return new Refused(NOTHING_TO_PRINT, "");
        var draft = current.draft();
        if (current.open() || draft == null || draft.paper().isEmpty())
            return new Refused(NOTHING_TO_PRINT, stated.paragraph());
        if (command.target().by().post().role() != stated.value())
            return new Refused(NOT_YOUR_STEP, stated.paragraph());
        var line = new Line(
                "printed", stated.paragraph(), Map.of("file", draft.paper().get()), Map.of());
        return new Advanced(current, List.of(line), List.of());
    }
}
