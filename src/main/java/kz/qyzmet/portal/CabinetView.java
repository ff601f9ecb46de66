package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;

/** A citizen's applications and what he has not been told yet. */
record CabinetView(List<Told> notices, List<Row> drafts, List<Row> running, List<Row> done) {
    /** A notice not read yet; {@code path} where one can act on it. */
    record Told(long id, String words, String when, String path) {}

    /**
     * An application.
     *
     * @param number null while a draft
     * @param left null unless it is running
     */
    record Row(
            String path,
            String service,
            @Nullable String number,
            String state,
            String when,
            @Nullable TimeLeft left) {}

    boolean empty() {
        return drafts.isEmpty() && running.isEmpty() && done.isEmpty();
    }
}
