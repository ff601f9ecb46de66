package kz.qyzmet.identity;

/** Why an account or a password was not taken. Told under {@code identity.account.<fault>}; codes are never renamed. */
public enum AccountFault {
    /** Not for the eyes of somebody who has not proved the IIN. */
    EXISTS,
    /** Not 3–64 of the letters a–z, digits, full stop, hyphen, low line. */
    LOGIN_MALFORMED,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_IS_LOGIN,
    /** The first run is over: an administrator makes the others. */
    ADMINISTRATOR_EXISTS
}
