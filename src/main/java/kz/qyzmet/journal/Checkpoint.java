package kz.qyzmet.journal;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed statement of where streams stood.
 *
 * @param number from 1 without gaps
 * @param statement canonical JSON: {@code at, cluster, covered, from, key, number, previous, streams, until}
 * @param signature Ed25519 over the statement's UTF-8 bytes, hexadecimal
 */
public record Checkpoint(long number, String statement, String signature) {
    /** What the first checkpoint names as the one before it. */
    static final String NONE = Link.START;

    /** A line of the export, to be kept where the database's owner cannot reach. */
    public String exported() {
        return CanonicalJson.text(Map.of("signature", signature, "statement", statement));
    }

    /** What the next checkpoint names as the one before it. */
    String digest() {
        return CanonicalJson.sha256(statement);
    }

    /** A field of the statement as text; empty when it has none, as in a statement somebody damaged. */
    String stated(String field) {
        return json().path(field).asString("");
    }

    private JsonNode json() {
        try {
            return JsonMapper.shared().readTree(statement);
        } catch (JacksonException damaged) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}
