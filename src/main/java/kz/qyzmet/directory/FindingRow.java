package kz.qyzmet.directory;

import java.util.Locale;
import kz.qyzmet.compile.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding beside the text.
 *
 * @param at offset where it begins in the text
 * @param ref the paragraph, as a person reads it; empty outside all of them
 * @param href of its place in the text, null where the page does not show that part
 * @param second the other place of a contradiction, null where there is none; {@code secondHref} likewise
 * @param said who decided that it may stand, or corrected its words, or what no longer fits, and why; null when nobody did
 * @param stands whether it keeps nothing back since
 * @param decide path that opens the form, without language; null where nothing is to be decided
 * @param takeBack what the form that takes that back carries; null where there is none to take back
 * @param ask the open form, null while it is closed
 */
record FindingRow(
        int number,
        int at,
        Severity severity,
        String code,
        String sentence,
        String quote,
        String ref,
        @Nullable String href,
        @Nullable String second,
        @Nullable String secondHref,
        @Nullable String said,
        boolean stands,
        @Nullable String decide,
        @Nullable Ask takeBack,
        @Nullable Ask ask) {
    String style() {
        return stands ? "stands" : severity.name().toLowerCase(Locale.ROOT);
    }
}
