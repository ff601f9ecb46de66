package kz.qyzmet.imports;

import java.util.List;
import kz.qyzmet.compile.Obstacle;

/** What a command came to. A refusal is an answer: nothing was changed. */
public sealed interface Answer {
    record Done() implements Answer {}

    /**
     * It may not be done, or cannot.
     *
     * @param obstacles what the text lacks to run as a service; {@code findings} what the loader of regulation files says, in
     *     English; both empty for most
     */
    record Refused(Reason reason, List<Obstacle> obstacles, List<String> findings) implements Answer {
        Refused(Reason reason) {
            this(reason, List.of(), List.of());
        }
    }

    /** Codes are never renamed; {@code imports.reason.…} are their sentences. */
    enum Reason {
        /** Somebody changed the import after this form was shown. */
        CHANGED_MEANWHILE,
        REASON_MISSING,
        /** The text tells no such fact, or it cannot be corrected. */
        NO_SUCH_FACT,
        /** The value is not one that this fact can have. */
        VALUE_UNKNOWN,
        /** Nothing would be left through which people can apply, or get the result. */
        LAST_CHANNEL,
        /** The same days are told for the same people already. */
        WINDOW_TWICE,
        /** There is no such error, or nobody decided on it. */
        NO_SUCH_FINDING,
        NO_SUCH_DUTY,
        DAY_IN_FUTURE,
        NO_SUCH_REGULATION,
        ERRORS_OPEN,
        /** Who wrote something of it may not approve it. */
        OWN_WORK,
        ALREADY_APPROVED,
        /** Before the entry into force by the act's own rule. */
        BEFORE_ENTRY_INTO_FORCE,
        /** The act, or the wording that the text shows, was not adopted and registered yet. */
        BEFORE_ADOPTION,
        /** The act is repealed by then. */
        AFTER_ITS_END,
        /** Published on that day, the act would be in force later than one of its regulations was approved. */
        APPROVED_FROM_EARLIER,
        /** The text does not tell a whole service. */
        NOT_A_WHOLE_SERVICE,
        /** On that day, or in that oblast, something else is proved than its editor saw. */
        PROOF_NOT_SEEN,
        /** What was written of it is not a regulation file without findings. */
        FILES_WRONG,
        /** The library has this very edition. */
        EDITION_EXISTS
    }
}
