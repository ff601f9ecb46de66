package kz.qyzmet.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Papers as PDF: A4, archival (PDF/A-2a), tagged (PDF/UA), with every letter of the typeface inside. */
public final class Papers {
    private static final String STYLE = style();

    static {
        // The renderer tells every step of every page at INFO.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Papers() {}

    /**
     * The paper as PDF. The same paper gives the same bytes: nothing in the file tells when it was made.
     *
     * @param language kk, ru or en: the language of the paper's texts, and so of its fixed words
     */
    public static byte[] pdf(Paper paper, String language) {
        var words = Words.in(language);
        var composition = new Composition(words);
        var html =
                new SheetHtml(words, STYLE).of(composition.of(paper), paper, composition.trace(paper.verification()));
        try {
            return print(html);
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be printed", e);
        }
    }

    private static byte[] print(Document html) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new Undated()) {
            typesetting(html).usePDDocument(document).toStream(out).run();
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder typesetting(Document html) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useFont(() -> resource("/fonts/NotoSans-Regular.ttf"), "Noto Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> resource("/fonts/NotoSans-Bold.ttf"), "Noto Sans", 700, FontStyle.NORMAL, true)
                .useReplacementText("\uFFFD") // a letter the typeface lacks is seen to be missing
                .useUriResolver((_, _) -> null) // a paper is one file and fetches nothing
                .withProducer("Qyzmet")
                .withW3cDocument(new W3CDom().fromJsoup(html), "");
    }

    private static String style() {
        try (var css = resource("/kz/qyzmet/documents/paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Papers.class.getResourceAsStream(path), path);
    }

    /** The moment of printing says nothing about a paper, whose date is in its text, and would need a clock. */
    private static final class Undated extends PDDocument {
        Undated() {
            setDocumentId(0L); // or the library derives it from the machine's clock
        }

        @Override
        public void setDocumentInformation(PDDocumentInformation information) {
            information.setCreationDate(null);
            super.setDocumentInformation(information);
        }
    }
}
