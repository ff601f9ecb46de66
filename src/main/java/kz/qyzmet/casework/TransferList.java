package kz.qyzmet.casework;

import java.time.Instant;
import java.util.List;

/**
 * A list with which results on paper leave the provider for a branch: two copies, signed by who hands over and by who takes.
 *
 * @param branch code of the branch's office
 * @param serial counted per office and year, without gaps
 * @param by who made it, as shown to people
 * @param cases their numbers, in the order of the list
 */
public record TransferList(
        long id, long office, String branch, int year, long serial, Instant madeAt, String by, List<String> cases) {
    public TransferList {
        cases = List.copyOf(cases);
    }

    /** What people call it by, at its office. */
    public String number() {
        return serial + "/" + year;
    }
}
