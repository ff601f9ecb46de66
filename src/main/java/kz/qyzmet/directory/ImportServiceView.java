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

    /**
     * Facts of one kind.
     *
     * @param folded whether it waits behind its heading
     * @param adding null where nothing can be added
     */
    record Group(
            String heading,
            List<ShownFact> facts,
            boolean folded,
            @Nullable Adding adding) {}

    /**
     * What a person may add to a group.
     *
     * @param href path that opens the form, without language
     * @param ask the form, null while it is closed
     */
    record Adding(
            String anchor,
            String label,
            String href,
            @Nullable Ask ask) {}

    /**
     * What is to be done for the service to be offered.
     *
     * @param why why it cannot be approved by this editor now, null when it can or was
     * @param ask the form, null when it cannot
     * @param publication path of the act's page where its publication is noted; null where there is nothing to note
     * @param approved null until it is
     */
    record Approving(
            @Nullable String why,
            @Nullable Ask ask,
            @Nullable String publication,
            @Nullable Approved approved) {}

    /**
     * A regulation that is offered, or will be.
     *
     * @param says who approved it and from when it is offered
     * @param portal its page there, null before the first day
     * @param lacking what keeps people from being served, a sentence each
     * @param providing who serves them, office by office; empty while something is lacking
     */
    record Approved(String says, @Nullable String portal, List<String> lacking, List<Provider> providing) {}

    /** An office and those who work there on the service. */
    record Provider(String office, List<String> people) {}

    boolean failed() {
        return refused != null || !wrong.isEmpty();
    }
}
