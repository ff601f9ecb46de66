package kz.qyzmet.signature;

import java.security.cert.CRLReason;
import java.time.Instant;

/**
 * That a certificate is revoked or suspended.
 *
 * @param since the moment from which it must not be relied on
 * @param reason RFC 5280 §5.3.1; unspecified when none is given
 */
public record Withdrawal(Instant since, CRLReason reason) {
    /** For the code of a list or an answer. */
    @SuppressWarnings("EnumOrdinal") // the JDK declares the reasons in the order of RFC 5280 §5.3.1
    static CRLReason reason(int code) {
        return CRLReason.values()[code];
    }

    /** The code of its reason. */
    @SuppressWarnings("EnumOrdinal") // as above
    int code() {
        return reason.ordinal();
    }

    /** Taken back by nobody; a suspension is taken back by {@code removeFromCRL} or by a newer answer. */
    boolean lasting() {
        return reason != CRLReason.CERTIFICATE_HOLD;
    }

    /**
     * Whether it counts at that moment. Nobody knows since when a compromised key was in other hands, so that no moment
     * is early enough for its signatures.
     */
    boolean counts(Instant at) {
        return switch (reason) {
            case KEY_COMPROMISE, CA_COMPROMISE, AA_COMPROMISE -> true;
            default -> !since.isAfter(at);
        };
    }

    /** The answer for a serial number that was never given to anybody (RFC 6960 §2.2). */
    boolean neverIssued() {
        return reason == CRLReason.CERTIFICATE_HOLD && since.equals(Instant.EPOCH);
    }

    /** What is found against a certificate of which this is true. */
    Check check() {
        if (neverIssued()) return Check.CERTIFICATE_NOT_ISSUED;
        return lasting() ? Check.CERTIFICATE_REVOKED : Check.CERTIFICATE_ON_HOLD;
    }
}
