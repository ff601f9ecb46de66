package kz.qyzmet.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qyzmet.identity.Language;

/** Message files and the sources that use them, as they lie in the project. */
final class Texts {
    private static final Path SOURCES = Path.of("src/main");
    private static final Path BUNDLES = Path.of("src/main/resources/kz/qyzmet");
    /** Keys that stand in another module's file. */
    static final List<String> strays = new ArrayList<>();

    private Texts() {}

    static Map<String, String> bundles(Language language) throws IOException {
        var all = new TreeMap<String, String>();
        for (var module : modules()) {
            var file = BUNDLES.resolve(module).resolve("messages_" + language.tag() + ".properties");
            if (!Files.exists(file)) continue;
            properties(file).forEach((key, text) -> {
                if (!key.startsWith(module + ".")) strays.add(file + ": " + key);
                all.put(key, text);
            });
        }
        return all;
    }

    /** Every string in code and templates that looks like a key or the beginning of one. */
    static Set<String> literals() throws IOException {
        var all = found(SOURCES, Pattern.compile("\"((?:" + String.join("|", modules()) + ")\\.[\\w.-]+)\""));
        // Papers speak without pages: their own Words put the module's name before each key.
        found(SOURCES.resolve("java/kz/qyzmet/documents"), Pattern.compile("\"([a-z][a-z-]+)\"")).stream()
                .map(key -> "documents." + key)
                .forEach(all::add);
        return all;
    }

    /** The strings that are asked for as texts outright: {@code t("…")}, {@code messages.text(language, "…")}. */
    static Set<String> asked() throws IOException {
        var asked = found(SOURCES, Pattern.compile("(?:\\bt\\(|\\btext\\(\\s*[\\w.()]+,)\\s*\"([^\"]+)\""));
        asked.removeIf(key -> key.endsWith(".") || !key.contains(".")); // a family, or no key at all
        return asked;
    }

    static Set<String> familyNames() throws IOException {
        return registered().keySet();
    }

    /** Every key of every registered family. */
    static Set<String> families() throws IOException {
        var all = new TreeSet<String>();
        registered().forEach((family, endings) -> endings(endings).forEach(ending -> all.add(family + ending)));
        return all;
    }

    private static Stream<String> endings(String told) {
        var type = told.replaceFirst("^lower:", "");
        if (!type.startsWith("kz.qyzmet.")) return Arrays.stream(told.split("\\s+"));
        return constants(type).map(name -> type.equals(told) ? name : name.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> constants(String type) {
        try {
            return Arrays.stream(Class.forName(type).getEnumConstants()).map(each -> ((Enum<?>) each).name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type + " in key-families.properties is gone", e);
        }
    }

    /** From every module's own file in the test resources, so that modules do not meet in one. */
    private static Map<String, String> registered() throws IOException {
        var all = new TreeMap<String, String>();
        for (var module : modules()) {
            var file = Path.of("src/test/resources/kz/qyzmet", module, "key-families.properties");
            if (Files.exists(file)) all.putAll(properties(file));
        }
        return all;
    }

    private static List<String> modules() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/kz/qyzmet"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> found(Path sources, Pattern pattern) throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .toList())
                pattern.matcher(Files.readString(file)).results().forEach(match -> all.add(match.group(1)));
        }
        return all;
    }

    private static Map<String, String> properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var all = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        return all;
    }
}
