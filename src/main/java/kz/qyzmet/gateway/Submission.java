package kz.qyzmet.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a front sends to a provider: the signed request and its documents.
 *
 * @param application the front's number of the application
 * @param edition content hash of the regulation and standard it was made under
 * @param office code of the providing office
 * @param representative who acts for the recipient by a notarised power of attorney, else null
 * @param acceptedAt when the recipient handed in
 * @param answers the application form, by field
 * @param request the bytes that were signed, or entered from a paper form
 * @param signature detached CMS over {@code request}; null where the paper form was signed by hand
 * @param transferList number of the list with which the package came on paper; null where it did not
 */
@SuppressWarnings("ArrayRecordComponent") // written and read once, never compared
public record Submission(
        String application,
        String edition,
        String channel,
        String office,
        Party recipient,
        @Nullable Party representative,
        Instant acceptedAt,
        Map<String, String> answers,
        List<Document> documents,
        byte[] request,
        byte @Nullable [] signature,
        @Nullable String transferList) {

    /** What comes by the gateway alone. */
    public Submission(
            String application,
            String edition,
            String channel,
            String office,
            Party recipient,
            @Nullable Party representative,
            Instant acceptedAt,
            Map<String, String> answers,
            List<Document> documents,
            byte[] request,
            byte @Nullable [] signature) {
        this(
                application,
                edition,
                channel,
                office,
                recipient,
                representative,
                acceptedAt,
                answers,
                documents,
                request,
                signature,
                null);
    }

    public record Party(String iin, String name) {}

    /** One handed-in document; {@code sha256} names its attachment in the envelope, null for one that was only shown or stays on paper. */
    public record Document(
            String requirement,
            String alternative,
            String name,
            @Nullable String sha256) {}
}
