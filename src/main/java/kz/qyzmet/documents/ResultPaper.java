package kz.qyzmet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of the service: an order, an extract, a certificate, a referral.
 *
 * @param title the name the standard gives to the result
 * @param body paragraphs, with every name and date already in them; at least one
 * @param blank series and number of the strict-accountability form it is written on; null where there is none, or the body tells it
 * @param signers in the order they sign; at least one
 * @param printedOnDemand whether the office prints the electronic result for who asks: a line and a place for the seal are left
 */
public record ResultPaper(
        Letterhead office,
        @Nullable Annex annex,
        String title,
        String number,
        String date,
        List<String> body,
        @Nullable String blank,
        List<Signer> signers,
        boolean printedOnDemand,
        Verification verification)
        implements Paper {
    public ResultPaper {
        body = List.copyOf(body);
        signers = List.copyOf(signers);
        if (body.isEmpty()) throw new IllegalArgumentException("A result says what was decided");
        if (signers.isEmpty()) throw new IllegalArgumentException("A result is signed");
    }
}
