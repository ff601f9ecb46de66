package kz.qyzmet.casework;

import java.util.List;
import kz.qyzmet.gateway.StepTaken;

/** What a command did. A refusal is an answer, not an exception. */
public sealed interface Outcome {
    /** The case moved on; {@code done} are the steps finished by it, in order. */
    record Advanced(ServiceCase now, List<Line> lines, List<StepTaken> done) implements Outcome {}

    record Refused(Reason reason, String paragraph) implements Outcome {}

    /** Codes of pages and of the API: never renamed. Each has a sentence in the message files. */
    enum Reason {
        CASE_CLOSED,
        PAGE_STALE,
        STEP_ALREADY_TAKEN,
        NOT_YOUR_STEP,
        NOT_AN_EXECUTOR,
        UNKNOWN_RESULT,
        UNKNOWN_GROUND,
        FACTS_MISSING,
        REMARK_MISSING,
        DRAFTER_MAY_NOT_SIGN,
        SIGNATURE_OF_ANOTHER,
        CO_SIGNER_MAY_NOT_SIGN,
        /** By hand where the act wants an electronic signature, or the other way round. */
        SIGNED_OTHERWISE,
        NOTHING_TO_PRINT,
        NO_SUCH_REFUSAL_HERE,
        /** No office of the kind that keeps blanks, or several and none chosen. */
        UNKNOWN_KEEPER,
        BLANK_NOT_ISSUED,
        /** The result is written on a blank, and there is none at hand. */
        BLANK_MISSING,
        /** The blank at hand is one for another result. */
        BLANK_OF_ANOTHER_RESULT,
        SPOILING_UNEXPLAINED,
        /** It travels on paper, and so with a transfer list only. */
        TRANSFER_LIST_NEEDED,
        /** Not at this office: told like a case that does not exist. */
        NO_SUCH_CASE
    }
}
