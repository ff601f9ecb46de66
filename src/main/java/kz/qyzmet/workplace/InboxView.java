package kz.qyzmet.workplace;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.identity.Official;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;

/**
 * A list of cases.
 *
 * @param office and {@code post}: where and as what one works here
 * @param mine true for those whose turn is the reader's
 * @param tidings what the reader was told and has not marked read
 * @param cut the list shows no more than it can, and says so
 */
record InboxView(
        String office,
        String post,
        boolean mine,
        List<Tiding> tidings,
        List<Row> rows,
        boolean cut,
        List<Link> navigation) {

    /**
     * A case in the list.
     *
     * @param step id of the running step, empty when the case is closed
     * @param task what is to be done now, or how it ended
     * @param chip paragraphs of the running step, null when the case is closed
     * @param who whose turn it is, null when the case is closed
     * @param remark why the head returned the draft, null otherwise
     * @param left null where no deadline runs
     */
    record Row(
            String number,
            String step,
            String service,
            String recipient,
            String task,
            @Nullable Chip chip,
            @Nullable String who,
            @Nullable String remark,
            @Nullable TimeLeft left,
            String totalDue) {}

    static InboxView of(
            Frame frame, Official by, boolean mine, List<Tiding> tidings, Stream<Seen> cases, List<Link> navigation) {
        var language = frame.language();
        var rows = cases.map(InboxView::row).toList();
        return new InboxView(
                by.office().name().in(language),
                by.post().name().in(language),
                mine,
                tidings,
                rows,
                rows.size() == Casework.MOST,
                navigation);
    }

    private static Row row(Seen seen) {
        var of = seen.of();
        var turn = of.turn();
        var step = seen.step();
        var language = seen.frame().language();
        return new Row(
                of.number(),
                turn == null ? "" : turn.step(),
                seen.offering().standard().name().in(language),
                of.recipient(),
                step.map(running -> running.label().in(language)).orElseGet(() -> CaseViews.ending(seen)),
                step.map(seen::chip).orElse(null),
                turn == null ? null : seen.frame().role(turn.role()),
                turn == null ? null : turn.remark(),
                seen.left(),
                seen.totalDue());
    }
}
