package kz.qyzmet.intake;

/** Into whose hand a result was given at the counter. Codes are journalled: never renamed. */
public enum Receiver {
    RECIPIENT,
    /** By the power of attorney the application was made with. */
    REPRESENTATIVE
}
