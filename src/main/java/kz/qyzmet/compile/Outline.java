package kz.qyzmet.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The act taken apart. All places are offsets into its text.
 *
 * @param head lines above the first order: title, body, date, notes about the whole
 * @param orders what the act itself orders, numbered as printed
 * @param close lines between the orders and the first regulation: signatures and visas
 * @param notes edition and repeal notes outside the regulations
 */
record Outline(
        List<Place> head, List<Paragraph> orders, List<Place> close, List<Place> notes, List<Attached> regulations) {

    /**
     * A regulation attached to the act, or standing alone.
     *
     * @param number within the act, from 1
     * @param header lines above the title that say which act approved it
     * @param title of the regulation, its quoted service name included
     * @param annexes from the header of each annex to its end
     * @param notes edition notes inside
     */
    record Attached(
            int number,
            List<Place> header,
            Place title,
            List<Chapter> chapters,
            List<Place> annexes,
            List<Note> notes) {
        Stream<Paragraph> paragraphs() {
            return chapters.stream().flatMap(chapter -> chapter.paragraphs().stream());
        }

        Stream<Paragraph> all(ParagraphKind kind) {
            return paragraphs().filter(paragraph -> paragraph.kind() == kind);
        }

        Optional<Paragraph> first(ParagraphKind kind) {
            return all(kind).findFirst();
        }
    }

    /** {@code number} as printed, empty where it has none; the first chapter may lack its heading. */
    record Chapter(String number, Place title, List<Paragraph> paragraphs) {}

    /**
     * A numbered paragraph.
     *
     * @param ref its number as printed
     * @param head its first line, behind the number
     * @param whole from its number to the end of its last part
     * @param parts what follows the head, in order
     */
    record Paragraph(String ref, ParagraphKind kind, Place head, Place whole, List<Part> parts) {
        /** The head and what follows it, as places. */
        Stream<Place> lines() {
            return Stream.concat(Stream.of(head), parts.stream().map(Part::place));
        }

        List<Part> items() {
            return parts.stream().filter(Part::item).toList();
        }

        Paragraph as(ParagraphKind other) {
            return new Paragraph(ref, other, head, whole, parts);
        }
    }

    /**
     * An item of a paragraph, or an unnumbered line. The place lies behind the number; its ref is {@code 5.3} for item 3 of paragraph
     * 5, that of the item or the paragraph it continues for a line.
     *
     * @param printed the item's number as printed, empty for a line
     */
    record Part(String printed, Place place) {
        boolean item() {
            return !printed.isEmpty();
        }
    }

    /** An edition note and the paragraph it stands behind; empty above the first one. */
    record Note(String ref, Place place) {}
}
