package kz.qyzmet.acttext;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** An act, given with every heading, paragraph and item on its line, as programs save it. */
final class SavedAs {
    private static final int WIDTH = 76;

    private SavedAs() {}

    static byte[] word(String act) {
        return WordFile.of(act.lines().map(WordFile::paragraph).collect(Collectors.joining()))
                .bytes();
    }

    /** As word processors write it: tables of fonts and a picture around the words, letters by number with one to stand for them. */
    static byte[] rtf(String act) {
        var windows = Charset.forName("windows-1251");
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1251\\uc1{\\fonttbl{\\f0 Times New Roman;}}"
                + "{\\info{\\title act}}{\\*\\generator Word}{\\header page 1\\par}{\\pict\\wmetafile8 0123}\n");
        act.lines().forEach(line -> {
            rtf.append("\\pard\\plain\\f0 ");
            for (char letter : line.toCharArray())
                if (letter < 128)
                    rtf.append("\\{}".indexOf(letter) < 0 ? "" : "\\").append(letter);
                else if (!windows.newEncoder().canEncode(letter))
                    rtf.append("\\u").append((int) letter).append('?');
                else rtf.append("\\'%02x".formatted(String.valueOf(letter).getBytes(windows)[0]));
            rtf.append("\\par\r\n");
        });
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    static String html(String act) {
        return act.lines()
                .map(line -> "<p>" + WordFile.escaped(line) + "</p>\n")
                .collect(Collectors.joining(
                        "", "<html><head><meta charset=\"utf-8\"/></head><body>\n", "</body></html>"));
    }

    /** Pages of the size of a palm, with a running head and page numbers. */
    static byte[] pdf(String act) {
        var style =
                "<style>@page { size: 140mm 90mm; margin: 15mm; @top-center { content: '\"Қарлығаш\" құқықтық базасы' } @bottom-right { content: counter(page) } }"
                        + "body { font: 10pt 'Noto Sans'; text-align: justify } p { margin: 0; text-indent: 24pt }</style>";
        return rendered(html(act).replace("</head>", style + "</head>"));
    }

    static byte[] rendered(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(
                            () -> Objects.requireNonNull(
                                    SavedAs.class.getResourceAsStream("/fonts/NotoSans-Regular.ttf")),
                            "Noto Sans")
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Broken into lines, the first one of each paragraph indented, a page break after every fourteen. */
    static String brokenText(String act) {
        var text = new StringBuilder();
        int[] lines = {0};
        act.lines()
                .forEach(paragraph -> broken("      " + paragraph)
                        .lines()
                        .forEach(line -> text.append(line).append(++lines[0] % 14 == 0 ? "\n\n\n\n" : "\n")));
        return text.toString();
    }

    private static String broken(String paragraph) {
        var lines = new StringBuilder();
        int start = 0;
        while (paragraph.length() - start > WIDTH) {
            int end = paragraph.lastIndexOf(' ', start + WIDTH);
            lines.append(paragraph, start, end + 1).append('\n');
            start = end + 1;
        }
        return lines.append(paragraph.substring(start)).toString();
    }
}
