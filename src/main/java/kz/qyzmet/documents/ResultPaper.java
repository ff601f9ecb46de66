package kz.qyzmet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of the service: an order, an extract, a certificate, a referral.
 *
 * @param title the name the standard gives to the result
 * @param body paragraphs, with every name and date already in them; at least one
 */
public record ResultPaper(
        Letterhead office,
        @Nullable Annex annex,
        String title,
        String number,
        String date,
        List<String> body,
        Signer signer,
        Verification verification)
        implements Paper {
    public ResultPaper {
        body = List.copyOf(body);
        if (body.isEmpty()) throw new IllegalArgumentException("A result says what was decided");
    }
}
