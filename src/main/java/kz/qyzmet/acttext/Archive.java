package kz.qyzmet.acttext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.qyzmet.acttext.Reading.Reason;

/** The parts of a Word file that hold words and their numbers. Whatever a part unpacks to, no more than the limit is unpacked. */
final class Archive {
    private static final Pattern WANTED =
            Pattern.compile("word/(document\\d*|numbering|styles|footnotes|endnotes)\\d*\\.xml");
    private static final int MOST_OF_A_PART = 48 * 1024 * 1024;
    private static final long MOST_IN_ALL = 512L * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;

    private Archive() {}

    /** Parts by name: {@code document}, {@code numbering}, {@code styles}, {@code footnotes}, {@code endnotes}. */
    static Map<String, byte[]> parts(byte[] bytes) throws Unfit {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long all = 0;
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) throw new Unfit(Reason.TOO_LARGE);
                var wanted = WANTED.matcher(entry.getName());
                if (wanted.matches()) {
                    var part = zip.readNBytes(MOST_OF_A_PART + 1);
                    all += part.length;
                    if (part.length > MOST_OF_A_PART) throw new Unfit(Reason.TOO_LARGE);
                    parts.putIfAbsent(wanted.group(1).replaceAll("\\d", ""), part);
                } else all += skipped(zip, MOST_IN_ALL - all);
                if (all >= MOST_IN_ALL) throw new Unfit(Reason.TOO_LARGE);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unfit(Reason.DAMAGED);
        }
        return parts;
    }

    private static long skipped(InputStream part, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        long all = 0;
        for (int read = part.read(buffer); read > 0 && all < most; read = part.read(buffer)) all += read;
        return all;
    }
}
