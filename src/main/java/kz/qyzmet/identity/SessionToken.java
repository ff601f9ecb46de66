package kz.qyzmet.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** What a browser or a phone holds to be known again: 256 random bits as base64url. Only its SHA-256 is kept here. */
public record SessionToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one, which nobody can guess. */
    public static SessionToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** By which it is found. */
    public byte[] sha256() {
        return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "session token"; // never the value
    }
}
