package kz.qyzmet.gateway;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells the front about a case: the steps just taken, whose turn it is, and in the end the paper.
 *
 * @param turn null when the provider has nothing more to do
 * @param ending null while the provider works; else RESULT, REASONED_REFUSAL or DOCUMENTS_DEFECTIVE
 * @param reason why it was refused, null otherwise
 * @param paper SHA-256 of the attachment that is the signed paper, null when there is none
 */
public record CaseStatus(
        String application,
        String caseNumber,
        List<StepTaken> steps,
        @Nullable Turn turn,
        @Nullable String ending,
        @Nullable Reason reason,
        @Nullable String paper) {

    public record Turn(
            String step,
            String role,
            Instant since,
            @Nullable Instant due) {}

    /**
     * Why it was refused.
     *
     * @param ground key of the standard's ground, null for defects noticed before a decision
     */
    public record Reason(String paragraph, @Nullable String ground, String facts) {}
}
