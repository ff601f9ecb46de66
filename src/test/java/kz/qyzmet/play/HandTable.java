package kz.qyzmet.play;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What somebody wrote down from an act by hand: {@code play/<oblast>-<service>.txt}. It shares nothing with the regulation files
 * and their loader but the words for channels, roles and endings.
 */
record HandTable(String service, String oblast, String act, String total, List<Way> ways) {

    /** A channel: its steps in order, and every ending with the paragraph its refusal names. */
    record Way(String channel, List<Row> steps, Map<String, String> endings) {}

    /** @param term {@code 1 working day}, {@code with-previous}, or {@code -} where the act gives none */
    record Row(String paragraph, String role, String term) {}

    static List<HandTable> all() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:/play/*.txt"))
                .map(HandTable::read)
                .toList();
    }

    boolean isOf(PlayedPath path) {
        return service.equals(path.service()) && oblast.equals(path.oblast());
    }

    Way way(String channel) {
        return ways.stream()
                .filter(way -> way.channel().equals(channel))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " in " + oblast + " has no " + channel));
    }

    private static HandTable read(Resource file) {
        var head = new java.util.HashMap<String, String>();
        var ways = new ArrayList<Way>();
        for (var line : lines(file)) {
            var words = line.split("\\s+", 2);
            var rest = words.length == 1 ? "" : words[1];
            switch (words[0]) {
                case "channel" -> ways.add(new Way(rest, new ArrayList<>(), new java.util.LinkedHashMap<>()));
                case "step" -> ways.getLast().steps().add(row(rest));
                case "ending" -> {
                    var ending = rest.split("\\s+", 2);
                    ways.getLast().endings().put(ending[0], ending.length == 1 ? "-" : ending[1]);
                }
                default -> head.put(words[0], rest);
            }
        }
        return new HandTable(text(head, "service"), text(head, "oblast"), text(head, "act"), text(head, "total"), ways);
    }

    private static String text(Map<String, String> head, String key) {
        @Nullable String written = head.get(key);
        if (written == null) throw new AssertionError("a table does not tell its " + key);
        return written;
    }

    private static Row row(String written) {
        var words = written.split("\\s+", 3);
        return new Row(words[0], words[1], words[2]);
    }

    private static List<String> lines(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
