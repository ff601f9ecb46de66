package kz.qyzmet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What papers declare of themselves, judged by veraPDF: ISO 19005-2 level A, ISO 14289-1. */
class ArchivalTest {
    private static final Instant AT = Instant.parse("2018-07-24T10:42:00Z");
    private static final List<PDFAFlavour> DECLARED = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    /** A paper in a language. */
    record Sample(String language, Paper paper) {
        @Override
        public String toString() {
            return paper.getClass().getSimpleName() + " " + language;
        }

        byte[] pdf() {
            return Papers.pdf(paper, language);
        }
    }

    @BeforeAll
    static void useItsOwnParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        SamplePapers.all()
                .forEach((language, papers) -> papers.forEach(paper -> samples.add(new Sample(language, paper))));
        return samples;
    }

    static Stream<Sample> signable() {
        return samples().stream().filter(sample -> sample.paper().verification().signed() != null);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_paper_is_what_it_declares_to_be(Sample sample) throws Exception {
        assertThat(broken(sample.pdf())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("signable")
    void a_signature_inside_leaves_it_so(Sample sample) throws Exception {
        var prepared = SignedPdf.prepare(sample.pdf(), "Жүсіпова Әсел Ғаниқызы", "Бұйрықтың көшірмесі", AT, 8192);

        assertThat(broken(prepared.with(new TestSigner().sign(prepared.content()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"漢字 😀", "עברית", "a\tb\u0007c", "\u00AD\u200B\uFEFF", "e\u0301 \uD800", "ﬁ ﷺ", "\uE000\uFFFF"})
    void a_letter_that_the_typeface_lacks_leaves_it_so(String name) throws Exception {
        assertThat(broken(Papers.pdf(SamplePapers.refusalReceipt(name), "en"))).isEmpty();
    }

    @Test
    void a_paper_of_many_pages_is_one_too() throws Exception {
        var name = "Қожахметова ".repeat(2000);
        assertThat(broken(Papers.pdf(SamplePapers.refusalReceipt(name), "kk"))).isEmpty();
    }

    @Test
    void every_kind_of_paper_is_judged() {
        assertThat(samples().stream().map(sample -> (Object) sample.paper().getClass()))
                .contains((Object[]) Paper.class.getPermittedSubclasses());
    }

    @Test
    void a_file_that_is_neither_archival_nor_tagged_is_told_from_a_paper() throws Exception {
        var bare = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }
        assertThat(broken(bare.toByteArray()))
                .anyMatch(said -> said.startsWith("2a"))
                .anyMatch(said -> said.startsWith("ua1"));
    }

    /** The clauses that are not kept, each with what is wrong. */
    private static List<String> broken(byte[] pdf) throws Exception {
        var broken = new ArrayList<String>();
        for (var flavour : DECLARED)
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                        .map(one -> flavour + " " + one.getRuleId().getClause() + "-"
                                + one.getRuleId().getTestNumber() + " "
                                + one.getLocation().getContext() + " " + one.getMessage())
                        .forEach(broken::add);
            }
        return broken;
    }
}
