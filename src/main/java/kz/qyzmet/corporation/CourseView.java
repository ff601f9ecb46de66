package kz.qyzmet.corporation;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.TimeLeft;
import kz.qyzmet.web.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * An application after its draft: accepted and under way, refused at the counter, or over.
 *
 * @param number of the application, or of the refusal; null while its signature is being checked
 * @param caseNumber the provider's number, null until it registered the package
 * @param left how the total term stands; null before acceptance and after the end
 * @param due the end of the total term as machines read it, null before acceptance
 * @param receipts of acceptance or of refusal: in the paper's usual language first
 * @param result path of the signed result or refusal, null while there is none
 * @param withdrawable whether it can still become a draft again
 * @param receiving whether the result must first be marked as received
 * @param pace the minutes of the act and what it took, null where the act gives none
 * @param issuing the questions before the result is given out, null while there is nothing to give
 */
record CourseView(
        List<Link> navigation,
        Head head,
        @Nullable String number,
        @Nullable String caseNumber,
        int version,
        String state,
        @Nullable TimeLeft left,
        @Nullable String due,
        @Nullable Said said,
        boolean stale,
        List<Receipt> receipts,
        @Nullable String result,
        boolean withdrawable,
        boolean receiving,
        @Nullable Issuing issuing,
        Timeline timeline,
        @Nullable Pace pace) {

    /** A paper to print: its address, and its name in its own language. */
    record Receipt(String href, String language, String name) {}

    /**
     * @param identity whether the identity document was checked
     * @param receiver null when only the recipient can come
     * @param journal whether he signed the journal, null where nobody need
     */
    record Issuing(
            Field identity,
            @Nullable Field receiver,
            @Nullable Field journal) {
        List<Field> questions() {
            return Stream.of(Stream.of(identity), Stream.ofNullable(receiver), Stream.ofNullable(journal))
                    .flatMap(fields -> fields)
                    .toList();
        }
    }
}
