package kz.qyzmet.acttext;

/** What came of a file: its text, or why there is none. Never an exception, whatever the bytes. */
public sealed interface Reading {
    record Read(ActText text) implements Reading {}

    /** A refusal: {@code acttext.reason.…} is its sentence in the messages. */
    record Unreadable(String name, Reason reason) implements Reading {}

    /** Why a file has no text for us. Codes are never renamed. */
    enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_TEXT,
        DAMAGED,
        LOCKED,
        PICTURES_ONLY;

        /** Of the sentence in the messages. */
        public String key() {
            return "acttext.reason." + name();
        }
    }
}
