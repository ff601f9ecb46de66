package kz.qyzmet.portal;

import kz.qyzmet.intake.Answer;
import kz.qyzmet.portal.HandingIn.Outcome;

/** What a phone has brought for a QR code, and what came of it. Kept by these names. */
enum Brought {
    NOTHING,
    /** Not in the form of a signature of the session's own document; the code is good still. */
    ODD,
    /** A signature, the first; it uses the code up. */
    SIGNATURE,
    /** What stood in its place was none. */
    NO_SIGNATURE,
    /** It does not hold; the draft's refusals tell why. */
    UNCONFIRMED,
    /** The draft was changed in that very moment. */
    CHANGED,
    NOT_IN_FORCE,
    WINDOW_CLOSED;

    static Brought of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unconfirmed _ -> UNCONFIRMED;
            case Outcome.Answered(Answer.Taken _) -> SIGNATURE;
            case Outcome.Answered(Answer.Incomplete _) -> CHANGED;
            case Outcome.Answered(Answer.Refused(var reason, var _)) ->
                switch (reason) {
                    case NOT_IN_FORCE -> NOT_IN_FORCE;
                    case WINDOW_CLOSED -> WINDOW_CLOSED;
                    default -> CHANGED;
                };
        };
    }
}
