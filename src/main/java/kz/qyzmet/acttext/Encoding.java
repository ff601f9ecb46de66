package kz.qyzmet.acttext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The characters of a plain text file. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    private Encoding() {}

    /** Null for bytes that are no text: too many of them are control characters. */
    static @Nullable String decode(byte[] bytes) {
        var text = strict(bytes, charset(bytes));
        if (text == null) text = new String(bytes, WINDOWS);
        return isText(text) ? text : null;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (startsWith(bytes, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (odd > 4 * even && odd * 20 > bytes.length) return StandardCharsets.UTF_16LE;
        if (even > 4 * odd && even * 20 > bytes.length) return StandardCharsets.UTF_16BE;
        return StandardCharsets.UTF_8;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }

    private static boolean isText(String text) {
        long strange = text.chars()
                .filter(c -> c == 0xFFFD || Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        long letters = text.chars().filter(Character::isLetter).count();
        return strange * 100 <= text.length()
                && letters * 4
                        >= text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static int zeros(byte[] bytes, int parity) {
        int zeros = 0;
        for (int at = parity; at < Math.min(bytes.length, 10_000); at += 2) if (bytes[at] == 0) zeros++;
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
