package kz.qyzmet.acttext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files written for tests, part by part. */
final class WordFile {
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Integer> blanks = new LinkedHashMap<>();

    static WordFile of(String body) {
        return new WordFile()
                .part("word/document.xml", "<w:document " + SPACE + "><w:body>" + body + "</w:body></w:document>");
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r></w:p>";
    }

    static String paragraph(String properties, String words) {
        return paragraph(words).replace("<w:p>", "<w:p><w:pPr>" + properties + "</w:pPr>");
    }

    static String listed(int level, String words) {
        return paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>", words);
    }

    /** Adds list 1: levels with these formats and texts. */
    WordFile list(String... formatsAndTexts) {
        var levels = new StringBuilder();
        for (int i = 0; i < formatsAndTexts.length; i += 2)
            levels.append("<w:lvl w:ilvl=\"")
                    .append(i / 2)
                    .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .append(formatsAndTexts[i])
                    .append("\"/><w:lvlText w:val=\"")
                    .append(formatsAndTexts[i + 1])
                    .append("\"/></w:lvl>");
        return part(
                "word/numbering.xml",
                "<w:numbering " + SPACE + "><w:abstractNum w:abstractNumId=\"7\">" + levels
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
    }

    WordFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A part of so many spaces. */
    WordFile part(String name, int spaces) {
        blanks.put(name, spaces);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            for (var blank : blanks.entrySet()) {
                zip.putNextEntry(new ZipEntry(blank.getKey()));
                var chunk = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
                for (int left = blank.getValue(); left > 0; left -= chunk.length) zip.write(chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
