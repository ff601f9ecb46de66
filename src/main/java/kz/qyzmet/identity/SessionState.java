package kz.qyzmet.identity;

/** How far a sign-in has come. Codes are stored: never renamed. */
public enum SessionState {
    /** The password was right; the signed challenge is still owed, and nothing else is allowed. */
    PASSWORD_ONLY,
    CONFIRMED
}
