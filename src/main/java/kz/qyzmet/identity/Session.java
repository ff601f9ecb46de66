package kz.qyzmet.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in browser; times are of the machine clock.
 *
 * @param personId null for an administrator only
 * @param actingPostId the post a member of staff chose to act at; whether he still may, {@link Officials} says
 * @param lastSeenAt right to the minute
 * @param expiresAt the end however busy the session is
 */
public record Session(
        long id,
        long accountId,
        AccountKind kind,
        @Nullable Long personId,
        SessionState state,
        @Nullable Long actingPostId,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt) {

    boolean aliveAt(Instant machineNow) {
        return machineNow.isBefore(expiresAt) && machineNow.isBefore(lastSeenAt.plus(kind.idle()));
    }
}
