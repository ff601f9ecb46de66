package kz.qyzmet.blanks;

/** Who waits for blanks. Called in the keeper's transaction, after the book was written. */
public interface Awaiting {
    void issued(Request request, Blank blank, Deed deed);
}
