package kz.qyzmet.casework;

import static kz.qyzmet.casework.Outcome.Reason.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.regulation.Action;

/** What becomes of a draft before those who sign it: a signature, by key or by hand, or its return. */
record Signing(Move move) {

    Outcome byKey(Command.Sign command) {
        if (!command.signature().iin().equals(move.by().person().iin().digits()))
            return move.refused(SIGNATURE_OF_ANOTHER);
        var certificate = command.signature().certificateSerial();
        var signature = new Draft.Signature(
                command.file(), signer(), certificate, move.desk().now());
        return signed(signature, Map.of("file", command.file(), "certificate", certificate));
    }

    Outcome byHand() {
        return signed(new Draft.Signature(null, signer(), null, move.desk().now()), Map.of("by-hand", true));
    }

    private String signer() {
        return move.by().person().fullName();
    }

    /** The last signature of the path makes the paper valid; those before it are kept beside it. */
    private Outcome signed(Draft.Signature signature, Map<String, Object> facts) {
        var draft = draft();
        long by = move.by().person().id();
        if (signature.byHand() != move.offering().regulation().signedByHand()) return move.refused(SIGNED_OTHERWISE);
        if (draft.by() == by) return move.refused(DRAFTER_MAY_NOT_SIGN);
        if (draft.coSigned().stream().anyMatch(earlier -> earlier.by() == by))
            return move.refused(CO_SIGNER_MAY_NOT_SIGN);
        var signed = move.step().equals(move.path().signing().getLast())
                ? draft.signedAs(signature)
                : draft.coSignedAs(new Draft.CoSigned(by, signature));
        return move.advance(move.current().drafted(signed), kind(), facts);
    }

    private String kind() {
        return switch (move.step().action()) {
            case CO_SIGN -> "co-signed";
            case ADOPT -> "adopted";
            default -> "signed";
        };
    }

    /** Back to the executor, who has what is left of the time he drafted in. */
    Outcome giveBack(Command.Return command) {
        var remark = command.remark().strip();
        if (remark.isEmpty()) return move.refused(REMARK_MISSING);
        var line = new Line("returned", move.step().paragraph(), Map.of(), Map.of("remark", remark));
        return new Advanced(
                move.backTo(Action.PREPARE, draft().due(), remark), List.of(line), List.of(move.done("returned")));
    }

    private Draft draft() {
        return Objects.requireNonNull(move.current().draft(), "nothing reaches the signer without a draft");
    }
}
