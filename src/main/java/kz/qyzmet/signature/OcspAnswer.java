package kz.qyzmet.signature;

import org.jspecify.annotations.Nullable;

/**
 * The answer of an OCSP responder (RFC 6960 §4.2), not yet believed.
 *
 * @param encoded as it came
 * @param nonce what was sent to tie the answer to the question (§4.4.1), null when nothing was: then its age alone
 *     tells that it is not an old one
 */
@SuppressWarnings("ArrayRecordComponent") // copied at both doors, never compared
public record OcspAnswer(byte[] encoded, byte @Nullable [] nonce) {
    /** A longer one carries more than the answer to one question. */
    static final int LARGEST = 64 << 10;

    public OcspAnswer {
        encoded = encoded.clone();
        nonce = nonce == null ? null : nonce.clone();
    }

    /** One that nobody asked for with a nonce: kept in a file, or brought inside a container. */
    public static OcspAnswer unasked(byte[] encoded) {
        return new OcspAnswer(encoded, null);
    }

    @Override
    public byte[] encoded() {
        return encoded.clone();
    }

    @Override
    public byte @Nullable [] nonce() {
        return nonce == null ? null : nonce.clone();
    }
}
