package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.casework.Desk.Numbers.Kind;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.Transport;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/** What a command does to a case under its regulation: values in, values out. */
final class Procedure {
    private final ServiceCase current;
    private final Offering offering;
    private final Path path;
    private final Desk desk;

    private Procedure(ServiceCase current, Offering offering, Desk desk) {
        this.current = current;
        this.offering = offering;
        this.path = offering.regulation().path(current.channel());
        this.desk = desk;
    }

    static Outcome decide(ServiceCase current, Offering offering, Command command, Desk desk) {
        return new Procedure(current, offering, desk).decide(command);
    }

    /** The turn a new case begins with: the first step of the provider's procedure. */
    static Turn first(Offering offering, kz.qyzmet.regulation.Channel channel, Desk desk) {
        var step = offering.regulation().path(channel).provider().getFirst();
        return turn(step, null, desk);
    }

    private Outcome decide(Command command) {
        var turn = current.turn();
        if (turn == null) return new Refused(CASE_CLOSED, "");
        var step = path.step(turn.step()).orElseThrow();
        var refusal = refusal(command, turn, step);
        return refusal.isPresent() ? refusal.get() : carryOut(command, turn, step);
    }

    /** Who may do this now, at all. */
    private Optional<Refused> refusal(Command command, Turn turn, Step step) {
        var by = command.target().by();
        if (command.target().version() != current.version())
            return refused(actionOf(command, step) == step.action() ? PAGE_STALE : STEP_ALREADY_TAKEN, step);
        if (command instanceof Command.Reassign)
            return by.post().role() == resolver().actor() ? Optional.empty() : refused(NOT_YOUR_STEP, step);
        if (by.post().role() != turn.role()) return refused(NOT_YOUR_STEP, step);
        if (turn.post() != null && turn.post() != by.post().id()) return refused(NOT_YOUR_STEP, step);
        if (actionOf(command, step) != step.action()) return refused(STEP_ALREADY_TAKEN, step);
        return Optional.empty();
    }

    private static Optional<Refused> refused(Outcome.Reason reason, Step step) {
        return Optional.of(new Refused(reason, step.paragraph()));
    }

    /** The action a command carries out; returning and reassigning happen beside the step itself. */
    private static Action actionOf(Command command, Step step) {
        return switch (command) {
            case Command.Register _ -> Action.REGISTER;
            case Command.Resolve _ -> Action.RESOLVE;
            case Command.PrepareResult _, Command.PrepareRefusal _, Command.FindDefects _ -> Action.PREPARE;
            case Command.Sign _, Command.Return _ -> Action.SIGN;
            case Command.Send _ -> Action.SEND;
            case Command.Reassign _ -> step.action();
        };
    }

    private Outcome carryOut(Command command, Turn turn, Step step) {
        return switch (command) {
            case Command.Register c -> register(c, turn, step);
            case Command.Resolve c -> resolve(c, turn, step);
            case Command.PrepareResult c -> prepareResult(c, turn, step);
            case Command.PrepareRefusal c -> prepareRefusal(c, turn, step);
            case Command.FindDefects c -> findDefects(c, turn, step);
            case Command.Return c -> giveBack(c, turn, step);
            case Command.Reassign c -> reassign(c, turn, step);
            case Command.Sign c -> sign(c, turn, step);
            case Command.Send c -> send(c, turn, step);
        };
    }

    private Outcome register(Command.Register command, Turn turn, Step step) {
        var incoming = desk.numbers().next(Kind.INCOMING);
        return advance(current.registered(incoming), command, turn, step, "registered", Map.of("incoming", incoming));
    }

    private Outcome resolve(Command.Resolve command, Turn turn, Step step) {
        if (!mayExecute(command.executor())) return new Refused(NOT_AN_EXECUTOR, step.paragraph());
        return advance(
                current.entrusted(command.executor()),
                command,
                turn,
                step,
                "resolved",
                Map.of("executor", command.executor()));
    }

    private Outcome prepareResult(Command.PrepareResult command, Turn turn, Step step) {
        var known = offering.results(current.channel()).stream()
                .anyMatch(result -> result.id().equals(command.result()));
        if (!known) return new Refused(UNKNOWN_RESULT, step.paragraph());
        var number = paperNumber(Kind.RESULT);
        var draft = new Draft.Result(
                command.result(), number, command.target().by().person().id(), turn.due(), null);
        return advance(
                current.drafted(draft),
                command,
                turn,
                step,
                "result-drafted",
                facts(draft, "result", command.result()));
    }

    private Outcome prepareRefusal(Command.PrepareRefusal command, Turn turn, Step step) {
        var ground = offering.standard().grounds().stream()
                .filter(g -> g.id().equals(command.ground()))
                .findFirst();
        if (ground.isEmpty()) return new Refused(UNKNOWN_GROUND, step.paragraph());
        if (command.facts().isBlank()) return new Refused(FACTS_MISSING, step.paragraph());
        var draft = new Draft.Refusal(
                command.ground(),
                command.facts().strip(),
                paperNumber(Kind.REFUSAL),
                command.target().by().person().id(),
                turn.due(),
                null);
        return advance(
                current.drafted(draft),
                command,
                turn,
                step,
                "refusal-drafted",
                facts(draft, "ground", command.ground()));
    }

    /** A number taken for an earlier draft of the same kind is used again, so that a return leaves no gap. */
    private String paperNumber(Kind kind) {
        return switch (current.draft()) {
            case Draft.Result earlier when kind == Kind.RESULT -> earlier.number();
            case Draft.Refusal earlier when kind == Kind.REFUSAL -> earlier.number();
            case null, default -> desk.numbers().next(kind);
        };
    }

