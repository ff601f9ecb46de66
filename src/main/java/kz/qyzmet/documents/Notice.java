package kz.qyzmet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that something was refused and can be put right: register data unobtainable, the signature not confirmed,
 * defects in the documents.
 *
 * @param reason what happened, with the fact that caused it
 * @param paragraph the paragraph that requires the refusal
 * @param cure what the recipient can do about it, step by step; at least one step
 */
public record Notice(
        Letterhead office,
        @Nullable Annex annex,
        String number,
        String date,
        String recipient,
        String service,
        String reason,
        String paragraph,
        List<String> cure,
        Verification verification)
        implements Paper {
    public Notice {
        cure = List.copyOf(cure);
        if (cure.isEmpty()) throw new IllegalArgumentException("A notice says how to put right what was refused");
    }
}
