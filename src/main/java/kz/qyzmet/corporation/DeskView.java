package kz.qyzmet.corporation;

import java.util.List;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;

/**
 * The operator's desk.
 *
 * @param base path of the desk, without language
 * @param said what the last attempt to begin a visit came to, null when it came to nothing
 * @param words searched for among the results to issue
 * @param issuable results that wait for their recipients
 * @param running what is with the provider
 * @param under the heading of that list
 * @param today what was taken in here today
 */
record DeskView(
        List<Link> navigation,
        String base,
        String title,
        String branch,
        @Nullable Said said,
        List<Field> visit,
        List<Tiding> tidings,
        String words,
        List<Row> issuable,
        List<Row> running,
        String under,
        List<Row> today) {

    /** Something the branch was told. */
    record Tiding(long id, String words, String href) {}

    /**
     * An application in a list.
     *
     * @param number null while a draft
     * @param iin masked
     * @param opened the time of day, or the moment when it was another day
     * @param left how its total term stands, null before acceptance and after the end
     */
    record Row(
            String href,
            @Nullable String number,
            String name,
            String iin,
            String service,
            String state,
            String opened,
            @Nullable TimeLeft left) {

        /** The same, told by when it was opened. */
        Row opening() {
            return new Row(href, number, name, iin, service, state, opened, null);
        }
    }
}
