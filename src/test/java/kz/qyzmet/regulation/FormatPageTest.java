package kz.qyzmet.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatPageTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

    @Test
    void every_key_of_the_schemas_is_explained_once_and_no_other_is() throws IOException {
        assertThat(explained()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void every_code_of_the_model_is_a_word_of_the_schema_and_the_reverse() throws IOException {
        var definitions = schema("regulation").path("$defs");

        assertThat(words(definitions.path("action"))).containsExactlyElementsOf(codes(Action.values()));
        assertThat(words(definitions.path("channel"))).containsExactlyElementsOf(codes(Channel.values()));
        // who imports acts has no part in what they regulate
        var roles = Arrays.stream(Role.values()).filter(role -> role != Role.REGULATION_EDITOR);
        assertThat(words(definitions.path("role"))).containsExactlyElementsOf(codes(roles.toArray(Role[]::new)));
        assertThat(words(definitions.path("office-kind"))).containsExactlyElementsOf(codes(OfficeKind.values()));
        assertThat(words(definitions.path("refusal-kind")))
                .containsExactlyElementsOf(codes(RefusalPoint.Kind.values()));
    }

    private static List<String> explained() throws IOException {
        var page = Files.readString(Path.of("docs/regulation-format.md"));
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        collect(schema("regulation"), keys);
        collect(schema("standard"), keys);
        return keys;
    }

    private static void collect(JsonNode schema, Set<String> keys) {
        keys.addAll(schema.path("properties").propertyNames());
        schema.forEach(child -> collect(child, keys));
    }

    private static JsonNode schema(String name) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/main/resources/schema/" + name + ".schema.json")));
    }

    private static List<String> words(JsonNode definition) {
        return definition.path("enum").valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
