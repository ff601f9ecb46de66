package kz.qyzmet.directory;

import org.jspecify.annotations.Nullable;

/**
 * A fact beside the text that tells it.
 *
 * @param label what it is
 * @param anchor of itself, {@code words} what it says
 * @param href of its words in the text, null where the page does not show them
 * @param said who said so instead of the text, and why; null for what the text tells
 * @param gone whether a person removed it
 * @param correct path that opens the form, without language; null where it cannot be corrected; {@code remove} likewise
 * @param takeBack the form that lets the text speak again, null where it does
 * @param ask the open form, null while it is closed
 */
record ShownFact(
        String label,
        String anchor,
        String words,
        @Nullable String href,
        @Nullable String said,
        boolean gone,
        @Nullable String correct,
        @Nullable String remove,
        @Nullable Ask takeBack,
        @Nullable Ask ask) {
    static ShownFact told(String label, String anchor, String words, @Nullable String href) {
        return new ShownFact(label, anchor, words, href, null, false, null, null, null, null);
    }

    ShownFact said(String sentence) {
        return new ShownFact(label, anchor, words, href, sentence, gone, correct, remove, takeBack, ask);
    }

    ShownFact struck() {
        return new ShownFact(label, anchor, words, href, said, true, correct, remove, takeBack, ask);
    }

    ShownFact takenBack(Ask form) {
        return new ShownFact(label, anchor, words, href, said, gone, correct, remove, form, ask);
    }

    ShownFact correctable(@Nullable String opensCorrection, @Nullable String opensRemoval, @Nullable Ask open) {
        return new ShownFact(label, anchor, words, href, said, gone, opensCorrection, opensRemoval, takeBack, open);
    }
}
