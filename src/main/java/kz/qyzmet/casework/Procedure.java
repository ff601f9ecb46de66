package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.blanks.Blank;
import kz.qyzmet.blanks.Holding;
import kz.qyzmet.casework.Desk.Numbers.Kind;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.Transport;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/** What a command does to a case under its regulation: values in, values out. */
final class Procedure {
    /** What the named executor does himself. */
    private static final Set<Action> EXECUTORS = Set.of(Action.REQUEST_BLANK, Action.OBTAIN_BLANK, Action.PREPARE);

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
        return ServiceCase.turn(step, null, desk.now(), counted(step, desk));
    }

    private Outcome decide(Command command) {
        if (command instanceof Command.Print print) return print(print);
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
            return resolves(by.post().role()) ? Optional.empty() : refused(NOT_YOUR_STEP, step);
        if (by.post().role() != turn.role()) return refused(NOT_YOUR_STEP, step);
        if (turn.post() != null && turn.post() != by.post().id()) return refused(NOT_YOUR_STEP, step);
        if (actionOf(command, step) != step.action()) return refused(STEP_ALREADY_TAKEN, step);
        return Optional.empty();
    }

    private static Optional<Refused> refused(Outcome.Reason reason, Step step) {
        return Optional.of(new Refused(reason, step.paragraph()));
    }

    private boolean resolves(Role role) {
        return path.step(Action.RESOLVE).filter(step -> step.actor() == role).isPresent();
    }

    /** The action a command carries out; returning and reassigning happen beside the step itself. */
    private static Action actionOf(Command command, Step step) {
        return switch (command) {
            case Command.Register _ -> Action.REGISTER;
            case Command.Resolve _ -> Action.RESOLVE;
            case Command.PrepareResult _ -> Action.PREPARE;
            // who asks for a blank has examined the documents, and may find that none is needed
            case Command.PrepareRefusal _, Command.FindDefects _ ->
                step.action() == Action.REQUEST_BLANK ? Action.REQUEST_BLANK : Action.PREPARE;
            // a refusal that the head returned may become a result, which then needs its blank
            case Command.RequestBlank _ -> step.action() == Action.PREPARE ? Action.PREPARE : Action.REQUEST_BLANK;
            case Command.ObtainBlank _ -> Action.OBTAIN_BLANK;
            case Command.SpoilBlank _ -> step.action() == Action.PREPARE ? Action.PREPARE : Action.OBTAIN_BLANK;
            case Command.Sign _, Command.SignByHand _, Command.Return _ ->
                step.action().signs() ? step.action() : Action.SIGN;
            case Command.Send _ -> Action.SEND;
            case Command.Reassign _, Command.Print _ -> step.action();
        };
    }

    private Outcome carryOut(Command command, Turn turn, Step step) {
        return switch (command) {
            case Command.Register c -> register(c, turn, step);
            case Command.Resolve c -> resolve(c, turn, step);
            case Command.RequestBlank c -> requestBlank(c, turn, step);
            case Command.ObtainBlank c -> obtainBlank(c, turn, step);
            case Command.SpoilBlank c -> spoilBlank(c, turn, step);
            case Command.PrepareResult c -> prepareResult(c, turn, step);
            case Command.PrepareRefusal c -> prepareRefusal(c, turn, step);
            case Command.FindDefects c -> findDefects(c, turn, step);
            case Command.Return c -> giveBack(c, turn, step);
            case Command.Reassign c -> reassign(c, turn, step);
            case Command.Sign c -> sign(c, turn, step);
            case Command.SignByHand c -> signByHand(c, turn, step);
            case Command.Send c -> send(c, turn, step);
            case Command.Print c -> print(c);
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

    private Outcome requestBlank(Command.RequestBlank command, Turn turn, Step step) {
        var asking = path.step(Action.REQUEST_BLANK);
        if (asking.isEmpty() || held() instanceof Holding.SignedFor)
            return new Refused(STEP_ALREADY_TAKEN, step.paragraph());
        if (!known(command.result())) return new Refused(UNKNOWN_RESULT, step.paragraph());
        var kind = Objects.requireNonNull(
                asking.get().turnsTo(), "an edition is not loaded before it tells who keeps its blanks");
        var keeper = desk.blanks().keeper(kind, command.keeper());
        if (keeper.isEmpty()) return new Refused(UNKNOWN_KEEPER, step.paragraph());
        var facts = Map.<String, Object>of("result", command.result(), "keeper", keeper.get());
        return advance(current, command, turn, step, "blank-requested", facts);
    }

    private Outcome obtainBlank(Command.ObtainBlank command, Turn turn, Step step) {
        if (!(held() instanceof Holding.Issued(var request, var blank)))
            return new Refused(BLANK_NOT_ISSUED, step.paragraph());
        var next = advance(
                current,
                command,
                turn,
                step,
                "blank-obtained",
                Map.of("blank", blank.serial().toString()));
        return request.resumes() ? runningOn(next, turn.due()) : next;
    }

    /** The time that was running when the blank was spoiled runs on. */
    private static Advanced runningOn(Advanced next, @Nullable Instant due) {
        var turn = next.now().turn();
        if (turn == null) return next;
        var same = new Turn(turn.step(), turn.role(), turn.post(), turn.since(), due, turn.remark());
        return new Advanced(next.now().at(same), next.lines(), next.done());
    }

    private Outcome spoilBlank(Command.SpoilBlank command, Turn turn, Step step) {
        if (command.reason().isBlank()) return new Refused(SPOILING_UNEXPLAINED, step.paragraph());
        var preparing = step.action() == Action.PREPARE;
        return switch (held()) {
            case Holding.Issued(var request, var blank)
            when !preparing -> new Advanced(current, spoiled(command, blank, request.keeper(), step), List.of());
            case Holding.SignedFor(var request, var blank)
            when preparing -> backToBlank(command, turn, step, spoiled(command, blank, request.keeper(), step));
            default -> new Refused(BLANK_NOT_ISSUED, step.paragraph());
        };
    }

    private static List<Line> spoiled(Command.SpoilBlank command, Blank blank, long keeper, Step step) {
        var facts = Map.<String, Object>of("blank", blank.serial().toString());
        var reason = Map.<String, Object>of("reason", command.reason().strip());
        var again = Map.<String, Object>of("result", blank.kind().result(), "keeper", keeper);
        return List.of(
                new Line("blank-spoiled", step.paragraph(), facts, reason),
                new Line("blank-requested", step.paragraph(), again, Map.of()));
    }

    /** From preparing back to the keeper; the clock does not stop. */
    private Advanced backToBlank(Command command, Turn turn, Step step, List<Line> lines) {
        var obtain = path.step(Action.OBTAIN_BLANK).orElseThrow();
        var again =
                new Turn(obtain.id(), obtain.actor(), postFor(obtain, current), desk.now(), turn.due(), turn.remark());
        var done = done(command, turn, step, step.at(), lines.getFirst().kind());
        return new Advanced(current.at(again), lines, List.of(done));
    }

    private Holding held() {
        return desk.blanks().of(current.number());
    }

    private boolean known(String result) {
        return offering.results(current.channel()).stream()
                .anyMatch(known -> known.id().equals(result));
    }

    /** Why this result cannot be written now; empty when it can. */
    private Optional<Refused> unwritable(String result, Step step) {
        if (!known(result)) return refused(UNKNOWN_RESULT, step);
        if (path.step(Action.REQUEST_BLANK).isEmpty()) return Optional.empty();
        if (!(held() instanceof Holding.SignedFor(var _, var blank))) return refused(BLANK_MISSING, step);
        return blank.kind().result().equals(result) ? Optional.empty() : refused(BLANK_OF_ANOTHER_RESULT, step);
    }

    private @Nullable String blank() {
        if (path.step(Action.REQUEST_BLANK).isEmpty()) return null;
        return held() instanceof Holding.SignedFor(var _, var blank)
                ? blank.serial().toString()
                : null;
    }

    private Outcome prepareResult(Command.PrepareResult command, Turn turn, Step step) {
        var unwritable = unwritable(command.result(), step);
        if (unwritable.isPresent()) return unwritable.get();
        var number = paperNumber(path.step(Action.ADOPT).isPresent() ? Kind.RESOLUTION : Kind.RESULT);
        var draft = new Draft.Result(
                command.result(),
                blank(),
                number,
                command.target().by().person().id(),
                turn.due(),
                List.of(),
                null);
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
                List.of(),
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
            case Draft.Result earlier when kind != Kind.REFUSAL -> earlier.number();
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
        var prepare = path.step(Action.PREPARE).orElseThrow();
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
        if (!EXECUTORS.contains(step.action())) return new Refused(STEP_ALREADY_TAKEN, step.paragraph());
        var resolved = path.step(Action.RESOLVE).orElseThrow().paragraph();
        if (!mayExecute(command.executor())) return new Refused(NOT_AN_EXECUTOR, resolved);
        var same = new Turn(turn.step(), turn.role(), command.executor(), turn.since(), turn.due(), turn.remark());
        var line = new Line("reassigned", resolved, Map.of("executor", command.executor()), Map.of());
        return new Advanced(current.entrusted(command.executor()).at(same), List.of(line), List.of());
    }

    private Outcome sign(Command.Sign command, Turn turn, Step step) {
        var by = command.target().by();
        if (!command.signature().iin().equals(by.person().iin().digits()))
            return new Refused(SIGNATURE_OF_ANOTHER, step.paragraph());
        var certificate = command.signature().certificateSerial();
        var signature = new Draft.Signature(command.file(), name(command), certificate, desk.now());
        var facts = Map.<String, Object>of("file", command.file(), "certificate", certificate);
        return signed(command, turn, step, signature, facts);
    }

    private Outcome signByHand(Command.SignByHand command, Turn turn, Step step) {
        var signature = new Draft.Signature(null, name(command), null, desk.now());
        return signed(command, turn, step, signature, Map.of("by-hand", true));
    }

    /** The last signature of the path makes the paper valid; those before it are kept beside it. */
    private Outcome signed(
            Command command, Turn turn, Step step, Draft.Signature signature, Map<String, Object> facts) {
        var draft = Objects.requireNonNull(current.draft(), "nothing reaches the signer without a draft");
        long by = command.target().by().person().id();
        if (signature.byHand() != offering.regulation().signedByHand())
            return new Refused(SIGNED_OTHERWISE, step.paragraph());
        if (draft.by() == by) return new Refused(DRAFTER_MAY_NOT_SIGN, step.paragraph());
        if (draft.coSigned().stream().anyMatch(earlier -> earlier.by() == by))
            return new Refused(CO_SIGNER_MAY_NOT_SIGN, step.paragraph());
        var signed = step.equals(path.signing().getLast())
                ? draft.signedAs(signature)
                : draft.coSignedAs(new Draft.CoSigned(by, signature));
        return advance(current.drafted(signed), command, turn, step, signing(step), facts);
    }

    private static String signing(Step step) {
        return switch (step.action()) {
            case CO_SIGN -> "co-signed";
            case ADOPT -> "adopted";
            default -> "signed";
        };
    }

    /** Beside every step: the case is over, and its paper is given once more in another form. */
    private Outcome print(Command.Print command) {
        var stated = offering.regulation().paperOnDemand();
        var draft = current.draft();
        if (stated == null || current.open() || draft == null || draft.paper().isEmpty())
            return new Refused(NOTHING_TO_PRINT, stated == null ? "" : stated.paragraph());
        if (command.target().by().post().role() != stated.value())
            return new Refused(NOT_YOUR_STEP, stated.paragraph());
        var line = new Line(
                "printed", stated.paragraph(), Map.of("file", draft.paper().get()), Map.of());
        return new Advanced(current, List.of(line), List.of());
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
        var next = path.after(over(command, step))
                .map(following -> ServiceCase.turn(
                        following, postFor(following, changed), desk.now(), due(turn, step, following)))
                .map(changed::at);
        var line = new Line(kind, step.paragraph(), facts, Map.of());
        return new Advanced(
                next.orElseGet(() -> changed.closed(ending(changed))),
                List.of(line),
                List.of(done(command, turn, step, step.at(), kind)));
    }

    /** The step that is over, wherever the command was given: a refusal needs no blank, and a blank may be asked for late. */
    private Step over(Command command, Step step) {
        return switch (command) {
            case Command.PrepareRefusal _ -> path.step(Action.PREPARE).orElse(step);
            case Command.RequestBlank _ -> path.step(Action.REQUEST_BLANK).orElse(step);
            default -> step;
        };
    }

    private static @Nullable Long postFor(Step step, ServiceCase changed) {
        return EXECUTORS.contains(step.action()) ? changed.executor() : null;
    }

    private static Ending ending(ServiceCase changed) {
        return changed.draft() instanceof Draft.Refusal ? Ending.REASONED_REFUSAL : Ending.RESULT;
    }

    /** A step that continues the one just done has what is left of its term. */
    private @Nullable Instant due(Turn turn, Step step, Step following) {
        return step.id().equals(following.continues()) ? turn.due() : counted(following, desk);
    }

    private static @Nullable Instant counted(Step step, Desk desk) {
        var within = step.within();
        return within == null ? null : desk.due().of(desk.now(), within);
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
}
