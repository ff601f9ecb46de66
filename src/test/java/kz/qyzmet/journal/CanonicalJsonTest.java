package kz.qyzmet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    @Test
    void keys_are_ordered_and_nothing_is_spaced() {
        assertThat(CanonicalJson.text(Map.of("ә", 1, "b", List.of(true, "x"), "a", Map.of("д", 2L, "c", 3))))
                .isEqualTo("{\"a\":{\"c\":3,\"д\":2},\"b\":[true,\"x\"],\"ә\":1}");
    }

    /** The sorting sample of RFC 8785, 3.2.3: by UTF-16 units, so the emoji stands before the letter U+FB33. */
    @Test
    void keys_are_ordered_by_their_utf_16_units() {
        var keys = List.of("€", "\r", "\uFB33", "1", "\uD83D\uDE00", "\u0080", "ö");
        var fields = new LinkedHashMap<String, Object>();
        keys.forEach(key -> fields.put(key, 0));
        assertThat(CanonicalJson.text(fields))
                .isEqualTo("{\"\\r\":0,\"1\":0,\"\u0080\":0,\"ö\":0,\"€\":0,\"\uD83D\uDE00\":0,\"\uFB33\":0}");
    }

    @Test
    void only_what_must_be_escaped_is_escaped() {
        assertThat(CanonicalJson.text("€$\u000F\nA'B\"\\\\\"/\u007f"))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\"");
    }

    @Test
    void an_instant_has_six_digits_of_a_second() {
        assertThat(CanonicalJson.text(Instant.parse("2018-07-02T03:00:00Z")))
                .isEqualTo("\"2018-07-02T03:00:00.000000Z\"");
        assertThat(CanonicalJson.text(Instant.parse("2018-07-02T03:00:00.123456789Z")))
                .isEqualTo("\"2018-07-02T03:00:00.123456Z\"");
        assertThat(CanonicalJson.text(LocalDate.parse("2018-07-02"))).isEqualTo("\"2018-07-02\"");
    }

    @Test
    void a_hash_is_that_of_the_utf_8_bytes() {
        assertThat(CanonicalJson.sha256(Map.of()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void what_has_no_single_spelling_is_refused() {
        for (Object value : List.of(1.5, "\uD800", Map.of(1, 2), Map.of("\uDC00", 1), new int[0])) {
            assertThatThrownBy(() -> CanonicalJson.text(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void the_order_of_keys_and_the_spacing_of_the_source_do_not_matter(
            @ForAll("json") Object value, @ForAll Random random) throws Exception {
        var shuffled = shuffled(value, random);
        var spaced = READER.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled);
        assertThat(CanonicalJson.text(READER.readValue(spaced, Object.class))).isEqualTo(CanonicalJson.text(value));
    }

    /** What is read back is what was written, hence two different values never share a spelling. */
    @Property
    void different_values_are_spelled_differently(@ForAll("json") Object value) throws Exception {
        assertThat(READER.readValue(CanonicalJson.text(value), Object.class)).isEqualTo(value);
    }

    @Provide
    Arbitrary<Object> json() {
        return value(3);
    }

    private static Arbitrary<Object> value(int depth) {
        var text = Arbitraries.strings()
                .ofMaxLength(6)
                .filter(t -> t.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        var leaf = Arbitraries.oneOf(
                Arbitraries.longs().map(n -> (Object) n), text.map(t -> (Object) t), Arbitraries.of(true, false));
        if (depth == 0) return leaf;
        var inner = value(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.list().ofMaxSize(4).map(CanonicalJsonTest::withNull),
                Arbitraries.maps(text, inner).ofMaxSize(4).map(m -> (Object) m));
    }

    /** Every list of three has a null in it. */
    private static Object withNull(List<Object> items) {
        var copy = new ArrayList<@Nullable Object>(items);
        if (items.size() == 3) copy.set(1, null);
        return copy;
    }

    private static @Nullable Object shuffled(@Nullable Object value, Random random) {
        if (value instanceof List<?> items) {
            var copy = new ArrayList<@Nullable Object>();
            items.forEach(item -> copy.add(shuffled(item, random)));
            return copy;
        }
        if (!(value instanceof Map<?, ?> fields)) return value;
        var keys = new ArrayList<>(fields.keySet());
        Collections.shuffle(keys, random);
        var copy = new LinkedHashMap<Object, @Nullable Object>();
        keys.forEach(key -> copy.put(key, shuffled(fields.get(key), random)));
        return copy;
    }
}
