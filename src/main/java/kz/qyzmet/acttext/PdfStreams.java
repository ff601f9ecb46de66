package kz.qyzmet.acttext;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kz.qyzmet.acttext.Reading.Reason;

/**
 * Looks through the streams of a PDF before a parser unpacks them: a parser unpacks each whole into memory, and a few bytes
 * can claim gigabytes. What could not be looked through is refused: encrypted files, LZW, three packings of one stream, and a packing
 * named elsewhere. No program of the years of the acts packs so.
 */
final class PdfStreams {
    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
    /** A scanned A4 page in colours at 600 dpi has 104 million bytes. */
    private static final long MOST_OF_ONE = 128L * 1024 * 1024;

    private static final long MOST_IN_ALL = 1024L * 1024 * 1024;
    private static final int MOST_STREAMS = 100_000;
    /** What the parser takes for the header of a packed stream, whatever it says. */
    private static final int HEADER = 2;

    private static final Pattern ESCAPED = Pattern.compile("#(\\p{XDigit}{2})");
    private static final String NAME_ENDS = "(?![^\\s\\x00/<>\\[\\]()%])";
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt" + NAME_ENDS);
    private static final Pattern DARK = Pattern.compile("/LZW(?:Decode)?" + NAME_ENDS
            + "|/Filter[\\s\\x00]*+(?:\\d|\\[[\\s\\x00]*+(?:/\\w++[\\s\\x00]*+){0,2}+[/\\d])");

    private PdfStreams() {}

    static void check(byte[] bytes) throws Unfit {
        checkNames(bytes);
        long all = 0;
        int count = 0;
        var inflater = new Inflater(true);
        try {
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                long size = unpacked(inflater, bytes, at);
                all += size;
                if (size > MOST_OF_ONE || all > MOST_IN_ALL || ++count > MOST_STREAMS)
                    throw new Unfit(Reason.TOO_LARGE);
            }
        } finally {
            inflater.end();
        }
    }

    /** Any sign of a name may be written by its number: {@code /L#5AW}. */
    private static void checkNames(byte[] bytes) throws Unfit {
        var names = ESCAPED.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
        if (ENCRYPTED.matcher(names).find()) throw new Unfit(Reason.LOCKED);
        if (DARK.matcher(names).find()) throw new Unfit(Reason.TOO_LARGE);
    }

    /** Where the next stream begins, -1 where there is none. */
    private static int next(byte[] bytes, int start) {
        for (int at = start; at < bytes.length - MARK.length - 2; at++) {
            if (bytes[at] != 's' || (at >= 3 && bytes[at - 1] == 'd') || !isMark(bytes, at)) continue;
            int after = at + MARK.length;
            while (after < bytes.length && (bytes[after] == '\r' || bytes[after] == '\n' || bytes[after] == ' '))
                after++;
            return after;
        }
        return -1;
    }

    private static boolean isMark(byte[] bytes, int at) {
        for (int i = 0; i < MARK.length; i++) if (bytes[at + i] != MARK[i]) return false;
        return true;
    }

    /** What the stream at this offset unpacks to, counted up to the limit; packed twice, the larger of both. */
    private static long unpacked(Inflater inflater, byte[] bytes, int at) {
        inflater.reset();
        int begin = Math.min(at + HEADER, bytes.length);
        inflater.setInput(bytes, begin, bytes.length - begin);
        var second = new Inflater(true);
        var buffer = new byte[64 * 1024];
        long once = 0;
        long twice = 0;
        try {
            boolean again = true;
            int header = HEADER;
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                once += read;
                int skipped = Math.min(header, read);
                header -= skipped;
                if (again) twice += again(second, buffer, skipped, read);
                again = again && twice > 0;
                if (Math.max(once, twice) > MOST_OF_ONE) break;
            }
        } catch (DataFormatException notPacked) {
            return Math.max(once, twice);
        } finally {
            second.end();
        }
        return Math.max(once, twice);
    }

    private static long again(Inflater inflater, byte[] packed, int from, int to) {
        var buffer = new byte[64 * 1024];
        long size = 0;
        inflater.setInput(packed, from, to - from);
        try {
            for (int read = inflater.inflate(buffer); read > 0 && size <= MOST_OF_ONE; read = inflater.inflate(buffer))
                size += read;
        } catch (DataFormatException notPacked) {
            return size;
        }
        return size;
    }
}
