package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as a page shows it.
 *
 * @param kind for machines
 * @param refs paragraphs of the regulation, none where no act is known or it is silent
 */
record Refused(RefusalPoint.Kind kind, List<String> refs, Notice notice) {

    /** The sentence names what happened and what to do; the paragraphs are those of the portal's refusal point. */
    static Refused at(
            Frame frame,
            @Nullable Offering offering,
            RefusalPoint.Kind kind,
            String title,
            String sentence,
            @Nullable String cure) {
        var point = point(offering, kind);
        var chip = point == null || offering == null
                ? null
                : new Chip(point.at(), Source.regulation(frame, offering), null, point.assumed());
        var notice = new Notice(Notice.Kind.REFUSAL, title, sentence, chip, cure);
        return new Refused(kind, point == null ? List.of() : point.at(), notice);
    }

    private static @Nullable RefusalPoint point(@Nullable Offering offering, RefusalPoint.Kind kind) {
        if (offering == null || !offering.regulation().fronts().containsKey(Channel.PORTAL)) return null;
        return offering.regulation().path(Channel.PORTAL).refusal(kind).orElse(null);
    }
}
