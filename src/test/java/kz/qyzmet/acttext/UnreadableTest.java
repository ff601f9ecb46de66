package kz.qyzmet.acttext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.acttext.Reading.Reason.DAMAGED;
import static kz.qyzmet.acttext.Reading.Reason.EMPTY;
import static kz.qyzmet.acttext.Reading.Reason.LOCKED;
import static kz.qyzmet.acttext.Reading.Reason.NOT_TEXT;
import static kz.qyzmet.acttext.Reading.Reason.PICTURES_ONLY;
import static kz.qyzmet.acttext.Reading.Reason.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file without a text for us gets its reason, soon and in little memory. */
@Timeout(30)
class UnreadableTest {
    @Test
    void nothing_is_EMPTY() {
        assertReason("".getBytes(UTF_8)).isEqualTo(EMPTY);
        assertReason(" \n\u00A0\u200B\n".getBytes(UTF_8)).isEqualTo(EMPTY);
        assertReason("<html><body> <script>x</script></body></html>".getBytes(UTF_8))
                .isEqualTo(EMPTY);
        assertReason(WordFile.of("<w:p/>").bytes()).isEqualTo(EMPTY);
        assertReason("{\\rtf1{\\fonttbl{\\f0 Arial;}}}".getBytes(UTF_8)).isEqualTo(EMPTY);
    }

    @Test
    void more_than_the_limits_is_TOO_LARGE() {
        assertReason(new byte[ActReader.MOST_BYTES + 1]).isEqualTo(TOO_LARGE);
        assertReason("а".repeat(ActReader.MOST_CHARACTERS + 1).getBytes(UTF_8)).isEqualTo(TOO_LARGE);
        assertReason(WordFile.of(WordFile.paragraph("а".repeat(ActReader.MOST_CHARACTERS + 1)))
                        .bytes())
                .isEqualTo(TOO_LARGE);
        assertReason(("<html>" + "<p>а".repeat(600_000)).getBytes(UTF_8)).isEqualTo(TOO_LARGE);
    }

    @Test
    void a_zip_that_unpacks_without_end_is_TOO_LARGE() throws IOException {
        assertReason(WordFile.of("").part("word/styles.xml", 60_000_000).bytes())
                .isEqualTo(TOO_LARGE);
        assertReason(WordFile.of("").part("word/media/a.png", 600_000_000).bytes())
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void pictures_programs_and_archives_are_NOT_TEXT() {
        var noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        assertReason(noise).isEqualTo(NOT_TEXT);
        assertReason(new byte[1000]).isEqualTo(NOT_TEXT);
        assertReason(new WordFile().part("readme.txt", "билет").bytes()).isEqualTo(NOT_TEXT);
        assertReason("1 2 3 4 5 6 7 8 9 0".repeat(50).getBytes(UTF_8)).isEqualTo(NOT_TEXT);
    }

    @Test
    void half_a_file_is_DAMAGED() {
        var word = SavedAs.word(Acts.library());
        assertReason(Arrays.copyOf(word, word.length / 2)).isEqualTo(DAMAGED);
        assertReason(WordFile.of("<w:p>").bytes()).isEqualTo(DAMAGED);
        assertReason("%PDF-1.7 билет".getBytes(UTF_8)).isEqualTo(DAMAGED);
        assertReason(("{\\rtf1" + "{".repeat(100_000)).getBytes(UTF_8)).isEqualTo(DAMAGED);
    }

    @Test
    void XML_that_fetches_or_multiplies_is_DAMAGED() {
        var laughs = "<!DOCTYPE x [<!ENTITY a \"" + "а".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]>";
        assertReason(document(laughs, "&c;")).isEqualTo(DAMAGED);
        assertReason(document("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>", "&f;"))
                .isEqualTo(DAMAGED);
        assertReason(WordFile.of("<w:p>".repeat(1_000_000)).bytes()).isEqualTo(DAMAGED);
    }

