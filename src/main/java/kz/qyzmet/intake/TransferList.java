package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list with which packages on paper leave a branch for a provider: two copies, signed by who hands over and by who takes.
 *
 * @param branch where the packages were accepted
 * @param office the provider they go to
 * @param serial counted per branch and year, without gaps
 * @param by who made it, as shown to people
 * @param applications in the order of the list
 */
public record TransferList(
        long id, long branch, long office, int year, long serial, Instant madeAt, String by, List<UUID> applications) {
    public TransferList {
        applications = List.copyOf(applications);
    }

    /** What people call it by, at its branch. */
    public String number() {
        return serial + "/" + year;
    }
}
