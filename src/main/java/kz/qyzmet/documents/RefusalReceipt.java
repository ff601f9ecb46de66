package kz.qyzmet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of refusal to accept an incomplete package (құжаттарды қабылдаудан бас тарту туралы қолхат), with every
 * field of the form in the standards.
 *
 * @param recipient full name, or the organisation's name
 * @param ground the article of the law on which acceptance is refused (Law on State Services, art. 20(2))
 * @param department number of the State Corporation's department; this, the branch and its address are null where the provider
 *     itself refused
 * @param missing the documents that are not there; at least one
 * @param employee full name of the employee who refused
 * @param executor full name of the one who drew the receipt up
 * @param phone of the executor; null where none is known
 */
public record RefusalReceipt(
        Letterhead office,
        @Nullable Annex annex,
        String date,
        String recipient,
        String address,
        String ground,
        @Nullable String department,
        @Nullable String branch,
        @Nullable String branchAddress,
        String service,
        List<String> missing,
        String employee,
        String executor,
        @Nullable String phone,
        Verification verification)
        implements Paper {
    public RefusalReceipt {
        missing = List.copyOf(missing);
        if (missing.isEmpty()) throw new IllegalArgumentException("A receipt of refusal names what is missing");
    }
}