    @Test
    void a_deep_page_is_read_in_bounded_time() {
        var deep = "<html>" + "<div><b>".repeat(200_000) + "Билет тегін беріледі";
        assertThat(ActReader.read("deep", deep.getBytes(UTF_8))).isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_password_is_LOCKED() {
        assertReason(office("EncryptedPackage")).isEqualTo(LOCKED);
        assertReason(office("WordDocument")).isEqualTo(NOT_TEXT);
    }

    @Test
    void scanned_pages_are_PICTURES_ONLY() throws IOException {
        var scanned = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scanned);
        }
        assertReason(scanned.toByteArray()).isEqualTo(PICTURES_ONLY);
    }

    @Test
    void a_PDF_that_unpacks_without_end_is_TOO_LARGE() throws IOException {
        assertReason(pdf("/FlateDecode", zeros(200_000_000))).isEqualTo(TOO_LARGE);
        assertReason(pdf("[/FlateDecode /FlateDecode]", packed(zeros(300_000_000))))
                .isEqualTo(TOO_LARGE);
    }

    /** The parser passes over both bytes of the header. */
    @Test
    void a_PDF_that_unpacks_without_end_behind_a_wrong_header_is_TOO_LARGE() throws IOException {
        var wrong = zeros(200_000_000);
        wrong[0]++;
        assertReason(pdf("/FlateDecode", wrong)).isEqualTo(TOO_LARGE);
    }

    @Test
    void a_PDF_packed_as_nobody_can_look_through_is_TOO_LARGE() throws IOException {
        var page = "BT ET".getBytes(StandardCharsets.US_ASCII);
        for (var filter : List.of(
                "/LZWDecode",
                "[/LZW]",
                "/L#5AW#44ecode",
                "[/FlateDecode /LZWDecode]",
                "7 0 R",
                "[/FlateDecode 7 0 R]",
                "[/FlateDecode /FlateDecode /FlateDecode]"))
            assertReason(pdf(filter, page)).as(filter).isEqualTo(TOO_LARGE);
        for (var filter : List.of("/FlateDecode", "[ /ASCII85Decode /FlateDecode ]", "/LZWish"))
            assertReason(pdf(filter, page)).as(filter).isNotEqualTo(TOO_LARGE);
    }

    @Test
    void an_encrypted_PDF_is_LOCKED_even_without_a_password() throws IOException {
        for (var password : List.of("", "reader")) {
            var locked = new ByteArrayOutputStream();
            try (var document = Loader.loadPDF(SavedAs.pdf("Билет тегін беріледі."))) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                document.save(locked);
            }
            assertReason(locked.toByteArray()).isEqualTo(LOCKED);
        }
    }

    @Test
    void a_PDF_whose_page_shows_itself_for_ever_ends() throws IOException {
        var drawing = "/F Do ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        assertThat(java.util.concurrent.CompletableFuture.supplyAsync(() -> ActReader.read("loop", pdf(null, drawing))))
                .succeedsWithin(Duration.ofSeconds(25));
    }

    @Test
    void a_PDF_whose_font_claims_thousands_of_millions_of_widths_is_read() throws IOException {
        var act = "Билет тегін беріледі.";
        var claiming = fontChanged(SavedAs.pdf(act), font -> {
            var descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
            var widths = new COSArray(List.of(COSInteger.ZERO, COSInteger.get(2_000_000_000), COSInteger.ONE));
            ((COSDictionary) descendants.getObject(0)).setItem(COSName.W, widths);
        });
        assertThat(Acts.read(claiming).text()).contains(act);
    }

    @Test
    void a_PDF_whose_font_does_not_tell_its_letters_is_DAMAGED() throws IOException {
        var told = "1 beginbfrange <%s> <%s> <0041> endbfrange";
        for (var range : List.of(told.formatted("00", "7FFFFFFF"), told.formatted("0003", "00q4")))
            assertReason(fontChanged(SavedAs.pdf("Билет тегін беріледі."), font -> {
                        var letters = new COSStream();
                        try (var out = letters.createOutputStream()) {
                            out.write(range.getBytes(StandardCharsets.US_ASCII));
                        }
                        font.setItem(COSName.TO_UNICODE, letters);
                    }))
                    .isEqualTo(DAMAGED);
    }

    private interface Change {
        void in(COSDictionary font) throws IOException;
    }

    private static byte[] fontChanged(byte[] pdf, Change change) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            var fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (var font : fonts.keySet()) {
                var used = fonts.getCOSDictionary(font);
                if (used.containsKey(COSName.DESCENDANT_FONTS)) change.in(used);
            }
            document.save(changed);
        }
        return changed.toByteArray();
    }

    private static AbstractObjectAssert<?, Reading.Reason> assertReason(byte[] bytes) {
        return assertThat(ActReader.read("file", bytes))
                .isInstanceOf(Reading.Unreadable.class)
                .extracting(reading -> ((Reading.Unreadable) reading).reason());
    }

    private static byte[] document(String declarations, String words) {
        return new WordFile()
                .part(
                        "word/document.xml",
                        declarations + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + words
                                + "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    private static byte[] office(String stream) {
        var file = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static byte[] zeros(int count) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(1))) {
            for (var chunk = new byte[1_000_000]; count > 0; count -= chunk.length) deflater.write(chunk);
        }
        return packed.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    /** One page with this content, which may show form F; F shows itself. */
    private static byte[] pdf(@Nullable String filter, byte[] content) {
        var pdf = new ByteArrayOutputStream();
        var head = """
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources <</XObject <</F 5 0 R>>>>>> endobj
                5 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 10 /Resources <</XObject <</F 5 0 R>>>>>> stream
                /F Do /F Do
                endstream endobj
                4 0 obj <<%s /Length %d>> stream
                """.formatted(filter == null ? "" : "/Filter " + filter, content.length);
        pdf.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(content);
        pdf.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }
}
