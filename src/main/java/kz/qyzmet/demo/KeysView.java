package kz.qyzmet.demo;

import java.util.List;
import kz.qyzmet.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * The agent's window.
 *
 * @param asked what waits for the person; null when nothing does
 * @param answered whether something has just been answered
 */
record KeysView(@Nullable Asked asked, boolean answered) {
    static final KeysView NOTHING = new KeysView(null, false);
    static final KeysView ANSWERED = new KeysView(null, true);

    /**
     * A page's request.
     *
     * @param action path of the form
     * @param origin the site that asks
     * @param what what it asks for, in words
     * @param holder asks whose keys to show, where the request does not say; null where it does
     * @param iin whose keys are shown, null while that is not known
     * @param keys those that fit, to choose from; null when none does
     * @param unfit the others, each with the reason
     */
    record Asked(
            String action,
            String origin,
            String what,
            @Nullable Field holder,
            @Nullable String iin,
            @Nullable Field keys,
            List<String> unfit) {}

    /** For the error summary. */
    List<Field> fields() {
        return asked == null || asked.keys() == null ? List.of() : List.of(asked.keys());
    }
}
