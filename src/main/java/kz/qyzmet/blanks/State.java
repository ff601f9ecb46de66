package kz.qyzmet.blanks;

/** In whose hands a blank is, or what became of it. Stored: never renamed. */
public enum State {
    IN_STOCK,
    /** Set aside by the keeper for the one who asked; nobody else can get it. */
    ISSUED,
    /** Received against a signature in the book. */
    SIGNED_FOR,
    /** The paper written on it is signed. */
    USED,
    SPOILED,
    /** No paper came of it: clean, and on its way back to the keeper, who has not got it yet. */
    LEFT_OVER
}
