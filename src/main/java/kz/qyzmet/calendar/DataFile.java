package kz.qyzmet.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A value in one of the calendar's data files, and where it stands there. */
record DataFile(Object value, String place) {
    static DataFile read(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("The data file calendar/" + name + " is missing."));
    }

    /** Empty if there is no such file. */
    static Optional<DataFile> find(String name) {
        try (var in = DataFile.class.getResourceAsStream("/calendar/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new DataFile(parse(name, in), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object parse(String name, InputStream in) {
        return new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
    }

    DataFile at(String key) {
        return find(key, map().get(key)).orElseThrow(() -> wrong("has no \"" + key + "\""));
    }

    Optional<DataFile> maybe(String key) {
        return find(key, map().get(key));
    }

    /** The items of a list; none if the key is absent. */
    List<DataFile> items(String key) {
        return maybe(key).map(DataFile::items).orElse(List.of());
    }

    List<DataFile> items() {
        if (!(value instanceof List<?> list)) throw wrong("is not a list");
        return list.stream().<DataFile>map(item -> new DataFile(item, place)).toList();
    }

    List<String> keys() {
        return map().keySet().stream().map(String::valueOf).toList();
    }

    String text() {
        return value.toString();
    }

    int number() {
        if (!(value instanceof Integer number)) throw wrong("is not a number");
        return number;
    }

    private Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) throw wrong("is not a mapping");
        return map;
    }

    private Optional<DataFile> find(String key, @Nullable Object found) {
        return Optional.ofNullable(found).map(item -> new DataFile(item, place + ": " + key));
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("calendar/" + place + " " + what + ".");
    }
}
