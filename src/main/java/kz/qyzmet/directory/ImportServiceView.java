package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One regulation of an imported act: its text, what is wrong with it, the service it becomes.
 *
 * @param path without language; {@code act} of the act it belongs to, with its title
 * @param language tag of the text's
 * @param refused why the last form was refused, null when none was
 * @param details what the loader found, in English; empty for most
 * @param wrong fields that came back with an error
 */
record ImportServiceView(
        String path,
        String act,
        String actTitle,
        int version,
        String title,
        ImportState state,
        String summary,
        String language,
        MarkedText text,
        List<FindingRow> findings,
        List<Proved> proofs,
        Lanes lanes,
        List<StepRow> steps,
        List<Group> groups,
        Approving approving,
        @Nullable Notice refused,
        List<String> details,
        List<Field> wrong) {
    /**
     * A step.
     *
     * @param href of its words
     * @param also other items that tell it again, empty for none
     * @param action what is done, in the order told
     */
    record StepRow(String ref, String href, String also, String action, List<ShownFact> facts, boolean fault) {}

    /** Facts of one kind; {@code folded} waits behind its heading. */
    record Group(String heading, List<ShownFact> facts, boolean folded) {}

    /**
     * What is to be done for the service to be offered.
     *
     * @param why why it cannot be approved by this editor now, null when it can or was
     * @param ask the form, null when it cannot
     * @param done who approved it and from when it is offered, null until then; {@code portal} its page there
     */
    record Approving(
            @Nullable String why,
            @Nullable Ask ask,
            @Nullable String done,
            @Nullable String portal) {}

    boolean failed() {
        return refused != null || !wrong.isEmpty();
    }
}
