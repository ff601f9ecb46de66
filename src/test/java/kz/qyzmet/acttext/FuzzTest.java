package kz.qyzmet.acttext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever bytes come: an answer and never an exception, in bounded time. {@code -Dacttext.fuzz=N} sets how many. */
@Tag("deep")
class FuzzTest {
    private static final int INPUTS = Integer.getInteger("acttext.fuzz", 20_000);
    private static final int LARGE_EVERY = 5_000;
    /** Of a small input, and more for each megabyte. */
    private static final long LONGEST_MS = 5_000;

    private static final long LONGEST_MS_PER_MB = 600;
    private static final List<String> WORDS = List.of(
            "\n",
            "(",
            ")",
            "1) ",
            "[a](b)",
            "**",
            " к і т а п ",
            "\u00AD\n",
            "<td>",
            "</p>",
            "<!--",
            "&#0;",
            "<w:p>",
            "stream\n",
            "endobj",
            "%PDF-",
            "/Kids",
            "\u0000",
            "\uFFFD");

    @Test
    void no_bytes_end_in_an_exception_or_take_for_ever() {
        var random = new Random(20261122);
        var files = files();
        long slowest = 0;
        int read = 0;
        for (int i = 1; i <= INPUTS; i++) {
            var input = i % LARGE_EVERY == 0 ? large(random, files) : small(random, files);
            long start = System.nanoTime();
            var reading = ActReader.read("fuzz", input);
            long took = (System.nanoTime() - start) / 1_000_000;
            assertThat(took)
                    .as("input %d of %d bytes", i, input.length)
                    .isLessThan(LONGEST_MS + LONGEST_MS_PER_MB * (input.length >> 20));
            if (reading instanceof Reading.Read(var act)) {
                assertThat(act.originOf(act.text().length()))
                        .isEqualTo(act.original().length());
                read++;
            }
            slowest = Math.max(slowest, took);
        }
        System.err.printf("FuzzTest: %d inputs, %d of them read, the slowest in %d ms%n", INPUTS, read, slowest);
    }

    private static List<byte[]> files() {
        var act = Acts.library();
        return List.of(
                act.getBytes(UTF_8),
                SavedAs.brokenText(act).getBytes(UTF_8),
                SavedAs.html(act).getBytes(UTF_8),
                SavedAs.word(act),
                SavedAs.pdf(act),
                SavedAs.rtf(act),
                new byte[0]);
    }

    private static byte[] small(Random random, List<byte[]> files) {
        var file = files.get(random.nextInt(files.size()));
        if (file.length == 0) {
            var noise = new byte[random.nextInt(5000)];
            random.nextBytes(noise);
            return noise;
        }
        for (int times = 1 + random.nextInt(8); times > 0; times--) file = mutated(random, file);
        return file;
    }

    /** Up to the 50 MB that are read. */
    private static byte[] large(Random random, List<byte[]> files) {
        var piece = small(random, files);
        var file = new byte[random.nextInt(ActReader.MOST_BYTES)];
        for (int at = 0; at < file.length && piece.length > 0; at += piece.length)
            System.arraycopy(piece, 0, file, at, Math.min(piece.length, file.length - at));
        return file;
    }

    private static byte[] mutated(Random random, byte[] file) {
        if (file.length == 0) return file;
        int at = random.nextInt(file.length);
        int length = Math.min(file.length - at, 1 + random.nextInt(random.nextBoolean() ? 8 : 800));
        return switch (random.nextInt(5)) {
            case 0 -> flipped(random, file, at);
            case 1 -> spliced(file, at, at + length, new byte[0]);
            case 2 -> spliced(file, at, at, Arrays.copyOfRange(file, at, at + length));
            case 3 ->
                spliced(
                        file,
                        at,
                        at,
                        WORDS.get(random.nextInt(WORDS.size()))
                                .repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 3000 : 3))
                                .getBytes(UTF_8));
            default -> random.nextInt(10) == 0 ? Arrays.copyOf(file, at) : flipped(random, file, at);
        };
    }

    private static byte[] flipped(Random random, byte[] file, int at) {
        var flipped = file.clone();
        flipped[at] = (byte) random.nextInt(256);
        return flipped;
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] by) {
        var spliced = new byte[file.length - (to - from) + by.length];
        System.arraycopy(file, 0, spliced, 0, from);
        System.arraycopy(by, 0, spliced, from, by.length);
        System.arraycopy(file, to, spliced, from + by.length, file.length - to);
        return spliced;
    }
}
