package kz.qyzmet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reasoned refusal to provide the service (дәлелді бас тарту): a result, signed like any other.
 *
 * @param ground the ground of the standard
 * @param paragraph the paragraph of the standard that states the ground
 * @param facts what was found in this case; at least one
 * @param appeal how, to whom and within what time to complain; at least one way
 * @param signers in the order they sign; at least one
 */
public record ReasonedRefusal(
        Letterhead office,
        @Nullable Annex annex,
        String number,
        String date,
        String recipient,
        String service,
        String ground,
        String paragraph,
        List<String> facts,
        List<String> appeal,
        List<Signer> signers,
        Verification verification)
        implements Paper {
    public ReasonedRefusal {
        facts = List.copyOf(facts);
        appeal = List.copyOf(appeal);
        signers = List.copyOf(signers);
        if (facts.isEmpty()) throw new IllegalArgumentException("A refusal names the facts that caused it");
        if (appeal.isEmpty()) throw new IllegalArgumentException("A refusal says how to appeal against it");
        if (signers.isEmpty()) throw new IllegalArgumentException("A refusal is signed");
    }
}
