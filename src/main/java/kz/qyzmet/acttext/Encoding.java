package kz.qyzmet.acttext;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.qyzmet.acttext.Reading.Reason;
import org.jspecify.annotations.Nullable;

/** The characters of a plain text file. */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1251");

    /** Serbian and Macedonian letters of windows-1251 stand for Kazakh ones: ST RK 1048-2002. */
    private static final Map<Character, Character> KAZAKH = Habits.pairs("kazakh-windows");

    private static final int SAMPLE = 10_000;

    private Encoding() {}

    /** Unfit are bytes that are no text: too few of them are letters, or too many nobody could see. */
    static String decode(byte[] bytes) throws Unfit {
        var text = strict(bytes, charset(bytes));
        if (text == null) text = windows(bytes);
        if (text.isBlank()) throw new Unfit(Reason.EMPTY);
        if (!isText(text)) throw new Unfit(Reason.NOT_TEXT);
        return text;
    }

    /** Bytes of windows-1251, or of its Kazakh kin. */
    static String windows(byte... bytes) {
        var text = new String(bytes, WINDOWS).toCharArray();
        for (int i = 0; i < text.length; i++) text[i] = KAZAKH.getOrDefault(text[i], text[i]);
        return new String(text);
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (startsWith(bytes, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int sample = Math.min(bytes.length, SAMPLE);
        if (odd > 4 * even && odd * 20 > sample) return StandardCharsets.UTF_16LE;
        if (even > 4 * odd && even * 20 > sample) return StandardCharsets.UTF_16BE;
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
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        long letters = text.chars().filter(Character::isLetter).count();
        return strange * 100 <= text.length()
                && letters * 4 >= text.chars().filter(Encoding::isSeen).count();
    }

    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private static int zeros(byte[] bytes, int parity) {
        int zeros = 0;
        for (int at = parity; at < Math.min(bytes.length, SAMPLE); at += 2) if (bytes[at] == 0) zeros++;
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
