package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which containers come: DER, PEM ({@code -----BEGIN CMS-----}, as NCALayer gives it), bare base64. */
public final class SignatureFile {
    private static final int SEQUENCE = 0x30; // the first byte of every container, X.690 §8.9
    private static final Pattern ARMOUR = Pattern.compile("-----(BEGIN|END) [A-Z0-9 ]+-----");
    private static final Pattern SPACE = Pattern.compile("[\\s\\uFEFF]+"); // an editor may have put a mark before it

    private SignatureFile() {}

    /** The container; what is in none of these forms is handed on, to be judged as what it is. */
    public static byte[] bytes(byte[] file) {
        return canBeContainer(file) ? file : decoded(new String(file, UTF_8)).orElse(file);
    }

    /** Whether they begin as every container does; what does not is another file, not a bad signature. */
    public static boolean canBeContainer(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == SEQUENCE;
    }

    /** Base64, in lines or not, with PEM's armour around it or without; empty when it is none. */
    public static Optional<byte[]> decoded(String text) {
        var bare = SPACE.matcher(ARMOUR.matcher(text).replaceAll("")).replaceAll("");
        try {
            return Optional.of(Base64.getDecoder().decode(bare));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
