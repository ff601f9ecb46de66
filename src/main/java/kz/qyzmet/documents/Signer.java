package kz.qyzmet.documents;

/**
 * Who signs a paper for the office: the post, and the full name.
 *
 * @param byHand whether he signs with ink: a line is left for it
 */
public record Signer(String post, String name, boolean byHand) {
    /** Who signs electronically. */
    public Signer(String post, String name) {
        this(post, name, false);
    }
}
