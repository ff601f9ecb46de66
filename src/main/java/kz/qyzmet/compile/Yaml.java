package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a file as a person would: short maps on one line, steps and notes in blocks, a blank line between the parts. */
final class Yaml {
    /** Lists whose items have a line for each key, however short they are. */
    private static final Set<String> BLOCKS = Set.of(
            "procedure", "before", "after", "notes", "documents", "any-of", "fields", "grounds", "results", "amended");

    /** Parts with a blank line before them. */
    private static final Set<String> PARTS = Set.of(
            "provider",
            "procedure",
            "fronts",
            "windows",
            "aliases",
            "notes",
            "fee",
            "documents",
            "application",
            "grounds",
            "results",
            "annexes");

    private static final int WIDTH = 150;
    /** Reads as a word and as nothing else, inside braces too. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}(«№][\\p{L}\\p{N} ()«»№/%–—.;'’+-]*(?<! )");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TERM = Pattern.compile("\\d+ [a-z ]+");
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off");

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    /** @param heading lines of comment, without their marks */
    static String of(List<String> heading, Map<String, Object> root) {
        var yaml = new Yaml();
        heading.forEach(line -> yaml.out.append("# ").append(line).append('\n'));
        root.forEach((key, value) -> {
            boolean results = key.equals("results") && value instanceof Map;
            if (PARTS.contains(key) && !results) yaml.out.append('\n');
            yaml.entry("", key, value);
        });
        return yaml.out.toString();
    }

    private void entry(String indent, String key, Object value) {
        out.append(indent).append(key).append(':');
        switch (value) {
            case List<?> list when ofMaps(list) -> items(indent + "  ", key, list);
            case Map<?, ?> map
            when !short_(indent + key, map) -> {
                out.append('\n');
                entries(indent + "  ", map);
            }
            default -> out.append(' ').append(flow(value)).append('\n');
        }
    }

    private void entries(String indent, Map<?, ?> map) {
        map.forEach((key, value) -> entry(indent, (String) key, value));
    }

    private void items(String indent, String key, List<?> list) {
        out.append('\n');
        for (var item : list) {
            if (BLOCKS.contains(key) || !short_(indent + "- ", (Map<?, ?>) item)) {
                int start = out.length();
                entries(indent + "  ", (Map<?, ?>) item);
                out.setCharAt(start + indent.length(), '-');
            } else out.append(indent).append("- ").append(flow(item)).append('\n');
        }
    }

    private static boolean ofMaps(List<?> list) {
        return !list.isEmpty() && list.getFirst() instanceof Map;
    }

    private static boolean short_(String before, Map<?, ?> map) {
        return flows(map) && before.length() + flow(map).length() <= WIDTH;
    }

    /** Whether nothing in it asks for a block. */
    private static boolean flows(Map<?, ?> map) {
        return map.values().stream()
                .noneMatch(value -> (value instanceof List<?> list && (ofMaps(list) || list.isEmpty()))
                        || (value instanceof Map<?, ?> inner && !flows(inner)));
    }

    private static String flow(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(Yaml::flow).collect(Collectors.joining(", ", "[", "]"));
            case String text -> scalar(text);
            default -> value.toString();
        };
    }

    private static String scalar(String text) {
        boolean plain = !TAKEN.contains(text)
                && (PLAIN.matcher(text).matches()
                        || DAY.matcher(text).matches()
                        || TERM.matcher(text).matches());
        return plain ? text : '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .forEach(letter -> {
                    if (letter == '"' || letter == '\\') safe.append('\\');
                    safe.appendCodePoint(letter);
                });
        return safe.toString();
    }
}
