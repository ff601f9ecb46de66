package kz.qyzmet.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper laid out: what stands on the sheet, from top to bottom, under the letterhead. */
record Sheet(String title, String subtitle, List<Block> blocks) {

    /** By what the sheet is known among others: its title, and its number and date. */
    String known() {
        return title + " · " + subtitle;
    }

    sealed interface Block {}

    /** Labelled values, one to a row. */
    record Facts(List<Fact> rows) implements Block {}

    record Fact(String label, String value) {}

    record Text(@Nullable String heading, List<String> paragraphs) implements Block {}

    record Numbered(String heading, List<String> items) implements Block {}

    /** A full name, blank when it is null, with a line beside it for a signature by hand, and one for the date. */
    record InkLine(String label, @Nullable String name, boolean dated) implements Block {}

    /** A line for ink with a place for the seal under it. */
    record Sealed(InkLine line) implements Block {}

    /** The signature of the office: post on the left, name on the right. */
    record Signature(Signer signer) implements Block {}
}
