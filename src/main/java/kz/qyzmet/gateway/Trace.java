package kz.qyzmet.gateway;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an envelope has come.
 *
 * @param sentAt legal time
 * @param acceptedAt machine time of the outbox row
 * @param deliveredAt machine time of arrival in the addressee's mailbox; null before
 * @param answer what the receiver made of it; null before
 * @param attempts how often it was taken up
 * @param failure the latest failure in one sentence, without personal data; null when nothing has failed
 */
public record Trace(
        UUID id,
        String kind,
        Address from,
        Address to,
        State state,
        Instant sentAt,
        Instant acceptedAt,
        @Nullable Instant deliveredAt,
        @Nullable Registration answer,
        int attempts,
        @Nullable String failure) {
    /** Only ever moves down this list; a dead letter goes back to RETRY by an operator's hand. */
    public enum State {
        NEW,
        SENDING,
        /** Could not be delivered; tried again later. */
        RETRY,
        /** In the addressee's mailbox, not registered yet. */
        DELIVERED,
        REGISTERED,
        REJECTED,
        /** Given up; bytes kept; the sender's later messages about the same thing wait behind it. */
        DEAD,
        /** A dead letter an operator let go. */
        DISCARDED
    }
}
