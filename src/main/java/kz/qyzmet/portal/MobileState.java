package kz.qyzmet.portal;

import java.time.Instant;
import kz.qyzmet.intake.Application;
import org.jspecify.annotations.Nullable;

/** How a signing by phone stands for the applicant who waits at his code. Names are keys of messages. */
enum MobileState {
    WAITING,
    /** What came was no signature of this document; the code is good still. */
    ODD,
    /** A signature came and is being judged. */
    SIGNED,
    UNCONFIRMED,
    NO_SIGNATURE,
    CHANGED,
    EXPIRED,
    /** Another code was shown after it, or it is long forgotten. */
    REPLACED,
    NOT_IN_FORCE,
    WINDOW_CLOSED;

    /** @param session null where there is none of that token for this draft */
    static MobileState of(@Nullable MobileSession session, Application draft, Instant now) {
        if (session == null) return REPLACED;
        return switch (session.brought()) {
            case UNCONFIRMED -> UNCONFIRMED;
            case NO_SIGNATURE -> NO_SIGNATURE;
            case CHANGED -> CHANGED;
            case NOT_IN_FORCE -> NOT_IN_FORCE;
            case WINDOW_CLOSED -> WINDOW_CLOSED;
            case NOTHING -> underWay(session, draft, now, WAITING, CHANGED);
            case ODD -> underWay(session, draft, now, ODD, CHANGED);
            case SIGNATURE -> underWay(session, draft, now, SIGNED, UNCONFIRMED); // kept first, and not confirmed later
        };
    }

    private static MobileState underWay(
            MobileSession session, Application draft, Instant now, MobileState state, MobileState otherwise) {
        if (!session.asksFor(draft)) return otherwise;
        return now.isBefore(session.expiresAt()) ? state : EXPIRED;
    }

    /** Whether the page may still show something else by itself. */
    boolean waits() {
        return this == WAITING || this == ODD || this == SIGNED;
    }
}
