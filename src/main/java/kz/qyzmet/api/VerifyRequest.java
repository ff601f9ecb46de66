package kz.qyzmet.api;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.SignatureFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be verified. Read strictly: a field that is not understood may be one that the caller relies on.
 *
 * @param signature the CMS container, or the signed XML document in UTF-8
 * @param isXml which of the two it is: the caller says so, nothing is guessed
 * @param data the document of a detached signature; null when it must be inside
 * @param purpose what the signature is for
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one request and is never compared
record VerifyRequest(byte[] signature, boolean isXml, byte @Nullable [] data, Purpose purpose) {
    private static final Set<String> FIELDS = Set.of("cms", "data", "xml", "revocationCheck", "purpose");
    private static final Set<String> SOURCES = Set.of("OCSP", "CRL");
    private static final int LONGEST_NAME = 40; // of a field, in an answer
    // Five fields and a list of sources need some twenty: without a bound 16 MiB of "{}," become half a gigabyte of
    // nodes.
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder().maxTokenCount(64).build();
    private static final JsonMapper JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static VerifyRequest read(byte[] body) throws Unanswerable {
        var root = tree(body);
        for (var name : root.propertyNames()) if (!FIELDS.contains(name)) throw Fault.UNKNOWN_FIELD.in(shortened(name));
        mustBeSources(root.get("revocationCheck"));
        var cms = text(root, "cms");
        var data = text(root, "data");
        var xml = text(root, "xml");
        if ((cms == null) == (xml == null) || (data != null && cms == null)) throw Fault.NOT_ONE_SIGNATURE.in("");
        var purpose = purpose(text(root, "purpose"));
        return xml != null
                ? new VerifyRequest(xml.getBytes(StandardCharsets.UTF_8), true, null, purpose)
                : new VerifyRequest(decoded("cms", Objects.requireNonNull(cms)), false, document(data), purpose);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private static JsonNode tree(byte[] body) throws Unanswerable {
        try {
            var root = JSON.readTree(body);
            if (root.isObject()) return root;
        } catch (JacksonException malformed) {
            throw Fault.NOT_JSON.in("");
        }
        throw Fault.NOT_JSON.in("");
    }

    private static @Nullable String text(JsonNode root, String field) throws Unanswerable {
        var value = root.get(field);
        if (value == null || value.isNull()) return null;
        if (!value.isString()) throw Fault.WRONG_TYPE.in(field);
        return value.asString();
    }

    /** Checked for its form alone: whatever it says, revocation is looked at. */
    private static void mustBeSources(@Nullable JsonNode asked) throws Unanswerable {
        if (asked == null || asked.isNull()) return;
        boolean known = asked.isArray();
        for (var each : asked) known &= each.isString() && SOURCES.contains(each.asString());
        if (!known) throw Fault.WRONG_TYPE.in("revocationCheck");
    }

    private static Purpose purpose(@Nullable String name) throws Unanswerable {
        if (name == null) return Purpose.SIGN;
        for (var purpose : Purpose.values()) if (purpose.name().equals(name)) return purpose;
        throw Fault.WRONG_TYPE.in("purpose");
    }

    private static byte @Nullable [] document(@Nullable String data) throws Unanswerable {
        return data == null ? null : decoded("data", data);
    }

    /** Base64, in lines or not, with the armour that NCALayer puts around it or without. */
    private static byte[] decoded(String field, String text) throws Unanswerable {
        return SignatureFile.decoded(text).orElseThrow(() -> Fault.NOT_BASE64.in(field));
    }
}
