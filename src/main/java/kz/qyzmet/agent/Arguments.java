package kz.qyzmet.agent;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads arguments as pages in the field send them; each method throws {@link Mismatch} on what cannot be meant. */
final class Arguments {
    private static final Set<String> TRUE = Set.of("true");

    private Arguments() {}

    static String text(JsonNode value, String name) {
        if (!value.isString()) throw new Mismatch(name + " is not a string.");
        return value.asString();
    }

    /** Null where it is absent, null or empty, all of which mean "any". */
    static @Nullable String limit(JsonNode value, String name) {
        if (value.isMissingNode() || value.isNull()) return null;
        var text = text(value, name).strip();
        return text.isEmpty() ? null : text;
    }

    /** A truth value, or one in quotes as the national examples have it; false where it is absent. */
    static boolean truth(JsonNode value, String name) {
        if (value.isMissingNode() || value.isNull()) return false;
        if (value.isBoolean()) return value.asBoolean();
        return TRUE.contains(text(value, name));
    }

    static List<String> texts(JsonNode value, String name) {
        if (!value.isArray() || value.size() > Signatory.MOST) throw new Mismatch(name + " is not a JSONArray.");
        return value.valueStream().map(each -> text(each, name)).toList();
    }

    static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new Mismatch("The data is not base64.");
        }
    }
}
