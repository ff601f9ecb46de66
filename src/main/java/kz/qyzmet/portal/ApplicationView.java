package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.TimeLeft;
import kz.qyzmet.web.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * An application after it was sent.
 *
 * @param number the application's own, null while its signature is being checked
 * @param caseNumber the provider's, null until it is registered there
 * @param late why it can no longer be taken back; null unless somebody just tried
 * @param withdrawal how it can be taken back, null when it cannot
 * @param due the end of the total term; null for what was never accepted
 * @param left of the total term; null when nothing is running
 * @param paper the result or the refusal; null before
 */
record ApplicationView(
        String service,
        String office,
        @Nullable String number,
        @Nullable String caseNumber,
        String state,
        String explained,
        @Nullable Notice late,
        @Nullable Withdrawal withdrawal,
        @Nullable Due due,
        @Nullable TimeLeft left,
        Timeline timeline,
        List<Refused> refusals,
        @Nullable PaperView paper,
        List<ReviewView.Line> answers,
        List<ReviewView.Line> documents) {

    /** The form that takes back version {@code version}. */
    record Withdrawal(String action, int version) {}

    /** A deadline in words and, for machines, in ISO 8601 with the oblast's offset. */
    record Due(String words, String iso) {}

    /**
     * A paper to be kept.
     *
     * @param checked what became of the signature inside, in a sentence
     * @param good whether it was confirmed
     */
    record PaperView(String name, String path, String facts, String checked, boolean good) {}
}
