package kz.qyzmet.workplace;

import java.util.List;
import java.util.UUID;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.TimeLeft;
import kz.qyzmet.web.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A case: what is to be done on the left, what is known on the right.
 *
 * @param refused why the last request was not carried out, null when it was
 * @param running the running step, null when the case is closed
 * @param draft whether the reader may read the unsigned draft
 * @param coSigned the papers that carry a signature before the last
 * @param paper whether the signed paper exists as a file
 * @param key makes a second click on this very page harmless
 */
record CaseView(
        String number,
        String address,
        int version,
        UUID key,
        String service,
        @Nullable Refused refused,
        @Nullable Running running,
        Task task,
        Timeline timeline,
        List<Fact> facts,
        List<Document> documents,
        String totalDue,
        boolean draft,
        List<Document> coSigned,
        boolean paper,
        List<Link> navigation) {

    /**
     * A command that was not carried out.
     *
     * @param kind code of the reason
     * @param at the paragraph, empty where none speaks of it
     * @param notice null where the form's own errors say it
     * @param words what was typed and has no form to stand in any more, empty otherwise
     */
    record Refused(String kind, String at, @Nullable Notice notice, String words) {}

    record Running(String label, Chip chip, @Nullable TimeLeft left) {}

    record Fact(String label, String value) {}

    /**
     * A document of the package.
     *
     * @param file path of its bytes without language, null for one that was only shown
     */
    record Document(
            String name, @Nullable String file, @Nullable String fileName) {}
}
