package kz.qyzmet.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.qyzmet.identity.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A node of a checked tree with its place, read by the words of the format. */
record Fact(JsonNode node, String pointer) {
    Fact get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(pointer + " has no " + key));
    }

    Optional<Fact> find(String key) {
        return Optional.ofNullable(node.get(key))
                .map(value -> new Fact(value, pointer + "/" + YamlReader.escaped(key)));
    }

    /** The items of the list under this key; none when it is absent. */
    List<Fact> list(String key) {
        return find(key).map(Fact::items).orElse(List.of());
    }

    /** The entries of the map under this key; none when it is absent. */
    List<Fact> entries(String key) {
        return find(key).stream()
                .flatMap(map -> map.node.propertyNames().stream().map(map::get))
                .toList();
    }

    /** The key under which this entry stands. */
    String key() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    String text() {
        return node.stringValue();
    }

    String text(String key) {
        return get(key).text();
    }

    @Nullable
    String textOrNull(String key) {
        return find(key).map(Fact::text).orElse(null);
    }

    boolean flag(String key, boolean absent) {
        return find(key).map(fact -> fact.node.booleanValue()).orElse(absent);
    }

    LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    @Nullable
    LocalDate dateOrNull(String key) {
        return find(key).map(fact -> LocalDate.parse(fact.text())).orElse(null);
    }

    Label label(String key) {
        return get(key).label();
    }

    /** In three languages; one wording alone, as older files have it, stands for all of them. */
    Label label() {
        return node.isString() ? Label.same(text()) : new Label(text("kk"), text("ru"), text("en"));
    }

    /** The constant whose code ({@code state-corporation}) is written here. */
    <E extends Enum<E>> E code(Class<E> type) {
        return constant(text(), type);
    }

    /** The constant whose code is the key under which this entry stands. */
    <E extends Enum<E>> E keyCode(Class<E> type) {
        return constant(key(), type);
    }

    private static <E extends Enum<E>> E constant(String code, Class<E> type) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    <E extends Enum<E>> E code(String key, Class<E> type) {
        return get(key).code(type);
    }

    <E extends Enum<E>> @Nullable E codeOrNull(String key, Class<E> type) {
        return find(key).map(fact -> fact.code(type)).orElse(null);
    }

    <E extends Enum<E>> Set<E> codes(String key, Class<E> type) {
        var codes = new LinkedHashSet<E>();
        list(key).forEach(fact -> codes.add(fact.code(type)));
        return Collections.unmodifiableSet(codes);
    }

    List<String> at() {
        return find("at").map(Fact::oneOrMore).orElse(List.of());
    }

    @Nullable
    Label labelOrNull(String key) {
        return find(key).map(Fact::label).orElse(null);
    }

    @Nullable
    Label assumed() {
        return labelOrNull("assumed");
    }

    <T> Stated<T> stated(T value) {
        return new Stated<>(value, at(), assumed());
    }

    /** The fact under this key with what {@code read} makes of it; null when it is absent. */
    <T> @Nullable Stated<T> statedOrNull(String key, Function<Fact, T> read) {
        return find(key).map(fact -> fact.stated(read.apply(fact))).orElse(null);
    }

    private List<String> oneOrMore() {
        return node.isArray() ? items().stream().map(Fact::text).toList() : List.of(text());
    }

    private List<Fact> items() {
        var items = new ArrayList<Fact>();
        for (var item : node) items.add(new Fact(item, pointer + "/" + items.size()));
        return items;
    }
}
