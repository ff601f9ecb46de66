package kz.qyzmet.intake;

import java.time.Instant;
import java.util.Objects;

/**
 * What was handed in with a signature that could not be judged then.
 *
 * @param by who signed and handed it in
 * @param request the very words that were signed
 * @param signature the container as it came
 */
@SuppressWarnings("ArrayRecordComponent") // passed on as they were stored, never compared
record Unjudged(Application application, Actor by, byte[] request, byte[] signature) {
    /** By then the signature was there, by our own record. */
    Instant receivedAt() {
        return Objects.requireNonNull(application.progress().acceptedAt());
    }
}
