package kz.qyzmet.gateway;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the receiver made of an envelope. It is final: the same envelope gets the same answer for ever. */
public sealed interface Registration {
    /**
     * Registered at the receiver.
     *
     * @param number the receiver's own number
     * @param at legal time, microseconds
     */
    record Registered(String number, Instant at) implements Registration {
        public Registered {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * The receiver will not take it; nothing was registered.
     *
     * @param code {@code module.reason}, for machines
     * @param reason for the person who watches the deliveries
     */
    record Rejected(String code, String reason) implements Registration {}
}
