package kz.qyzmet.intake;

import java.util.List;

/** What the intake says to a request. */
public sealed interface Answer {
    /** Done; the application as it stands now. */
    record Taken(Application now) implements Answer {}

    /** The draft is kept as it is, these things are wrong with it. */
    record Incomplete(Application now, List<Problem> problems) implements Answer {}

    record Refused(Reason reason, String paragraph) implements Answer {}

    /** Codes of pages and of the API: never renamed. */
    enum Reason {
        NO_SUCH_APPLICATION,
        /** The page was opened before the application changed. */
        PAGE_STALE,
        /** It was sent or refused already. */
        NOT_A_DRAFT,
        /** Its signature was decided, or it was taken back, meanwhile. */
        NOT_BEING_CHECKED,
        NOT_READY,
        /** The result must first be marked as received. */
        NOT_MARKED_RECEIVED,
        /** The recipient must sign for what he receives. */
        NOT_SIGNED_FOR,
        /** Issued to a representative whom the application does not name. */
        NO_REPRESENTATIVE,
        /** The edition was replaced or repealed since the draft was begun. */
        NOT_IN_FORCE,
        WINDOW_CLOSED,
        /** The signature covers other words than the application now says. */
        SIGNED_SOMETHING_ELSE,
        SIGNER_IS_NOT_THE_APPLICANT,
        /** What travels by the gateway is signed. */
        SIGNATURE_NEEDED,
        /** Somewhere a copy was not compared with its original. */
        ORIGINALS_NOT_COMPARED,
        UNKNOWN_OFFICE,
        UNKNOWN_DOCUMENT
    }
}
