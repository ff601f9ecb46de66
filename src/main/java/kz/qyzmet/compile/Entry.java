package kz.qyzmet.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A map of a file as it will be written: in order, without what is not known. */
final class Entry {
    /** What files take for a paragraph: see {@code schema/regulation.schema.json}. */
    private static final Pattern PARAGRAPH = Pattern.compile("((part|annex) )?[0-9]{1,3}(\\.[0-9]{1,3})*");

    /** Why a fact that is told has no paragraph. */
    static final Map<String, Object> OUTSIDE = Labels.reason("outside");

    private final Map<String, Object> map = new LinkedHashMap<>();

    static Entry of(String key, @Nullable Object value) {
        return new Entry().put(key, value);
    }

    /** Nothing is written for null. */
    Entry put(String key, @Nullable Object value) {
        if (value != null) map.put(key, value);
        return this;
    }

    /** Nothing is written for an empty list. */
    Entry list(String key, List<?> values) {
        return values.isEmpty() ? this : put(key, values);
    }

    /** The paragraphs that tell it, or why it stands here without one. */
    Entry at(List<String> refs, Map<String, Object> otherwise) {
        var told = paragraphs(refs);
        return told.isEmpty() ? put("assumed", otherwise) : put("at", told.size() == 1 ? told.getFirst() : told);
    }

    Entry at(@Nullable Told<?> told, Map<String, Object> otherwise) {
        return at(told == null ? List.of() : List.of(told.place().ref()), otherwise);
    }

    /** Those that a file can name, each once. */
    static List<String> paragraphs(List<String> refs) {
        return refs.stream()
                .filter(ref -> PARAGRAPH.matcher(ref).matches())
                .distinct()
                .toList();
    }

    static List<String> refs(List<? extends Told<?>> told) {
        return told.stream().map(one -> one.place().ref()).toList();
    }

    static <T> List<T> joined(List<? extends T> one, List<? extends T> other) {
        return Stream.<T>concat(one.stream(), other.stream()).toList();
    }

    Map<String, Object> map() {
        return map;
    }
}
