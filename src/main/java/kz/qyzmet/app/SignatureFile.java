package kz.qyzmet.app;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.regex.Pattern;

/** The forms in which signatures come as files: DER, PEM ({@code -----BEGIN CMS-----}, as NCALayer gives it), bare base64. */
final class SignatureFile {
    private static final int SEQUENCE = 0x30; // the first byte of every container, X.690 §8.9
    private static final Pattern ARMOUR = Pattern.compile("-----(BEGIN|END) [A-Z0-9 ]+-----");

    private SignatureFile() {}

    /** The container; what is in none of these forms is handed on, to be judged as what it is. */
    static byte[] bytes(byte[] file) {
        if (file.length > 0 && file[0] == SEQUENCE) return file;
        var text = ARMOUR.matcher(new String(file, US_ASCII)).replaceAll("").strip();
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return file;
        }
    }
}
