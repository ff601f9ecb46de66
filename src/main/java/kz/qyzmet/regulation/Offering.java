package kz.qyzmet.regulation;

import java.time.LocalDate;

/**
 * A service as one oblast offers it in one edition: the key of everything.
 *
 * @param hash content hash of both files, what a case pins
 */
public record Offering(String hash, Regulation regulation, Standard standard) {
    public String service() {
        return regulation.service();
    }

    public String oblast() {
        return regulation.oblast();
    }

    /** Whether applications are taken under this edition on that day: a later edition may still replace it, see {@link Library}. */
    public boolean inForce(LocalDate on) {
        var repealed = regulation.repealed();
        var until = standard.until();
        return !on.isBefore(regulation.from().value())
                && (repealed == null || on.isBefore(repealed.from().value()))
                && (until == null || on.isBefore(until.value()));
    }
}
