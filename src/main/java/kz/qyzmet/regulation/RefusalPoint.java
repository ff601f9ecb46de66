package kz.qyzmet.regulation;

import java.util.List;
import kz.qyzmet.identity.Label;
import org.jspecify.annotations.Nullable;

/**
 * A place where the regulation says no.
 *
 * @param at the paragraphs that say so
 * @param annex the form of the paper, as numbered in the standard; null when a message is enough
 * @param assumed why the point stands here although no paragraph tells it, else null
 */
public record RefusalPoint(
        Kind kind,
        List<String> at,
        @Nullable String annex,
        @Nullable Label assumed) {
    /** Six different things with different actors and papers. */
    public enum Kind {
        SIGN_IN_REFUSED,
        REGISTER_DATA_UNOBTAINABLE,
        EDS_NOT_CONFIRMED,
        /** A receipt of refusal; no case comes to be. */
        PACKAGE_INCOMPLETE,
        /** A notice; the provider found the documents defective. */
        DOCUMENTS_DEFECTIVE,
        /** A signed result on a ground of the standard. */
        REASONED_REFUSAL
    }

    public String paragraph() {
        return at.isEmpty() ? "" : at.getFirst();
    }
}
