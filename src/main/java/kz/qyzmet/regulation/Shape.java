package kz.qyzmet.regulation;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of a kind of file, and its complaints in words an analyst can act on. */
final class Shape {
    private static final String PLACE = "classpath:schema/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .pathType(PathType.JSON_POINTER)
                    .locale(Locale.ENGLISH)
                    .build()));
    static final Shape REGULATION = new Shape("regulation");
    static final Shape STANDARD = new Shape("standard");

    private final Schema schema;

    private Shape(String name) {
        this.schema = SCHEMAS.getSchema(SchemaLocation.of(PLACE + name + ".schema.json"));
    }

    List<Finding> findings(Document document) {
        return schema.validate(document.tree()).stream()
                .map(error -> finding(document, error))
                .distinct()
                .toList();
    }

    private static Finding finding(Document document, Error error) {
        var around = around(error);
        return switch (error.getKeyword()) {
            case "required" -> missing(document, error, around);
            case "additionalProperties" ->
                unknown(
                        document,
                        pointer(error),
                        error.getProperty(),
                        List.copyOf(around.path("properties").propertyNames()));
            case "propertyNames" ->
                unknown(
                        document,
                        pointer(error),
                        error.getProperty(),
                        words(around.path("propertyNames").path("enum")));
            case "false" -> unknown(document, pointer(error), name(error), List.of());
            case "type" -> document.finding(pointer(error), "wrong-type", wrongType(error), typeHint(error, around));
            case "enum", "const" -> notAChoice(document, error, around);
            case "minItems" -> document.finding(pointer(error), "malformed", named(error) + " is empty.", "");
            case "uniqueItems" ->
                document.finding(pointer(error), "malformed", named(error) + " names something twice.", "");
            default ->
                document.finding(
                        pointer(error),
                        "malformed",
                        quoted(error.getInstanceNode()) + " does not fit here.",
                        described(around));
        };
    }

    private static Finding missing(Document document, Error error, JsonNode around) {
        var key = error.getProperty();
        var hint = described(around.path("properties").path(key));
        return switch (key) {
            case "assumed" ->
                document.finding(
                        pointer(error),
                        "fact-without-source",
                        "The fact names no paragraph.",
                        "add at: with the paragraph, or assumed: with the reason");
            case "unknown" ->
                document.finding(
                        pointer(error),
                        "missing-key",
                        "The act lacks its number or date.",
                        "add unknown: with the reason");
            default -> document.finding(pointer(error), "missing-key", "The key \"" + key + "\" is missing.", hint);
        };
    }

    private static Finding unknown(Document document, String map, String key, List<String> known) {
        var pointer = map.endsWith("/" + key) ? map : map + "/" + YamlReader.escaped(key);
        return document.finding(
                pointer, "unknown-key", "The key \"" + key + "\" does not belong here.", Similar.hint(key, known));
    }

    private static Finding notAChoice(Document document, Error error, JsonNode around) {
        var known = words(around.path("enum"));
        var written = error.getInstanceNode();
        return document.finding(
                pointer(error),
                "not-a-choice",
                quoted(written) + " is none of: " + String.join(", ", known) + ".",
                Similar.guess(written == null ? "" : written.asString(), known).orElse(""));
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String wrongType(Error error) {
        var types = Map.of(
                "string",
                "a text",
                "array",
                "a list",
                "object",
                "a map",
                "integer",
                "a number",
                "boolean",
                "true or false");
        var wanted = error.getSchemaNode().isArray() ? error.getSchemaNode().get(0) : error.getSchemaNode();
        return named(error) + " must be " + types.getOrDefault(wanted.asString(), wanted.asString()) + ".";
    }

    private static String typeHint(Error error, JsonNode around) {
        var written = error.getInstanceNode();
        return written != null && (written.isNumber() || written.isBoolean()) ? "put it in quotes" : described(around);
    }

    /** The schema's object that holds the keyword which complains. */
    private static JsonNode around(Error error) {
        var location = error.getSchemaLocation();
        var file = SCHEMAS.getSchema(SchemaLocation.of(location.getAbsoluteIri().toString()));
        var fragment = location.getFragment().getParent();
        return file.getSchemaNode().at(fragment == null ? "" : fragment.toString());
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static String named(Error error) {
        if (pointer(error).isEmpty()) return "The file";
        return Character.isDigit(name(error).charAt(0)) ? "The item" : "\"" + name(error) + "\"";
    }

    /** The key or index of the node complained of. */
    private static String name(Error error) {
        return pointer(error).substring(pointer(error).lastIndexOf('/') + 1);
    }

    private static String quoted(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isContainer() ? "The value" : "\"" + node.asString() + "\"";
    }

    private static String described(JsonNode schema) {
        return schema.path("description").asString("");
    }
}
