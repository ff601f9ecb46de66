package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * An imported act: its services, what it orders to be done with itself, and its text before the first regulation.
 *
 * @param path without language
 * @param entry its first day in force, in words; null where its text has no rule for it
 * @param language tag of the text's
 * @param refused why the last form was refused, null when none was
 * @param wrong fields that came back with an error
 */
record ImportActView(
        String path,
        int version,
        String title,
        List<ShownFact> facts,
        String name,
        String uploaded,
        List<ImportsView.Service> services,
        List<Duty> duties,
        @Nullable String entry,
        List<FindingRow> findings,
        String language,
        MarkedText text,
        @Nullable Notice refused,
        List<Field> wrong) {
    boolean failed() {
        return refused != null || !wrong.isEmpty();
    }

    /**
     * A line of the checklist.
     *
     * @param words what the act says about it: who, within what time; null for nothing
     * @param href of the words in the text, null where the act does not order it
     * @param until last day, null for none
     * @param done when and under which reference, null until then
     * @param change path that opens its form, without language
     * @param ask the form, null while it is closed
     */
    record Duty(
            String anchor,
            String label,
            @Nullable String words,
            @Nullable String href,
            @Nullable String until,
            boolean late,
            @Nullable String done,
            @Nullable String notedBy,
            String change,
            @Nullable Ask ask) {}
}
