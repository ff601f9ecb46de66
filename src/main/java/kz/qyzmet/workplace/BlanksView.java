package kz.qyzmet.workplace;

import java.util.List;
import kz.qyzmet.identity.Role;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * The keeper's desk.
 *
 * @param refused why the last command was not carried out, null when it was
 * @param service the one service that has blanks here; null where there are none or several, which then are chosen among
 * @param takeIn the questions about a series that came
 * @param spoil the questions about a blank spoiled in stock
 */
record BlanksView(
        List<Link> navigation,
        String office,
        @Nullable Refused refused,
        List<Row> requests,
        List<Shelf> shelves,
        List<LeftOver> leftOver,
        @Nullable String service,
        List<Field> takeIn,
        List<Field> spoil) {

    /** {@code kind} is the code of the reason. */
    record Refused(String kind, String sentence) {}

    /**
     * A request that waits.
     *
     * @param next series and number of the next blank, null when the stock is empty
     * @param blank id of that blank
     */
    record Row(
            long id,
            String caseNumber,
            String office,
            String kind,
            String asked,
            @Nullable String next,
            long blank) {}

    /** {@code next} is null when there is none. */
    record Shelf(
            String service,
            String kind,
            long count,
            @Nullable String next) {}

    record LeftOver(long blank, String serial, String kind) {}

    /** Whether the reader keeps blanks. */
    static boolean keeps(Frame frame) {
        return frame.visitor() instanceof Visitor.Official official && official.role() == Role.BLANK_KEEPER;
    }

    /** Whether one of the two forms came back with errors. */
    boolean failed() {
        return wrong(takeIn) || wrong(spoil);
    }

    static boolean wrong(List<Field> fields) {
        return fields.stream().anyMatch(field -> field.error() != null);
    }
}
