package kz.qyzmet.regulation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads the part of YAML that the files need: maps, lists and scalars, without anchors, tags and second documents. It follows the
 * parser's events, so that what is too deep or too large is refused before it is built.
 */
final class YamlReader {
    /** The deepest path of the schemas has 9 levels. */
    private static final int DEEPEST = 20;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final Iterator<Event> events;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader(String file, String text) {
        this.file = file;
        var settings = LoadSettings.builder().setLabel(file).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The tree of the file. */
    static Document read(SourceFile source) throws Unreadable {
        var text = text(source);
        try {
            return new YamlReader(source.path(), text).document();
        } catch (MarkedYamlEngineException malformed) {
            throw unreadable(
                    source, line(malformed.getProblemMark()), "yaml", "This is not YAML: " + reason(malformed) + ".");
        } catch (ReaderException unprintable) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(unprintable.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            throw unreadable(
                    source,
                    line,
                    "yaml",
                    "A character that cannot be printed stands here: U+%04X.".formatted(unprintable.getCodePoint()));
        } catch (YamlEngineException malformed) {
            throw unreadable(source, 1, "yaml", "This is not YAML.");
        }
    }

    private static String text(SourceFile source) throws Unreadable {
        if (source.tooLong()) throw unreadable(source, 1, "too-large", "The file is longer than 1 MiB.");
        if (source.content().length == 0) throw unreadable(source, 1, "empty", "The file is empty.");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.content()))
                    .toString();
        } catch (CharacterCodingException foreign) {
            throw unreadable(source, 1, "not-utf-8", "The file is not in UTF-8.");
        }
    }

    private Document document() throws Unreadable {
        events.next(); // stream start
        if (events.next().getEventId() == Event.ID.StreamEnd) throw unreadable(1, "empty", "The file holds nothing.");
        var tree = node(events.next(), "", 0);
        events.next(); // document end
        var more = events.next();
        if (more.getEventId() != Event.ID.StreamEnd)
            throw unreadable(line(more.getStartMark()), "yaml", "A second document begins here; one file holds one.");
        return new Document(file, tree, Map.copyOf(lines));
    }

    private JsonNode node(Event event, String pointer, int depth) throws Unreadable {
        int line = line(event.getStartMark());
        lines.putIfAbsent(pointer, line);
        if (depth > DEEPEST) throw unreadable(line, "too-deep", "The lists and maps are nested too deeply here.");
        refuseMarks(event, line);
        return switch (event) {
            case MappingStartEvent map -> map(pointer, depth);
            case SequenceStartEvent list -> list(pointer, depth);
            case ScalarEvent scalar -> scalar(scalar);
            default -> throw unreadable(line, "yaml", "A value is missing here.");
        };
    }

    private JsonNode map(String pointer, int depth) throws Unreadable {
        var map = NODES.objectNode();
        for (var key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            int line = line(key.getStartMark());
            if (!(key instanceof ScalarEvent name)) throw unreadable(line, "yaml", "A key must be a word.");
            if (map.has(name.getValue()))
                throw unreadable(
                        line, "duplicate-key", "The key \"" + name.getValue() + "\" stands here a second time.");
            var child = pointer + "/" + escaped(name.getValue());
            lines.put(child, line);
            map.set(name.getValue(), node(events.next(), child, depth + 1));
        }
        return map;
    }

    private JsonNode list(String pointer, int depth) throws Unreadable {
        var list = NODES.arrayNode();
        for (var item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next())
            list.add(node(item, pointer + "/" + list.size(), depth + 1));
        return list;
    }

    /** Plain words are text, but for the few that every reader takes for something else. */
    private static JsonNode scalar(ScalarEvent scalar) {
        var text = scalar.getValue();
        if (!scalar.isPlain()) return NODES.stringNode(text);
        return switch (text) {
            case "", "~", "null" -> NODES.nullNode();
            case "true", "false" -> NODES.booleanNode(text.equals("true"));
            default ->
                text.matches("-?(0|[1-9]\\d{0,8})") ? NODES.numberNode(Integer.parseInt(text)) : NODES.stringNode(text);
        };
    }

    private void refuseMarks(Event event, int line) throws Unreadable {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (anchored || event instanceof AliasEvent)
            throw unreadable(line, "alias", "Anchors (&) and aliases (*) are not used in these files.");
        boolean tagged = switch (event) {
            case CollectionStartEvent start -> start.getTag().isPresent();
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            default -> false;
        };
        if (tagged) throw unreadable(line, "yaml", "Tags (!) are not used in these files.");
    }

    private Unreadable unreadable(int line, String code, String message) {
        return new Unreadable(new Finding(file, line, "regulation." + code, message, ""));
    }

    private static Unreadable unreadable(SourceFile source, int line, String code, String message) {
        return new Unreadable(new Finding(source.path(), line, "regulation." + code, message, ""));
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(found -> found.getLine() + 1).orElse(1);
    }

    private static String reason(MarkedYamlEngineException malformed) {
        var problem = malformed.getProblem();
        return problem == null
                ? "it breaks off"
                : problem.lines().findFirst().orElse("").strip();
    }

    /** The file cannot be read as a tree; caught where the files are gone through. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Finding finding;

        Unreadable(Finding finding) {
            super(finding.message());
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }
}
