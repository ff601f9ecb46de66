package kz.qyzmet.corporation;

import java.util.List;
import kz.qyzmet.identity.Label;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;

/**
 * Something said at the counter; a no with its paragraphs for machines.
 *
 * @param kind code of the refusal, null for a notice that refuses nothing
 * @param ref paragraphs, or {@code assumed}; null with the kind
 */
record Said(@Nullable String kind, @Nullable String ref, Notice notice) {
    static Said plain(Notice notice) {
        return new Said(null, null, notice);
    }

    /** @param reason the fact that caused it; {@code cure} what one can do now */
    static Said refusal(
            Frame frame, Offering offering, Channel channel, RefusalPoint.Kind kind, String reason, String cure) {
        var path = offering.regulation().path(channel);
        var chip = path.refusal(kind)
                .map(point -> chip(frame, offering, point.at(), point.assumed()))
                .orElseGet(() -> chip(frame, offering, List.of(), null));
        return said(frame, kind.name(), chip, reason, cure);
    }

    /** The representative may not act: no kind of its own among the refusals, the front's rule on representatives says it. */
    static Said withoutPower(Frame frame, Offering offering, Channel channel, Mandate.Fault fault) {
        var front = offering.regulation().fronts().get(channel);
        var rule = front == null ? null : front.representative();
        var chip = rule == null
                ? chip(frame, offering, List.of(), null)
                : chip(frame, offering, rule.at(), rule.assumed());
        var reason = frame.t("corporation.power." + fault);
        return said(frame, "POWER_OF_ATTORNEY", chip, reason, frame.t("corporation.power.cure"));
    }

    private static Chip chip(Frame frame, Offering offering, List<String> at, @Nullable Label assumed) {
        var why = at.isEmpty() && assumed == null ? frame.label("corporation.refusal.untold") : assumed;
        return new Chip(at, Source.regulation(frame, offering), null, why);
    }

    private static Said said(Frame frame, String kind, Chip chip, String reason, String cure) {
        var ref = chip.at().isEmpty() ? "assumed" : String.join(" ", chip.at());
        return new Said(kind, ref, Notice.refusal(frame.t("corporation.refusal." + kind), reason, chip, cure));
    }
}
