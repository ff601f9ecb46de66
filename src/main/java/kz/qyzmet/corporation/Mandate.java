package kz.qyzmet.corporation;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.registers.PowerOfAttorney;

/**
 * What a representative says of himself before anybody has checked it.
 *
 * @param name as his document says; empty where a register will tell it
 * @param number of the power of attorney in the notaries' register
 */
record Mandate(Iin representative, String name, String number) {
    /** Why somebody may not act for the recipient. Codes are journalled: never renamed. */
    enum Fault {
        /** The regulation lets no representative in at this channel. */
        NOT_ADMITTED,
        ANOTHER_PRINCIPAL,
        ANOTHER_REPRESENTATIVE,
        /** Not by a notary, not begun, expired or revoked. */
        DOES_NOT_HOLD
    }

    /** Compares it with what the notaries' system knows; empty when the power lets him act on that day. */
    Optional<Fault> fault(PowerOfAttorney power, Iin recipient, LocalDate today) {
        if (!power.principalIin().equals(recipient.digits())) return Optional.of(Fault.ANOTHER_PRINCIPAL);
        if (!power.representativeIin().equals(representative.digits()))
            return Optional.of(Fault.ANOTHER_REPRESENTATIVE);
        return power.holds(today) ? Optional.empty() : Optional.of(Fault.DOES_NOT_HOLD);
    }
}
