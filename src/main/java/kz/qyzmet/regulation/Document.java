package kz.qyzmet.regulation;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A file as a tree that remembers its lines.
 *
 * @param lines line by JSON pointer; the pointer of a map's entry has the line of its key
 */
record Document(String file, JsonNode tree, Map<String, Integer> lines) {
    Fact root() {
        return new Fact(tree, "");
    }

    /** The line of the node; where there is none, of the nearest one around it. */
    int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) return line;
        }
        return 1;
    }

    Finding finding(String pointer, String code, String message, String hint) {
        return new Finding(file, line(pointer), "regulation." + code, message, hint);
    }
}
