package kz.qyzmet.acttext;

import java.nio.charset.StandardCharsets;
import kz.qyzmet.acttext.Reading.Read;
import kz.qyzmet.acttext.Reading.Reason;
import kz.qyzmet.acttext.Reading.Unreadable;

/** Reads files as people save acts. Whatever the bytes: an answer, in bounded time and memory. */
public final class ActReader {
    /** A file may have so many bytes. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    /** A text may have so many characters; the longest acts have a tenth of it. */
    public static final int MOST_CHARACTERS = 5_000_000;

    private ActReader() {}

    /**
     * The text of a file: plain, HTML, Word (docx), RTF or PDF.
     *
     * @param name of the file, for people; what it is shows in its bytes
     */
    public static Reading read(String name, byte[] bytes) {
        try {
            if (bytes.length > MOST_BYTES) throw new Unfit(Reason.TOO_LARGE);
            var found = found(bytes);
            if (found.length() > MOST_CHARACTERS) throw new Unfit(Reason.TOO_LARGE);
            var text = Cleaning.clean(name, found);
            if (text.text().isEmpty()) throw new Unfit(Reason.EMPTY);
            return new Read(text);
        } catch (Unfit unfit) {
            return new Unreadable(name, unfit.reason());
        }
    }

    private static String found(byte[] bytes) throws Unfit {
        if (bytes.length == 0) throw new Unfit(Reason.EMPTY);
        if (starts(bytes, "PK\u0003\u0004")) return Docx.text(bytes);
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) throw new Unfit(OldOffice.reason(bytes));
        if (starts(bytes, "%PDF-") || starts(bytes, "\u00EF\u00BB\u00BF%PDF-")) return Pdf.text(bytes);
        if (starts(bytes, "{\\rtf")) return Rtf.text(bytes);
        if (Html.looksSo(bytes)) return Html.text(bytes);
        return Encoding.decode(bytes);
    }

    private static boolean starts(byte[] bytes, String with) {
        var head = new String(bytes, 0, Math.min(bytes.length, with.length()), StandardCharsets.ISO_8859_1);
        return head.equals(with);
    }
}
