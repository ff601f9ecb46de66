package kz.qyzmet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer list: which packages on paper one office hands over to another. In two copies, signed by both sides.
 *
 * @param number of the list at the office that made it
 * @param receiver the office that the packages go to
 * @param packages one line for each, in the order of the list; at least one
 * @param handedBy full name of the employee who hands over
 */
public record TransferSheet(
        Letterhead office,
        String number,
        String date,
        String receiver,
        List<String> packages,
        String handedBy,
        Verification verification)
        implements Paper {
    public TransferSheet {
        packages = List.copyOf(packages);
        if (packages.isEmpty()) throw new IllegalArgumentException("A transfer list names what is handed over");
    }

    @Override
    public @Nullable Annex annex() {
        return null;
    }
}
