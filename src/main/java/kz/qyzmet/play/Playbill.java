package kz.qyzmet.play;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells what was played: a line per path as it ends, or one document when all have. */
public final class Playbill {
    private final PrintWriter out;
    private final boolean json;
    private final List<PlayedPath> paths = new ArrayList<>();

    public Playbill(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** A path has ended. */
    public void told(PlayedPath path) {
        paths.add(path);
        if (json) return;
        out.println(path.line());
        out.flush();
    }

    /** Says the sum; the exit code: 0 when every path went well and there was one. */
    public int end() {
        long failed = paths.stream().filter(path -> !path.ok()).count();
        if (json)
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(Map.of(
                            "paths", paths.stream().map(Playbill::document).toList())));
        else out.println(paths.size() + " paths, " + failed + " failed");
        out.flush();
        return failed == 0 && !paths.isEmpty() ? 0 : 1;
    }

    private static Map<String, @Nullable Object> document(PlayedPath path) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("service", path.service());
        document.put("oblast", path.oblast());
        document.put("edition", path.edition());
        document.put("channel", path.channel().name());
        document.put("ending", path.ending().name());
        document.put("steps", path.steps());
        document.put("term", path.term().toString());
        document.put("due", path.due());
        document.put("ok", path.ok());
        if (path.failure() != null) document.put("failure", path.failure());
        return document;
    }
}
