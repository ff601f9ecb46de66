package kz.qyzmet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of acceptance of documents (құжаттардың қабылданғаны туралы қолхат).
 *
 * @param number of the request
 * @param acceptedAt when the documents were accepted
 * @param contact the recipient's telephone or address
 * @param representative full name and power of attorney; null when the recipient came in person
 * @param documents the accepted documents, in the order of the standard; at least one
 * @param resultAt when the result will be ready; null where the receipt is the result
 * @param resultPlace where it is issued; null where the receipt is the result
 * @param result what the receipt says where it is the result itself; null where a result follows
 * @param acceptedBy full name of the employee who accepted the documents
 */
public record AcceptanceReceipt(
        Letterhead office,
        @Nullable Annex annex,
        String number,
        String acceptedAt,
        String service,
        String recipient,
        @Nullable String representative,
        String contact,
        List<String> documents,
        @Nullable String resultAt,
        @Nullable String resultPlace,
        @Nullable Result result,
        String acceptedBy,
        Verification verification)
        implements Paper {
    /**
     * What the receipt says as the result itself.
     *
     * @param says paragraphs of the standard
     * @param answers of the application form, in its order
     */
    public record Result(List<String> says, List<Answer> answers) {}

    public record Answer(String question, String answer) {}

    public AcceptanceReceipt {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) throw new IllegalArgumentException("A receipt of acceptance names what was accepted");
    }
}
