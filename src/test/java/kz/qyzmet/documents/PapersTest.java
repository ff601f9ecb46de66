package kz.qyzmet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PapersTest {
    private static final String KAZAKH = "әғқңөұүһі" + "ӘҒҚҢӨҰҮҺІ";

    static Stream<Arguments> papers() {
        return SamplePapers.all().entrySet().stream()
                .flatMap(sample -> sample.getValue().stream().map(paper -> Arguments.of(sample.getKey(), paper)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_field_of_the_record_can_be_read_on_the_paper(String language, Paper paper) throws Exception {
        var text = squeezed(textOf(Papers.pdf(paper, language)));

        assertThat(values(paper))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(text).contains(squeezed(value)));
    }

    @Test
    void the_refusal_receipt_carries_every_fixed_word_of_its_form() throws IOException {
        var receipt = SamplePapers.kazakh().get(1);

        assertThat(squeezed(textOf(Papers.pdf(receipt, "kk"))))
                .contains("стандартына3-қосымша", "екідана", "Жетіспейтінқұжаттар", "Орындаушы", "Телефоны", "Алдым")
                .contains("аты-жөні", "қолы", "күні");
    }

    @Test
    void Kazakh_letters_have_glyphs_in_both_weights() throws IOException {
        var receipt = SamplePapers.refusalReceipt(KAZAKH);
        var result = new ResultPaper(
                new Letterhead(KAZAKH, List.of()),
                null,
                KAZAKH,
                "1",
                "-",
                List.of(KAZAKH),
                KAZAKH,
                List.of(new Signer("-", KAZAKH)),
                false,
                receipt.verification());

        assertThat(textOf(Papers.pdf(receipt, "kk"))).contains(KAZAKH);
        assertThat(squeezed(textOf(Papers.pdf(result, "kk"))))
                .contains(KAZAKH + "№1")
                .doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_font_is_embedded_and_cut_to_the_letters_used(String language, Paper paper) throws IOException {
        try (var document = Loader.loadPDF(Papers.pdf(paper, language))) {
            assertThat(fonts(document)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans-(Regular|Bold)");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_file_says_its_title_and_language_and_is_tagged(String language, Paper paper) throws IOException {
        try (var document = Loader.loadPDF(Papers.pdf(paper, language))) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part", "pdfuaid:part");
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_paper_is_the_same_file(String language, Paper paper) throws IOException {
        var pdf = Papers.pdf(paper, language);

        assertThat(Papers.pdf(paper, language)).isEqualTo(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCOSObject().containsKey(COSName.CREATION_DATE))
                    .isFalse();
        }
    }

    @Test
    void a_name_that_looks_like_markup_is_printed_as_it_was_typed() throws IOException {
        var typed = "<script>alert('1')</script> & <b>Əлия</b> {0} '' &lt;";

        assertThat(squeezed(textOf(Papers.pdf(SamplePapers.refusalReceipt(typed), "kk"))))
                .contains(squeezed(typed));
    }

    @ParameterizedTest
    @MethodSource("longNames")
    void a_long_name_wraps_and_stays_on_the_sheet(String name) throws IOException {
        var pdf = Papers.pdf(SamplePapers.refusalReceipt(name), "kk");

        assertThat(squeezed(textOf(pdf))).contains(squeezed(name));
        assertThat(rightmost(pdf)).isLessThan(210 / 25.4f * 72 - 15 / 25.4f * 72 + 1);
    }

    static List<String> longNames() {
        return List.of("Қожахметова ".repeat(40).strip(), "Ө".repeat(300), "қ-".repeat(120) + "қ");
    }

    @Test
    void a_letter_that_the_typeface_lacks_is_seen_to_be_missing() throws IOException {
        assertThat(textOf(Papers.pdf(SamplePapers.refusalReceipt("Ли 李"), "ru")))
                .contains("Ли \uFFFD");
    }

    @Test
    void a_long_list_goes_on_over_numbered_pages() throws IOException {
        var sample = (AcceptanceReceipt) SamplePapers.kazakh().getFirst();
        var documents = Stream.iterate(1, n -> n <= 90, n -> n + 1)
                .map(n -> "құжат-" + n)
                .toList();
        var receipt = new AcceptanceReceipt(
                sample.office(),
                null,
                "1",
                "-",
                "-",
                "-",
                null,
                "-",
                documents,
                "-",
                "-",
                null,
                "-",
                sample.verification());

        var text = textOf(Papers.pdf(receipt, "kk"));

        assertThat(text).contains("(90)", "құжат-90", "1 / 4", "4 / 4");
    }

    @Test
    void an_electronic_receipt_has_no_lines_to_be_signed_by_hand() throws IOException {
        var sample = (AcceptanceReceipt) SamplePapers.kazakh().getFirst();
        var signed = new Verification("08-2018-000417-5", "8", new Verification.Signed("Һалықова Ө. Ы.", "10:20"));
        var receipt = new AcceptanceReceipt(
                sample.office(),
                null,
                "1",
                "-",
                "-",
                "-",
                null,
                "-",
                List.of("-"),
                "-",
                "-",
                null,
                "Һалықова Өңдіргүл",
                signed);

        assertThat(textOf(Papers.pdf(receipt, "kk")))
                .contains("Һалықова Өңдіргүл", "Һалықова Ө. Ы.")
                .doesNotContain("аты-жөні");
    }

    @Test
    void there_is_no_paper_in_an_unknown_language() {
        var receipt = SamplePapers.refusalReceipt("-");

        assertThatThrownBy(() -> Papers.pdf(receipt, "de")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_receipt_of_refusal_without_a_missing_document_cannot_be_written() {
        var r = SamplePapers.refusalReceipt("-");

        assertThatThrownBy(() -> new RefusalReceipt(
                        r.office(),
                        null,
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        List.of(),
                        "-",
                        "-",
                        "-",
                        r.verification()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every text in a record, at any depth. */
    private static List<String> values(@Nullable Object value) throws ReflectiveOperationException {
        var texts = new ArrayList<String>();
        switch (value) {
            case null -> {}
            case String text -> texts.add(text);
            case List<?> items -> {
                for (var item : items) texts.addAll(values(item));
            }
            case Boolean _ -> {}
            case Record fields -> {
                for (var component : fields.getClass().getRecordComponents())
                    texts.addAll(values(component.getAccessor().invoke(fields)));
            }
            default -> throw new AssertionError("Not a part of a paper: " + value);
        }
        return texts;
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages())
            for (var name : page.getResources().getFontNames())
                fonts.add(page.getResources().getFont(name));
        return fonts;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without the white space that laying out adds. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The right edge of the rightmost letter, in points. */
    private static float rightmost(byte[] pdf) throws IOException {
        var edges = new ArrayList<Float>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    edges.add(letter.getXDirAdj() + letter.getWidthDirAdj());
                }
            }.getText(document);
        }
        return edges.stream().max(Float::compare).orElseThrow();
    }
}
