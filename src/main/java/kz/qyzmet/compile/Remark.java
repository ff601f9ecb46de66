package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import kz.qyzmet.regulation.Regulation.Note;

/** A note that a written file keeps: what is odd in the act and the reading chosen. */
record Remark(Note.Kind kind, List<String> at, Map<String, Object> says, Map<String, Object> reading) {
    Map<String, Object> entry() {
        return Entry.of("kind", Labels.code(kind))
                .put("at", at.size() == 1 ? at.getFirst() : at)
                .put("says", says)
                .put("reading", reading)
                .map();
    }
}
