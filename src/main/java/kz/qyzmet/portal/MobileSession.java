package kz.qyzmet.portal;

import java.time.Instant;
import java.util.UUID;
import kz.qyzmet.intake.Application;

/**
 * An applicant who was shown a QR code to sign his draft with eGov mobile.
 *
 * @param document names his request to the phone: no other session's has this number
 * @param version of the draft when the code was shown; a draft that has changed since cannot be signed by it
 * @param accountId whose account asked
 * @param brought what the phone has brought so far
 */
record MobileSession(
        UUID id, long document, UUID application, int version, long accountId, Instant expiresAt, Brought brought) {
    /** Whether a signature may still come. */
    boolean open(Instant now) {
        return now.isBefore(expiresAt) && (brought == Brought.NOTHING || brought == Brought.ODD);
    }

    /** Whether this is still the draft that was to be signed. */
    boolean asksFor(Application draft) {
        return draft.id().equals(application) && draft.draft() && draft.version() == version;
    }
}
