package kz.qyzmet.regulation;

import java.util.Map;
import kz.qyzmet.journal.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a case is pinned to: the content of both files, whatever their white space, comments and order of keys. */
final class Pin {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Pin() {}

    static String text(JsonNode file) {
        return CanonicalJson.text(JSON.treeToValue(file, Object.class));
    }

    /** SHA-256 in hexadecimal over both texts. */
    static String hash(String regulation, String standard) {
        return CanonicalJson.sha256(Map.of("regulation", regulation, "standard", standard));
    }
}
