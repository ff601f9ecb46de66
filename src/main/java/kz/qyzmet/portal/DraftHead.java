package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What each page of a draft begins with.
 *
 * @param action where its form posts
 * @param back the part before, null on the first
 * @param version what the page showed, so that a stale one is told
 */
record DraftHead(
        String service,
        String office,
        Part part,
        List<Step> steps,
        String action,
        @Nullable String back,
        int version) {

    /** A part in the row of parts; {@code path} null for one that is not reached yet. */
    record Step(String name, @Nullable String path, boolean here) {}

    static DraftHead of(Frame frame, Application draft, Offering offering, Office office, Part part) {
        var steps = Part.ALL.stream()
                .map(each -> new Step(
                        frame.t("portal.part." + each.name()),
                        each.compareTo(part) < 0 ? each.path(draft) : null,
                        each == part))
                .toList();
        return new DraftHead(
                offering.standard().name().in(frame.language()),
                office.name().in(frame.language()),
                part,
                steps,
                part.path(draft),
                part.before().map(before -> before.path(draft)).orElse(null),
                draft.version());
    }
}
