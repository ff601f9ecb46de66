package kz.qyzmet.signature;

/** What became of asking for time stamps. */
public sealed interface Stamping {
    /**
     * Every signature in the container has one now.
     *
     * @param cms the container, DER or its definite form; all that was in it before still is
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Stamped(byte[] cms) implements Stamping {}

    /**
     * None was added: no service gave a token that holds.
     *
     * @param why for the operator, of each service in turn
     */
    record Refused(String why) implements Stamping {}
}
