package kz.qyzmet.documents;

import org.jspecify.annotations.Nullable;

/**
 * The block by which a paper is traced.
 *
 * @param caseNumber null while there is no case, as in a refusal to accept documents
 * @param paragraph the paragraph of the act by which the paper is given
 * @param signed null for a paper signed by hand
 */
public record Verification(
        @Nullable String caseNumber,
        String paragraph,
        @Nullable Signed signed) {

    /** An electronic signature that the file carries: who signed, and when, with the zone, in words. */
    public record Signed(String by, String at) {}
}
