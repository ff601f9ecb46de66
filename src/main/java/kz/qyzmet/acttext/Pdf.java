package kz.qyzmet.acttext;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.acttext.Reading.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The printed lines of a PDF. */
final class Pdf extends PDFTextStripper {
    private static final int MOST_PAGES = 3_000;
    private static final int MOST_FORMS = 100_000;
    private static final int DEEPEST_FORM = 8;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** A page with fewer letters than this, on average, is a picture. */
    private static final int FEWEST_LETTERS = 5;

    private final long end = System.nanoTime() + LONGEST.toNanos();
    private final List<Print> prints = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final PdfFonts fonts = new PdfFonts();
    private @Nullable TextPosition first;
    private int characters;
    private int forms;
    private int depth;

    /** There is more text, or more work, than an act has. */
    private static final class Endless extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Pdf() {
        setSortByPosition(true);
    }

    static String text(byte[] bytes) throws Unfit {
        PdfStreams.check(bytes);
        try (var document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) throw new Unfit(Reason.TOO_LARGE);
            return text(document);
        } catch (InvalidPasswordException locked) {
            throw new Unfit(Reason.LOCKED);
        } catch (Endless endless) {
            throw new Unfit(Reason.TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new Unfit(Reason.DAMAGED); // the parser's many ways to fail on bytes that are no sound PDF
        } catch (OutOfMemoryError large) {
            throw new Unfit(Reason.TOO_LARGE); // for embedders: ./qyzmet has the program end at once instead
        }
    }

    private static String text(PDDocument document) throws IOException, Unfit {
        var pdf = new Pdf();
        pdf.getText(document);
        long letters = pdf.prints.stream()
                .mapToLong(print ->
                        print.words().chars().filter(Character::isLetter).count())
                .sum();
        if (letters < (long) FEWEST_LETTERS * document.getNumberOfPages()) throw new Unfit(Reason.PICTURES_ONLY);
        return Pages.text(pdf.prints);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (first == null && !positions.isEmpty()) first = positions.getFirst();
        words.append(text);
        characters += text.length();
        if (characters > ActReader.MOST_CHARACTERS) throw new Endless();
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        if (first != null && !words.toString().isBlank())
            prints.add(new Print(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    first.getYDirAdj(),
                    words.toString().strip()));
        first = null;
        words.setLength(0);
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
    }

    /** Words of an act hang on no form inside form inside form; a form may even show itself. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) throw new Endless();
        if (depth >= DEEPEST_FORM) return;
        depth++;
        super.showForm(form);
        depth--;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > end || prints.size() > 500_000) throw new Endless();
        fonts.bound(operator.getName(), operands, getResources());
        super.processOperator(operator, operands);
    }
}
