package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;

import java.util.List;
import java.util.Map;
import kz.qyzmet.casework.Desk.Numbers.Kind;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.Outcome.Refused;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.RefusalPoint;

/** What the executor makes of the documents: a result, a reasoned refusal, or a notice that they are defective. */
record Drafting(Move move) {

    Outcome result(Command.PrepareResult command) {
        if (!move.knowsResult(command.result())) return move.refused(UNKNOWN_RESULT);
        var blank = new ObtainingBlank(move);
        var unwritable = blank.unwritable(command.result());
        if (unwritable.isPresent()) return unwritable.get();
        var adopted = move.path().step(Action.ADOPT).isPresent();
        var draft = new Draft.Result(
                command.result(),
                blank.written(),
                number(adopted ? Kind.RESOLUTION : Kind.RESULT),
                drafter(),
                move.turn().due(),
                List.of(),
                null);
        return drafted(draft, "result-drafted", "result", command.result());
    }

    Outcome refusal(Command.PrepareRefusal command) {
        var known = move.offering().standard().grounds().stream()
                .anyMatch(ground -> ground.id().equals(command.ground()));
        if (!known) return move.refused(UNKNOWN_GROUND);
        if (command.facts().isBlank()) return move.refused(FACTS_MISSING);
        var draft = new Draft.Refusal(
                command.ground(),
                command.facts().strip(),
                number(Kind.REFUSAL),
                drafter(),
                move.turn().due(),
                List.of(),
                null);
        return drafted(draft, "refusal-drafted", "ground", command.ground());
    }

    private long drafter() {
        return move.by().person().id();
    }

    /** A number taken for an earlier draft of the same kind is used again, so that a return leaves no gap. */
    private String number(Kind kind) {
        return switch (move.current().draft()) {
            case Draft.Result earlier when kind != Kind.REFUSAL -> earlier.number();
            case Draft.Refusal earlier when kind == Kind.REFUSAL -> earlier.number();
            case null, default -> move.desk().numbers().next(kind);
        };
    }

    private Advanced drafted(Draft draft, String kind, String key, String value) {
        var earlier = move.current().draft();
        Map<String, Object> facts = earlier == null || earlier.number().equals(draft.number())
                ? Map.of(key, value, "number", draft.number())
                : Map.of(key, value, "number", draft.number(), "number-left-unused", earlier.number());
        return move.advance(move.current().drafted(draft), kind, facts);
    }

    Outcome defects(Command.FindDefects command) {
        var point = move.path().refusal(RefusalPoint.Kind.DOCUMENTS_DEFECTIVE).orElse(null);
        if (point == null) return move.refused(NO_SUCH_REFUSAL_HERE);
        if (command.facts().isBlank()) return new Refused(FACTS_MISSING, point.paragraph());
        var found = Map.<String, Object>of("facts", command.facts().strip());
        var line = new Line("documents-defective", point.paragraph(), Map.of(), found);
        return new Advanced(
                move.current().closed(Ending.DOCUMENTS_DEFECTIVE),
                List.of(line),
                List.of(move.done(point.at(), "defective")));
    }
}
