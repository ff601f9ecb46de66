package kz.qyzmet.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for one value, so that a hash of it means something: JSON after RFC 8785, with keys in order of their
 * UTF-16 units, the fewest escapes and no white space. Takes null, booleans, integers, strings, instants (UTC, always
 * six digits of a second; finer ones are cut), dates, lists and maps with string keys; refuses everything else, fractions
 * above all, because two machines may spell them differently.
 */
public final class CanonicalJson {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The one spelling of the value.
     *
     * @throws IllegalArgumentException for a value that has none
     */
    public static String text(@Nullable Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    /** SHA-256 of the UTF-8 bytes of {@link #text}, in lower-case hexadecimal. */
    public static String sha256(@Nullable Object value) {
        return HexFormat.of().formatHex(sha256().digest(text(value).getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth);
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case String text -> quote(text);
            case Instant instant -> quote(MICROSECONDS.format(instant));
            case LocalDate date -> quote(date.toString());
            case List<?> items -> list(items.iterator());
            case Map<?, ?> fields -> object(sorted(fields).entrySet().iterator());
            default ->
                throw new IllegalArgumentException(
                        "No canonical JSON for " + value.getClass().getName()
                                + ": give an integer, a string, a boolean, an instant, a date, a list or a map.");
        }
    }

    private void list(Iterator<?> items) {
        out.append('[');
        while (items.hasNext()) {
            write(items.next());
            if (items.hasNext()) out.append(',');
        }
        out.append(']');
    }

    private void object(Iterator<? extends Map.Entry<String, ?>> fields) {
        out.append('{');
        while (fields.hasNext()) {
            var field = fields.next();
            quote(field.getKey());
            out.append(':');
            write(field.getValue());
            if (fields.hasNext()) out.append(',');
        }
        out.append('}');
    }

    /** String's own order is that of UTF-16 units: RFC 8785, 3.2.3. */
    private static Map<String, @Nullable Object> sorted(Map<?, ?> fields) {
        var sorted = new TreeMap<String, @Nullable Object>();
        fields.forEach((key, value) -> {
            if (!(key instanceof String name)) throw new IllegalArgumentException("A key of JSON is a string: " + key);
            sorted.put(name, value);
        });
        return sorted;
    }

    /** RFC 8785, 3.2.2.2. */
    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    else out.append(c);
                }
            }
        }
        out.append('"');
        // UTF-8 would spell every lone surrogate as the same "?", and two texts would share a hash.
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE))
            throw new IllegalArgumentException("A text with half a character (a lone surrogate) has no UTF-8 bytes.");
    }
}
