package kz.qyzmet.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kz.qyzmet.documents.Extracted.Embedded;
import kz.qyzmet.documents.Extracted.Flaw;
import kz.qyzmet.documents.Extracted.Unacceptable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class SignedPdfTest {
    private static final Instant AT = Instant.parse("2018-07-24T10:42:00Z");
    private static final byte[] PAPER = Papers.pdf(SamplePapers.kazakh().getLast(), "kk");
    private static final TestSigner SIGNER = new TestSigner();
    private static final byte[] SIGNED = signed(prepared());

    /** The parser tells every damage it finds, thousands of lines in these tests. */
    @BeforeAll
    static void quietParser() {
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
    }

    private static PreparedPdf prepared() {
        return SignedPdf.prepare(PAPER, "Жүсіпова Әсел Ғаниқызы", "Бұйрықтың көшірмесі", AT, 8192);
    }

    private static byte[] signed(PreparedPdf prepared) {
        return prepared.with(SIGNER.sign(prepared.content()));
    }

    @Test
    void a_paper_signed_elsewhere_verifies_over_the_bytes_taken_out_of_it() {
        var found = embedded(SIGNED);

        assertThat(found.content()).isEqualTo(prepared().content());
        assertThat(SIGNER.verifies(found.content(), found.cms())).isTrue();
    }

    @Test
    void the_signed_file_is_still_the_paper_and_names_its_signer() throws IOException {
        assertThat(Arrays.copyOf(SIGNED, PAPER.length)).isEqualTo(PAPER);
        try (var document = Loader.loadPDF(SIGNED)) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getName()).isEqualTo("Жүсіпова Әсел Ғаниқызы");
            assertThat(signature.getReason()).isEqualTo("Бұйрықтың көшірмесі");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        }
    }

    @Test
    void a_prepared_paper_survives_being_stored_between_two_requests() {
        var restored = new PreparedPdf(prepared().bytes());

        assertThat(restored.content()).isEqualTo(prepared().content());
        assertThat(embedded(signed(restored)).content()).isEqualTo(prepared().content());
    }

    @Test
    void preparing_twice_gives_the_same_bytes_to_sign() {
        assertThat(prepared().bytes()).isEqualTo(prepared().bytes());
    }

    @Test
    void every_byte_outside_the_signature_is_signed() {
        assertThat(passes(SIGNED)).isTrue();
        var random = new Random(20180724);
        var gap = (SignatureGap) SignatureGap.in(SIGNED);
        for (int round = 0; round < 150; round++) {
            int place = random.nextInt(SIGNED.length);
            if (place >= gap.from() && place < gap.to()) continue;
            var forged = SIGNED.clone();
            forged[place] ^= (byte) (1 << random.nextInt(8));

            assertThat(passes(forged)).as("byte %d", place).isFalse();
        }
    }

    @Test
    void a_flipped_letter_of_the_text_breaks_the_signature() {
        var forged = SIGNED.clone();
        forged[PAPER.length / 2] ^= 1;

        assertThat(passes(forged)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "%%EOF\n", "\n% harmless\n%%EOF\n"})
    void bytes_appended_after_signing_are_refused(String tail) {
        assertThat(flaw(join(SIGNED, tail.getBytes(StandardCharsets.US_ASCII)))).isEqualTo(Flaw.NOT_COVERED);
    }

    @Test
    void a_change_saved_after_signing_is_refused() throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(SIGNED)) {
            var info = document.getDocumentInformation();
            info.setTitle("Басқа бұйрық");
            info.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(changed);
        }

        assertThat(changed.size()).isGreaterThan(SIGNED.length);
        assertThat(flaw(changed.toByteArray())).isEqualTo(Flaw.NOT_COVERED);
    }

    @Test
    void a_second_signature_is_refused_by_both_sides() throws IOException {
        assertThatThrownBy(() -> SignedPdf.prepare(SIGNED, "-", "-", AT, 8192))
                .isInstanceOf(IllegalArgumentException.class);

        var twice = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(SIGNED)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            document.addSignature(signature);
            document.saveIncrementalForExternalSigning(twice).setSignature(SIGNER.sign(PAPER));
        }
        assertThat(flaw(twice.toByteArray())).isEqualTo(Flaw.SEVERAL_SIGNATURES);
    }

    @Test
    void a_range_that_skips_a_byte_beside_the_signature_is_refused() {
        var gap = (SignatureGap) SignatureGap.in(SIGNED);
        var text = new String(SIGNED, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("/ByteRange");

        var before = text.substring(0, at)
                + text.substring(at).replaceFirst(" " + gap.from() + " ", " " + (gap.from() - 1) + " ");
        assertThat(flaw(before.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Flaw.NOT_COVERED);

        int rest = SIGNED.length - gap.to();
        var after = text.substring(0, at)
                + text.substring(at).replaceFirst(" " + gap.to() + " " + rest, " " + (gap.to() + 2) + " " + (rest - 2));
        assertThat(flaw(after.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Flaw.NOT_COVERED);
    }

    @Test
    void a_gap_that_is_not_the_Contents_of_the_signature_is_refused() {
        var text = new String(SIGNED, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("/Contents <");
        var elsewhere = text.substring(0, at) + "/Kontents" + text.substring(at + "/Contents".length());

        assertThat(flaw(elsewhere.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Flaw.NOT_COVERED);
    }

    @Test
    void anything_hidden_behind_the_signature_in_its_own_string_is_refused() {
        var gap = (SignatureGap) SignatureGap.in(SIGNED);
        var smuggled = SIGNED.clone();
        smuggled[gap.to() - 2] = 'f';

        assertThat(flaw(smuggled)).isEqualTo(Flaw.BROKEN_CONTENTS);
    }

    @Test
    void a_paper_not_signed_yet_is_not_taken_for_a_signed_one() {
        assertThat(flaw(PAPER)).isEqualTo(Flaw.NO_SIGNATURE);
        assertThat(flaw(prepared().bytes())).isEqualTo(Flaw.BROKEN_CONTENTS);
        assertThat(flaw("өтініш".getBytes(StandardCharsets.UTF_8))).isEqualTo(Flaw.NOT_PDF);
        assertThat(flaw(new byte[0])).isEqualTo(Flaw.NOT_PDF);
    }

    @Test
    void another_signature_format_is_refused() throws IOException {
        var foreign = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(PAPER)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("adbe.x509.rsa_sha1"));
            document.addSignature(signature);
            document.saveIncrementalForExternalSigning(foreign).setSignature(SIGNER.sign(PAPER));
        }

        assertThat(flaw(foreign.toByteArray())).isEqualTo(Flaw.FOREIGN_FORMAT);
    }

    @Test
    void a_signature_larger_than_its_room_is_refused_and_not_cut() {
        var narrow = SignedPdf.prepare(PAPER, "-", "-", AT, 200);

        assertThatThrownBy(() -> signed(narrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200");
    }

    @Test
    void what_is_not_one_CMS_is_not_embedded() {
        var cms = SIGNER.sign(prepared().content());

        assertThatThrownBy(() -> prepared().with(join(cms, new byte[1]))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> prepared().with(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PreparedPdf(SIGNED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PreparedPdf(PAPER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_signature_given_in_BER_is_kept_in_DER_and_still_verifies() {
        var prepared = prepared();
        var ber = SIGNER.signInBer(prepared.content());
        assertThat(ber[1]).as("indefinite length").isEqualTo((byte) 0x80);

        var found = embedded(prepared.with(ber));

        assertThat(found.cms()[1]).isNotEqualTo((byte) 0x80);
        assertThat(SIGNER.verifies(found.content(), found.cms())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_flaw_has_words_in_every_language(Flaw flaw) {
        for (var language : List.of("kk", "ru", "en"))
            assertThat(Words.in(language).patterns()).containsKey(flaw.code());
    }

    @Test
    void damaged_files_are_answered_never_thrown_at_the_reader() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var damaged = Arrays.copyOf(SIGNED, round % 2 == 0 ? SIGNED.length : random.nextInt(SIGNED.length));
            for (int i = 0; i < 40 && damaged.length > 0; i++)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();

            assertThat(SignedPdf.extract(damaged)).isNotNull();
        }
    }

    @Test
    void openssl_agrees(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "SKIPPED: no openssl on this machine");
        var found = embedded(SIGNED);
        Files.write(folder.resolve("content"), found.content());
        Files.write(folder.resolve("cms"), found.cms());

        var openssl = new ProcessBuilder("/usr/bin/openssl", "cms", "-verify", "-binary", "-noverify", "-inform", "DER")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        openssl.command().addAll(List.of("-in", "cms", "-content", "content", "-out", "out"));

        assertThat(openssl.start().waitFor()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("out"))).isEqualTo(found.content());
    }

    private static boolean passes(byte[] pdf) {
        return SignedPdf.extract(pdf) instanceof Embedded found && SIGNER.verifies(found.content(), found.cms());
    }

    private static Embedded embedded(byte[] pdf) {
        return (Embedded) SignedPdf.extract(pdf);
    }

    private static Flaw flaw(byte[] pdf) {
        return ((Unacceptable) SignedPdf.extract(pdf)).flaw();
    }

    private static byte[] join(byte[] head, byte[] tail) {
        var all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
