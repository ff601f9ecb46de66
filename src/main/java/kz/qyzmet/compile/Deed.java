package kz.qyzmet.compile;

/** What a verb says, before we know who does it and to whom. The lexicon's {@code action} phrases mean these. */
enum Deed {
    /** Not a deed of the step: words that only look like one. */
    NONE,
    REFUSE,
    RECEIPT,
    REQUEST_BLANK,
    OBTAIN_BLANK,
    REQUEST,
    RESOLVE,
    /** Handing on for something another person does: for signature, for consideration. */
    PASS,
    DECIDE,
    ADOPT,
    CO_SIGN,
    SIGN,
    MARK,
    PREPARE,
    REGISTER,
    RECEIVE,
    CHECK,
    CONSIDER,
    NOTIFY,
    HAND_IN,
    TAKE,
    /** Sent or handed: to whom decides what it is. */
    GIVE,
    MOVE,
    /** {@link #GIVE} and {@link #MOVE} to the recipient, to the State Corporation. */
    ISSUE,
    SEND;

    /** Whether it is something that a step consists of. */
    boolean counts() {
        return this != NONE && this != REFUSE && this != RECEIPT;
    }
}
