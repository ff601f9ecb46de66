package kz.qyzmet.regulation;

import java.util.Locale;

/** What people and systems do in a step: a closed set, found in the acts. */
public enum Action {
    /** The recipient hands in the documents, or fills in and certifies the request. */
    HAND_IN,
    /** Documents are checked against the standard's list; an incomplete package is refused here. */
    RECEIVE_AND_CHECK,
    /** The package travels to the provider. */
    HAND_OVER,
    /** The electronic document is registered at the provider's gateway workstation: the acknowledgement of the hand-over. */
    DELIVER,
    /** The package travels on to the concrete provider. */
    FORWARD,
    /** The package receives an incoming number. */
    REGISTER,
    /** The head names the executor. */
    RESOLVE,
    /** A draft of the result or of a reasoned refusal. */
    PREPARE,
    REQUEST_BLANK,
    OBTAIN_BLANK,
    CO_SIGN,
    SIGN,
    /** The akimat adopts and registers a resolution. */
    ADOPT,
    /** The signed result travels to where it will be issued. */
    SEND,
    MARK_RECEIVED,
    /** The recipient receives the result. */
    ISSUE,
    /** A process or condition of an information system that passes by itself. */
    SYSTEM;

    /** Whether somebody puts his name under the paper here: the last of these in a path makes it valid. */
    public boolean signs() {
        return this == CO_SIGN || this == SIGN || this == ADOPT;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
