package kz.qyzmet.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The arguments of a message as JSON that gives back the types it was given: a date stays a date to be formatted. */
final class Arguments {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String INSTANT = "$instant";
    private static final String DATE = "$date";

    private Arguments() {}

    static String write(Map<String, Object> args) {
        return JSON.writeValueAsString(marked(args));
    }

    static Map<String, Object> read(String json) {
        return restored(JSON.readValue(json, FIELDS));
    }

    private static Map<String, Object> marked(Map<?, ?> args) {
        var marked = new LinkedHashMap<String, Object>();
        args.forEach((name, value) -> marked.put((String) name, marked(value)));
        return marked;
    }

    private static Object marked(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Integer number -> number;
            case Long number -> number;
            case Instant instant ->
                Map.of(INSTANT, instant.truncatedTo(ChronoUnit.MICROS).toString());
            case LocalDate date -> Map.of(DATE, date.toString());
            case Map<?, ?> nested -> marked(nested);
            default ->
                throw new IllegalArgumentException(
                        "A notice cannot carry " + value.getClass().getName() + ".");
        };
    }

    private static Map<String, Object> restored(Map<?, ?> fields) {
        var restored = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> restored.put((String) name, restored(value)));
        return restored;
    }

    private static Object restored(Object value) {
        if (!(value instanceof Map<?, ?> fields)) return value;
        if (fields.get(INSTANT) instanceof String instant) return Instant.parse(instant);
        if (fields.get(DATE) instanceof String date) return LocalDate.parse(date);
        return restored(fields);
    }
}
