package kz.qyzmet.signature;

import java.time.Instant;

/** Which messages have come already: kept by whoever receives them, for all its servers together. */
public interface MessageLog {
    /**
     * Notes a message, once: of two that come at the same time one alone is the first.
     *
     * @param signer the serial number of the certificate that signed it: nobody can use up another's identifiers
     * @param message its identifier
     * @param until when it may be forgotten, for it is too old by then
     * @return whether it has not come before
     */
    boolean first(String signer, String message, Instant until);
}
