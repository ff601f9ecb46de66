package kz.qyzmet.regulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one content, whatever the file's white space, comments and order of keys: RFC 8785 for the strings, whole numbers,
 * truth values, lists and maps that the files hold.
 */
final class CanonicalJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CanonicalJson() {}

    static String of(JsonNode node) {
        if (node.isObject())
            return node.propertyNames().stream()
                    .sorted()
                    .map(key -> JSON.writeValueAsString(key) + ":" + of(node.get(key)))
                    .collect(Collectors.joining(",", "{", "}"));
        if (node.isArray()) {
            var items = new ArrayList<String>();
            node.forEach(item -> items.add(of(item)));
            return "[" + String.join(",", items) + "]";
        }
        return JSON.writeValueAsString(node);
    }

    /** SHA-256 in hexadecimal over both texts: what a case pins. */
    static String hash(String regulation, String standard) {
        var both = "{\"regulation\":" + regulation + ",\"standard\":" + standard + "}";
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
