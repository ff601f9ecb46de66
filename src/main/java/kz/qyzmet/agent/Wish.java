package kz.qyzmet.agent;

/** A page's request that waits for a person: choose one of the keys that fit, or cancel. */
public record Wish(Deed deed, Limits limits, Manner manner) {
    /** The answer when the person cancels. */
    public String cancelled() {
        return manner.cancelled();
    }

    /** The answer when another request is waiting for the person already. */
    public String busy() {
        return manner.failed(Manner.Code.GENERAL_ERROR, "Another request is waiting for the person");
    }
}
