package kz.qyzmet.blanks;

/** What a keeper's command did. A refusal is an answer, not an exception. */
public sealed interface Answer {
    record Done() implements Answer {}

    record Refused(Reason reason) implements Answer {}

    /** Codes of pages: never renamed. */
    enum Reason {
        /** No regulation of the oblast turns to this office for such blanks. */
        KIND_UNKNOWN,
        /** Not capital letters of one alphabet, six at most. */
        SERIES_MALFORMED,
        /** Not from 1 to seven nines in rising order, or more than {@link Blanks#MOST} at once. */
        NUMBERS_MALFORMED,
        /** One of them stands in a book already, here or elsewhere. */
        ALREADY_IN_BOOK,
        /** Not at this office: told like one that does not exist. */
        NO_SUCH_REQUEST,
        ALREADY_ISSUED,
        STOCK_EMPTY,
        /** Another one is next now: the page is stale. */
        NOT_NEXT,
        REASON_MISSING,
        /** Not at this office, or no longer where the page showed it. */
        NOT_THERE
    }
}