    private Map<String, Object> facts(Draft draft, String key, Object value) {
        var earlier = current.draft();
        return earlier == null || earlier.number().equals(draft.number())
                ? Map.of(key, value, "number", draft.number())
                : Map.of(key, value, "number", draft.number(), "number-left-unused", earlier.number());
    }

    private Outcome findDefects(Command.FindDefects command, Turn turn, Step step) {
        var point = path.refusal(RefusalPoint.Kind.DOCUMENTS_DEFECTIVE);
        if (point.isEmpty()) return new Refused(NO_SUCH_REFUSAL_HERE, step.paragraph());
        if (command.facts().isBlank())
            return new Refused(FACTS_MISSING, point.get().paragraph());
        var done = done(command, turn, step, point.get().at(), "defective");
        var line = new Line(
                "documents-defective",
                point.get().paragraph(),
                Map.of(),
                Map.of("facts", command.facts().strip()));
        return new Advanced(current.closed(Ending.DOCUMENTS_DEFECTIVE), List.of(line), List.of(done));
    }

    private Outcome giveBack(Command.Return command, Turn turn, Step step) {
        if (command.remark().isBlank()) return new Refused(REMARK_MISSING, step.paragraph());
        var prepare = path.provider().get(path.provider().indexOf(step) - 1);
        var due = Objects.requireNonNull(current.draft(), "nothing reaches the signer without a draft")
                .due();
        var again = new Turn(
                prepare.id(),
                prepare.actor(),
                current.executor(),
                desk.now(),
                due,
                command.remark().strip());
        var line = new Line(
                "returned",
                step.paragraph(),
                Map.of(),
                Map.of("remark", command.remark().strip()));
        return new Advanced(
                current.at(again), List.of(line), List.of(done(command, turn, step, step.at(), "returned")));
    }

    private Outcome reassign(Command.Reassign command, Turn turn, Step step) {
        if (step.action() != Action.PREPARE) return new Refused(STEP_ALREADY_TAKEN, step.paragraph());
        if (!mayExecute(command.executor()))
            return new Refused(NOT_AN_EXECUTOR, resolver().paragraph());
        var same = new Turn(turn.step(), turn.role(), command.executor(), turn.since(), turn.due(), turn.remark());
        var line = new Line("reassigned", resolver().paragraph(), Map.of("executor", command.executor()), Map.of());
        return new Advanced(current.entrusted(command.executor()).at(same), List.of(line), List.of());
    }

    private Outcome sign(Command.Sign command, Turn turn, Step step) {
        var draft = Objects.requireNonNull(current.draft(), "nothing reaches the signer without a draft");
        var by = command.target().by();
        if (draft.by() == by.person().id()) return new Refused(DRAFTER_MAY_NOT_SIGN, step.paragraph());
        if (!command.signature().iin().equals(by.person().iin().digits()))
            return new Refused(SIGNATURE_OF_ANOTHER, step.paragraph());
        var paper = new Draft.SignedPaper(
                command.file(), name(command), command.signature().certificateSerial(), desk.now());
        var signed = current.drafted(draft.signedAs(paper));
        return advance(
                signed,
                command,
                turn,
                step,
                "signed",
                Map.of("file", paper.file(), "certificate", paper.certificate()));
    }

    private Outcome send(Command.Send command, Turn turn, Step step) {
        var list = command.list();
        if (list != null) return advance(current, command, turn, step, "sent", Map.of("list", list));
        return offering.regulation().transport(current.channel()) == Transport.TRANSFER_LIST
                ? new Refused(TRANSFER_LIST_NEEDED, step.paragraph())
                : advance(current, command, turn, step, "sent", Map.of());
    }

    /** Finishes the step and hands the turn to the next one, or closes the case after the last. */
    private Advanced advance(
            ServiceCase changed, Command command, Turn turn, Step step, String kind, Map<String, Object> facts) {
        var next = path.after(step).map(following -> changed.at(turn(following, postFor(following, changed), desk)));
        var line = new Line(kind, step.paragraph(), facts, Map.of());
        return new Advanced(
                next.orElseGet(() -> changed.closed(ending(changed))),
                List.of(line),
                List.of(done(command, turn, step, step.at(), kind)));
    }

    private static @Nullable Long postFor(Step step, ServiceCase changed) {
        return step.action() == Action.PREPARE ? changed.executor() : null;
    }

    private static Ending ending(ServiceCase changed) {
        return changed.draft() instanceof Draft.Refusal ? Ending.REASONED_REFUSAL : Ending.RESULT;
    }

    private static Turn turn(Step step, @Nullable Long post, Desk desk) {
        var within = step.within();
        return ServiceCase.turn(
                step, post, desk.now(), within == null ? null : desk.due().of(desk.now(), within));
    }

    private StepTaken done(Command command, Turn turn, Step step, List<String> at, String what) {
        return new StepTaken(
                step.id(), at, step.actor().name(), name(command), turn.since(), turn.due(), desk.now(), what);
    }

    private static String name(Command command) {
        var by = command.target().by();
        return by.person().fullName();
    }

    private boolean mayExecute(long post) {
        var executes = path.provider().stream()
                .filter(step -> step.action() == Action.PREPARE)
                .map(Step::actor)
                .toList();
        return executes.contains(desk.posts().get(post));
    }

    private Step resolver() {
        return path.provider().stream()
                .filter(step -> step.action() == Action.RESOLVE)
                .findFirst()
                .orElseThrow();
    }
}
