package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.blanks.Blank;
import kz.qyzmet.blanks.Holding;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.regulation.Action;
import org.jspecify.annotations.Nullable;

/** The strict-accountability form of a result: asked for, received, spoiled, and the one that a draft is written on. */
record ObtainingBlank(Move move) {

    Outcome request(Command.RequestBlank command) {
        var asking = move.path().step(Action.REQUEST_BLANK);
        if (asking.isEmpty() || held() instanceof Holding.SignedFor) return move.refused(STEP_ALREADY_TAKEN);
        if (!move.knowsResult(command.result())) return move.refused(UNKNOWN_RESULT);
        var kind = Objects.requireNonNull(
                asking.get().turnsTo(), "an edition is not loaded before it tells who keeps its blanks");
        var keeper = move.desk().blanks().keeper(kind, command.keeper());
        if (keeper.isEmpty()) return move.refused(UNKNOWN_KEEPER);
        return move.advance(
                move.current(), "blank-requested", Map.of("result", command.result(), "keeper", keeper.get()));
    }

    Outcome obtain() {
        if (!(held() instanceof Holding.Issued(var request, var blank))) return move.refused(BLANK_NOT_ISSUED);
        var next = move.advance(move.current(), "blank-obtained", serial(blank));
        return request.resumes() ? runningOn(next, move.turn().due()) : next;
    }

    /** The time that was running when the blank was spoiled runs on. */
    private static Advanced runningOn(Advanced next, @Nullable Instant due) {
        var turn = next.now().turn();
        if (turn == null) return next;
        var same = new Turn(turn.step(), turn.role(), turn.post(), turn.since(), due, turn.remark());
        return new Advanced(next.now().at(same), next.lines(), next.done());
    }

    Outcome spoil(Command.SpoilBlank command) {
        if (command.reason().isBlank()) return move.refused(SPOILING_UNEXPLAINED);
        return switch (held()) {
            case Holding.Issued(var request, var blank)
            when !move.preparing() ->
                new Advanced(move.current(), spoiled(command, blank, request.keeper()), List.of());
            case Holding.SignedFor(var request, var blank)
            when move.preparing() -> backToKeeper(spoiled(command, blank, request.keeper()));
            default -> move.refused(BLANK_NOT_ISSUED);
        };
    }

    private List<Line> spoiled(Command.SpoilBlank command, Blank blank, long keeper) {
        var paragraph = move.step().paragraph();
        var reason = Map.<String, Object>of("reason", command.reason().strip());
        var again = Map.<String, Object>of("result", blank.kind().result(), "keeper", keeper);
        return List.of(
                new Line("blank-spoiled", paragraph, serial(blank), reason),
                new Line("blank-requested", paragraph, again, Map.of()));
    }

    /** From preparing back to waiting for a blank. */
    private Advanced backToKeeper(List<Line> lines) {
        var turn = move.turn();
        var back = move.backTo(Action.OBTAIN_BLANK, turn.due(), turn.remark());
        return new Advanced(back, lines, List.of(move.done(lines.getFirst().kind())));
    }

    /** Why this result cannot be written now; empty when it can. */
    Optional<Refused> unwritable(String result) {
        if (!move.needsBlank()) return Optional.empty();
        if (!(held() instanceof Holding.SignedFor(var _, var blank))) return Optional.of(move.refused(BLANK_MISSING));
        return blank.kind().result().equals(result)
                ? Optional.empty()
                : Optional.of(move.refused(BLANK_OF_ANOTHER_RESULT));
    }

    /** Series and number of the blank a result is written on; null where it needs none. */
    @Nullable
    String written() {
        return move.needsBlank() && held() instanceof Holding.SignedFor(var _, var blank)
                ? blank.serial().toString()
                : null;
    }

    private Holding held() {
        return move.desk().blanks().of(move.current().number());
    }

    private static Map<String, Object> serial(Blank blank) {
        return Map.of("blank", blank.serial().toString());
    }
}
