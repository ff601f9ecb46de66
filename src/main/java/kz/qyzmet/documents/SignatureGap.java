package kz.qyzmet.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import kz.qyzmet.documents.Extracted.Flaw;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The one place in a signed PDF that its signature does not cover: the hexadecimal string of its own /Contents.
 *
 * @param from where its opening bracket stands
 * @param to just behind its closing bracket
 */
record SignatureGap(int from, int to) implements Located {

    /** There is no such place, or it is not the only one. */
    record Lost(Flaw flaw) implements Located {}

    static Located in(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return in(document, pdf);
        } catch (IOException e) {
            return new Lost(Flaw.NOT_PDF);
        }
    }

    private static Located in(PDDocument document, byte[] pdf) {
        var signatures = document.getSignatureDictionaries();
        if (signatures.isEmpty()) return new Lost(Flaw.NO_SIGNATURE);
        if (signatures.size() > 1) return new Lost(Flaw.SEVERAL_SIGNATURES);
        var signature = signatures.getFirst();
        var cades = PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName();
        if (!cades.equals(signature.getSubFilter())) return new Lost(Flaw.FOREIGN_FORMAT);
        return in(signature, pdf);
    }

    /**
     * The two ranges must leave out nothing but the string that the reader takes for /Contents: bytes in front of it,
     * behind it, or in another object would be bytes that nobody signed.
     */
    private static Located in(PDSignature signature, byte[] pdf) {
        int[] range = signature.getByteRange();
        if (range == null || range.length != 4 || range[0] != 0) return new Lost(Flaw.NOT_COVERED);
        var gap = new SignatureGap(range[1], range[2]);
        boolean toTheEnd = range[3] >= 0 && (long) range[2] + range[3] == pdf.length;
        if (!toTheEnd || !gap.isHexIn(pdf)) return new Lost(Flaw.NOT_COVERED);
        return Arrays.equals(gap.contents(pdf), signature.getContents()) ? gap : new Lost(Flaw.NOT_COVERED);
    }

    private boolean isHexIn(byte[] pdf) {
        if (from < 0 || to > pdf.length || to - from < 2 || (to - from) % 2 != 0) return false;
        for (int i = from + 1; i < to - 1; i++) if (!HexFormat.isHexDigit(pdf[i])) return false;
        return pdf[from] == '<' && pdf[to - 1] == '>';
    }

    /** What stands in the gap: the signature and the zeros behind it. */
    byte[] contents(byte[] pdf) {
        var hex = new String(pdf, from + 1, to - from - 2, StandardCharsets.US_ASCII);
        return HexFormat.of().parseHex(hex);
    }

    boolean isBlank(byte[] pdf) {
        for (var octet : contents(pdf)) if (octet != 0) return false;
        return true;
    }

    /** The signed bytes: all that is not the gap. */
    byte[] without(byte[] pdf) {
        var signed = Arrays.copyOf(pdf, pdf.length - (to - from));
        System.arraycopy(pdf, to, signed, from, pdf.length - to);
        return signed;
    }

    /** How many bytes find room. */
    int room() {
        return (to - from - 2) / 2;
    }

    byte[] filled(byte[] pdf, byte[] cms) {
        if (cms.length > room())
            throw new IllegalArgumentException("The signature has " + cms.length + " bytes, reserved are " + room());
        var hex = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
        var signed = pdf.clone();
        System.arraycopy(hex, 0, signed, from + 1, hex.length);
        return signed;
    }
}
