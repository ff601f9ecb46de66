package kz.qyzmet.identity;

/**
 * Why a text is not an IIN or a BIN. Told to people under {@code identity.iin.<fault>} and {@code identity.bin.<fault>};
 * codes are never renamed.
 */
public enum NumberFault {
    EMPTY,
    /** Something other than the digits 0–9, full-width digits included. */
    NOT_DIGITS,
    LENGTH,
    ALL_ZERO,
    CHECK_DIGIT,
    /** The fifth digit is not that of a BIN (4–6). */
    NOT_A_BIN
}
