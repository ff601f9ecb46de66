package kz.qyzmet.signature;

import java.time.Instant;
import java.util.List;

/**
 * Keys that the server itself holds: those of made-up people in a demo. A real person's key never comes here, and where
 * nothing implements this, people sign with their own key and hand in the signature.
 */
public interface HeldKeys {
    /** What is special about a key; the demo has all of them, so that each refusal can be seen. */
    enum Kind {
        VALID,
        EXPIRED,
        REVOKED,
        OF_ANOTHER,
        /** Its authority says only a day later what it has revoked. */
        ANSWERED_LATER
    }

    /** The keys on which this person can lay hands; empty for a person the demo did not make. */
    List<Kind> of(String iin);

    /** Signs as the holder of that key would; a detached CMS. */
    byte[] sign(String iin, Kind kind, byte[] content, Instant at);
}
