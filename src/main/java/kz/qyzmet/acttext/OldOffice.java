package kz.qyzmet.acttext;

import java.nio.charset.StandardCharsets;
import kz.qyzmet.acttext.Reading.Reason;

/** The compound file of old Office programs: a doc, which is not read, or the safe around a docx with a password. */
final class OldOffice {
    private static final String SAFE =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldOffice() {}

    static Reason reason(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(SAFE) ? Reason.LOCKED : Reason.NOT_TEXT;
    }
}
