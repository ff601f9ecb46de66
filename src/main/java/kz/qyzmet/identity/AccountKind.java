package kz.qyzmet.identity;

import java.time.Duration;

/** Whose account it is; each kind signs in at a door of its own. Codes are stored: never renamed. */
public enum AccountKind {
    /** Signs in with IIN and password. */
    CITIZEN(Duration.ofHours(2)),
    /** Signs in with login and password, then signs a challenge with the EDS. */
    STAFF(Duration.ofMinutes(30)),
    /** Signs in with login and password. */
    ADMINISTRATOR(Duration.ofMinutes(30));

    private final Duration idle;

    AccountKind(Duration idle) {
        this.idle = idle;
    }

    /** How long a session outlives its last request. */
    Duration idle() {
        return idle;
    }

    /** The state of a session that has just passed the password. */
    SessionState afterPassword() {
        return this == STAFF ? SessionState.PASSWORD_ONLY : SessionState.CONFIRMED;
    }
}
