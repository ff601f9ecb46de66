package kz.qyzmet.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that an entry's hash covers; digests and hashes in lower-case hexadecimal.
 *
 * @param facts canonical JSON, hashed as a text: a changed byte is found even where JSON would not care
 * @param personal salted digest of the personal payload; null when there is none
 * @param previous the hash of the entry before, {@link #START} for the first
 * @param xid the transaction that wrote it
 */
record Link(
        String stream,
        long sequence,
        Instant at,
        String kind,
        String actor,
        @Nullable String paragraph,
        String facts,
        @Nullable String personal,
        String previous,
        Instant recorded,
        String xid) {
    static final String START = "0".repeat(64);
    private static final SecureRandom RANDOM = new SecureRandom();

    String hash() {
        return CanonicalJson.sha256(fields());
    }

    Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("stream", stream);
        fields.put("sequence", sequence);
        fields.put("at", at);
        fields.put("kind", kind);
        fields.put("actor", actor);
        fields.put("paragraph", paragraph);
        fields.put("facts", facts);
        fields.put("personal", personal);
        fields.put("previous", previous);
        fields.put("recorded", recorded);
        fields.put("xid", xid);
        return fields;
    }

    /** Without a salt an erased IIN could be found again by trying them all. */
    static String salt() {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static String digest(String salt, String payload) {
        return CanonicalJson.sha256(Map.of("salt", salt, "payload", payload));
    }
}
