package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Source;

/** Why nothing is taken at that moment, whoever signs: the edition is not in force, or the window is closed. */
final class Obstacle {
    private Obstacle() {}

    /** @param at paragraphs that say so, none where none does */
    static Notice notice(Frame frame, Offering offering, Answer.Reason reason, List<String> at) {
        var chip = at.isEmpty() ? null : Chip.of(at, Source.regulation(frame, offering));
        var key = "portal.sign.refused." + reason.name();
        return Notice.refusal(frame.t("portal.sign.refused"), frame.t(key), chip, frame.t(key + ".cure"));
    }
}
