package kz.qyzmet.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the shipped regulations and standards say in words of ours, and what the compiler writes into such files. */
record Sayings(List<Saying> all, List<String> inOneLanguage) {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");
    /** Keys whose texts are sentences; those of a standard's fee, ground and complaint are among them. */
    private static final Set<String> SENTENCES = Set.of("assumed", "unknown", "says", "reading");

    /**
     * A text in its languages.
     *
     * @param place file and keys
     * @param sentence whether it is one, and no name
     */
    record Saying(String place, Map<String, String> words, boolean sentence) {
        String in(String language) {
            return words.getOrDefault(language, "");
        }

        /** Without an act's own words, which are quoted as they are. */
        String ours(String language) {
            return in(language).replaceAll("«[^»]*»|\"[^\"]*\"|\\([^)]*\\)", "");
        }
    }

    static Sayings read() throws IOException {
        var sayings = new Sayings(new ArrayList<>(), new ArrayList<>());
        for (var file : files()) {
            var loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            if (loaded != null) sayings.collect(RESOURCES.relativize(file).toString(), "", loaded);
        }
        return sayings;
    }

    private static List<Path> files() throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : List.of("regulations", "standards", "kz/qyzmet/compile/labels.yaml"))
            try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".yaml")).forEach(found::add);
            }
        return found;
    }

    private void collect(String place, String key, Object node) {
        if (node instanceof Map<?, ?> map && map.keySet().equals(LANGUAGES)) all.add(saying(place, key, map));
        else if (node instanceof Map<?, ?> map)
            map.forEach((inner, value) -> collect(place + "/" + inner, inner.toString(), value));
        else if (node instanceof List<?> list)
            for (int i = 0; i < list.size(); i++) collect(place + "/" + i, key, list.get(i));
        else if (SENTENCES.contains(key)) inOneLanguage.add(place);
    }

    private static Saying saying(String place, String key, Map<?, ?> map) {
        var words = new HashMap<String, String>();
        map.forEach((language, text) -> words.put(language.toString(), text.toString()));
        return new Saying(place, words, SENTENCES.contains(key) || place.contains("/reasons/"));
    }
}
