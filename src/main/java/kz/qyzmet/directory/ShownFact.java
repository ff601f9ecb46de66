package kz.qyzmet.directory;

import org.jspecify.annotations.Nullable;

/**
 * A fact beside the text that tells it.
 *
 * @param label what it is
 * @param anchor of itself, {@code words} what it says
 * @param href of its words in the text, null where the page does not show them
 * @param corrected who said so instead of the text, and why; null for what the text tells
 * @param correct path that opens the form, without language; null where it cannot be corrected
 * @param takeBack the form that lets the text speak again, null where it does
 * @param ask the open form, null while it is closed
 */
record ShownFact(
        String label,
        String anchor,
        String words,
        @Nullable String href,
        @Nullable String corrected,
        @Nullable String correct,
        @Nullable Ask takeBack,
        @Nullable Ask ask) {
    static ShownFact told(String label, String anchor, String words, @Nullable String href) {
        return new ShownFact(label, anchor, words, href, null, null, null, null);
    }
}
