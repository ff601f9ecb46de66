package kz.qyzmet.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import kz.qyzmet.documents.Extracted.Embedded;
import kz.qyzmet.documents.Extracted.Flaw;
import kz.qyzmet.documents.Extracted.Unacceptable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * A paper with its electronic signature inside: ISO 32000-1, 12.8, and ETSI EN 319 142-1 (PAdES). The key is somewhere
 * else and the certificate is judged by others; here are only the bytes that are signed and the place of the signature.
 */
public final class SignedPdf {
    private SignedPdf() {}

    /**
     * A PDF that waits for its signature.
     *
     * @param pdf not signed yet
     * @param reason why it is signed, as a PDF reader shows it beside the signer's name
     * @param at the legal moment of signing; the file states it to the second, in UTC
     * @param reservedBytes room for the signature with its certificates and evidence, in bytes of DER
     */
    public static PreparedPdf prepare(byte[] pdf, String signerName, String reason, Instant at, int reservedBytes) {
        try (var document = Loader.loadPDF(pdf);
                var room = new SignatureOptions()) {
            if (!document.getSignatureDictionaries().isEmpty())
                throw new IllegalArgumentException("This PDF is signed already, and a paper is signed once");
            room.setPreferredSignatureSize(reservedBytes);
            document.setDocumentId(at.toEpochMilli()); // instead of the machine's clock
            document.addSignature(dictionary(signerName, reason, at), room);
            return new PreparedPdf(withEmptyContents(document));
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be prepared for signing", e);
        }
    }

    /** The signature in a PDF and the bytes it signs, or the flaw for which the file cannot be taken as signed. */
    public static Extracted extract(byte[] pdf) {
        return switch (SignatureGap.in(pdf)) {
            case SignatureGap.Lost(var flaw) -> new Unacceptable(flaw);
            case SignatureGap gap -> extract(gap, pdf);
        };
    }

    private static Extracted extract(SignatureGap gap, byte[] pdf) {
        var contents = gap.contents(pdf);
        int length = Der.valueLength(contents);
        if (length < 0 || !isZero(contents, length)) return new Unacceptable(Flaw.BROKEN_CONTENTS);
        return new Embedded(gap.without(pdf), Arrays.copyOf(contents, length));
    }

    /** Padding that is not zero would be bytes that the signature does not cover. */
    private static boolean isZero(byte[] contents, int from) {
        for (int i = from; i < contents.length; i++) if (contents[i] != 0) return false;
        return true;
    }

    private static PDSignature dictionary(String signerName, String reason, Instant at) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(signerName);
        signature.setReason(reason);
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC)));
        return signature;
    }

    private static byte[] withEmptyContents(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.saveIncrementalForExternalSigning(out).setSignature(new byte[0]);
        return out.toByteArray();
    }
}
