package kz.qyzmet.acttext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import kz.qyzmet.acttext.Reading.Reason;

/**
 * The text of a Word file: WordprocessingML (ECMA-376 part 1, § 17), read as a stream. Numbers that Word counts itself are
 * written out, text boxes stand apart, notes at the foot come last; what was struck out in review is not read.
 */
final class Docx {
    /** Struck out, moved away, hidden behind a field, or a second telling of the same box for old programs. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "tabs", "rPrChange", "pPrChange", "sectPr");

    private final WordNumbers numbers;
    private final Deque<Sheet> sheets = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final StringBuilder boxes = new StringBuilder();
    private boolean raised;
    private boolean hidden;

    /** What is known of a paragraph before its first word. */
    private static final class Paragraph {
        private String style = "";
        private String list = "";
        private int level = -1;
        private boolean begun;
    }

    private Docx(WordNumbers numbers) {
        this.numbers = numbers;
    }

    static String text(byte[] bytes) throws Unfit {
        var parts = Archive.parts(bytes);
        var document = parts.get("document");
        if (document == null) throw new Unfit(Reason.NOT_TEXT);
        try {
            var docx = new Docx(WordNumbers.of(parts));
            docx.sheets.push(new Sheet());
            docx.read(document);
            for (var notes : new String[] {"footnotes", "endnotes"})
                if (parts.containsKey(notes)) docx.read(part(parts, notes));
            return docx.sheets.getLast().done();
        } catch (XMLStreamException damaged) {
            throw new Unfit(Reason.DAMAGED);
        }
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return java.util.Objects.requireNonNull(parts.get(name));
    }

    private void read(byte[] part) throws XMLStreamException, Unfit {
        try (var xml = new WordXml(part)) {
            while (xml.next()) {
                if (xml.starts()) {
                    if (SKIPPED.contains(xml.name())) xml.skip();
                    else open(xml);
                } else if (xml.ends()) close(xml.name());
            }
        }
    }

    private void open(WordXml xml) throws XMLStreamException, Unfit {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "pStyle" -> paragraph().style = xml.value();
            case "ilvl" -> paragraph().level = xml.number();
            case "numId" -> paragraph().list = xml.value();
            case "r" -> raised = hidden = false;
            case "vertAlign" -> raised = xml.value().equals("superscript");
            case "vanish" -> hidden = !Set.of("0", "false").contains(xml.value());
            case "t" -> words(xml.words());
            case "tab" -> words(" ");
            case "br", "cr" -> words("\n");
            case "noBreakHyphen" -> words("-");
            case "tr" -> sheet().openRow();
            case "tc" -> sheet().openCell();
            case "txbxContent" -> sheets.push(new Sheet());
            default -> {}
        }
    }

    private void close(String name) throws Unfit {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> sheet().closeCell();
            case "tr" -> sheet().closeRow();
            case "txbxContent" -> {
                if (sheets.size() > 1)
                    boxes.append("(\n").append(sheets.pop().done().strip()).append("\n)\n");
            }
            default -> {}
        }
    }

    private void words(String words) throws Unfit {
        if (hidden) return;
        if (raised && sheet().endsWithDigit() && !words.isEmpty() && Character.isDigit(words.charAt(0)))
            sheet().text("-");
        begin();
        sheet().text(words);
    }

    /** The paragraph's number stands before its first word. */
    private void begin() throws Unfit {
        var paragraph = paragraph();
        if (paragraph.begun) return;
        paragraph.begun = true;
        sheet().text(numbers.next(paragraph.style, paragraph.list, paragraph.level));
    }

    private void endParagraph() throws Unfit {
        if (!paragraphs.isEmpty()) paragraphs.pop();
        sheet().text("\n");
        if (sheets.size() > 1 || boxes.isEmpty()) return;
        sheet().text(boxes);
        boxes.setLength(0);
    }

    private Sheet sheet() {
        return sheets.element();
    }

    private Paragraph paragraph() {
        if (paragraphs.isEmpty()) paragraphs.push(new Paragraph());
        return paragraphs.element();
    }
}
