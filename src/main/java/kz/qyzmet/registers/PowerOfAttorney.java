package kz.qyzmet.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A power of attorney as the notaries' system knows it.
 *
 * @param number in the notaries' register
 * @param expires last day it holds; null when it names none
 * @param revoked the day it was revoked; null when it was not
 * @param notarised by a notary; only such a one counts (standard, para 9)
 */
public record PowerOfAttorney(
        String number,
        String principalIin,
        String representativeIin,
        LocalDate issued,
        @Nullable LocalDate expires,
        @Nullable LocalDate revoked,
        boolean notarised) {
    public PowerOfAttorney {
        Required.in("a power of attorney", number, principalIin, representativeIin, issued);
    }

    /** Whether it holds on a day of legal time in the oblast: notarised, issued, neither expired nor revoked. */
    public boolean holds(LocalDate day) {
        return notarised
                && !day.isBefore(issued)
                && (expires == null || !day.isAfter(expires))
                && (revoked == null || day.isBefore(revoked));
    }

    /** Without personal data. */
    @Override
    public String toString() {
        return "PowerOfAttorney";
    }
}
