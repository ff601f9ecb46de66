package kz.qyzmet.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFilesTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final StoredFiles files = new StoredFiles(DATABASE.jdbc(), DATABASE.transactions());

    private Stored store(String name, byte[] bytes) {
        return files.store("application/1", name, new ByteArrayInputStream(bytes));
    }

    private Stored.File kept(String owner, String name, byte[] bytes) {
        return (Stored.File) files.store(owner, name, new ByteArrayInputStream(bytes));
    }

    private static Stored refused(Reason reason) {
        return new Stored.Refused(reason);
    }

    /** Random after the marker, so that no two are alike by chance. */
    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy("%PDF-1.4\n".getBytes(ISO_8859_1), 0, bytes, 0, 9);
        return bytes;
    }

    private static byte[] image(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static long rows(String table) {
        return DATABASE.jdbc()
                .sql("select count(*) from files." + table)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                10,
                StoredFiles.CHUNK - 1,
                StoredFiles.CHUNK,
                StoredFiles.CHUNK + 1,
                3 * StoredFiles.CHUNK,
                10 * 1024 * 1024
            })
    void what_is_stored_is_what_is_read(int size) throws IOException {
        var bytes = pdf(size);
        var file = kept("application/2", "Өтініш.pdf", bytes);

        assertThat(files.describe(file.id())).contains(file);
        assertThat(file.size()).isEqualTo(size);
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.name()).isEqualTo("Өтініш.pdf");
        assertThat(file.sha256())
                .isEqualTo(HexFormat.of().formatHex(StoredFiles.sha256().digest(bytes)));
        try (var read = files.open(file.id())) {
            assertThat(read.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void real_images_and_signatures_are_taken() throws IOException {
        assertThat(store("a.PNG", image("png"))).isInstanceOf(Stored.File.class);
        assertThat(store("a.jpeg", image("jpg"))).isInstanceOf(Stored.File.class);
        for (var start : new String[] {"3080", "3050", "308201F0"}) {
            var cms = HexFormat.of().parseHex(start + "06092A864886F70D010702A0800000");
            assertThat(store("a.cms", cms)).isInstanceOf(Stored.File.class);
        }
    }

    @Test
    void the_same_bytes_are_kept_once_within_one_owner_only() {
        var bytes = pdf(1000);
        var first = kept("application/3", "a.pdf", bytes);
        long chunks = rows("chunk");
        var again = kept("application/3", "b.pdf", bytes);
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(again.name()).isEqualTo("b.pdf");
        assertThat(rows("chunk")).isEqualTo(chunks);
        assertThat(kept("application/4", "a.pdf", bytes).content()).isNotEqualTo(first.content());
    }

    /** A PDF without an end. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            var start = "%PDF-";
            return given < start.length() ? start.charAt((int) given++) : (int) (given++ & 0x7F);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            for (int i = 0; i < length; i++) into[offset + i] = (byte) read();
            return length;
        }
    }

    @Test
    void a_file_over_the_limit_leaves_nothing_behind_and_is_not_read_to_its_end() {
        long before = rows("chunk");
        var endless = new Endless();
        assertThat(files.store("application/1", "a.pdf", endless)).isEqualTo(refused(Reason.TOO_LARGE));
        assertThat(endless.given).isLessThanOrEqualTo(StoredFiles.FILE_LIMIT + StoredFiles.CHUNK);
        assertThat(store("a.pdf", pdf((int) StoredFiles.FILE_LIMIT + 1))).isEqualTo(refused(Reason.TOO_LARGE));
        assertThat(rows("chunk")).isEqualTo(before);
    }

    @Test
    void a_request_may_bring_20_mebibytes_and_20_files() {
        var heavy = new Allowance();
        for (int i = 0; i < 2; i++)
            assertThat(in(heavy, pdf(10 * 1024 * 1024 - i))).isInstanceOf(Stored.File.class);
        assertThat(in(heavy, pdf(10))).isEqualTo(refused(Reason.REQUEST_TOO_LARGE));

        var many = new Allowance();
        for (int i = 0; i < 20; i++) assertThat(in(many, pdf(100 + i))).isInstanceOf(Stored.File.class);
        assertThat(in(many, pdf(10))).isEqualTo(refused(Reason.TOO_MANY));
    }

    private Stored in(Allowance allowance, byte[] bytes) {
        return files.store("application/5", "a.pdf", new ByteArrayInputStream(bytes), allowance);
    }

    @Test
    void what_the_name_says_and_what_the_bytes_say_must_agree() throws IOException {
        assertThat(store("a.pdf", new byte[0])).isEqualTo(refused(Reason.EMPTY));
        assertThat(store("a.jpg", pdf(50))).isEqualTo(refused(Reason.TYPE_DIFFERS));
        assertThat(store("a.pdf", image("png"))).isEqualTo(refused(Reason.TYPE_DIFFERS));
        assertThat(store("pdf", pdf(50))).isEqualTo(refused(Reason.TYPE_DIFFERS));
        assertThat(store("a.pdf", "MZ program".getBytes(ISO_8859_1))).isEqualTo(refused(Reason.TYPE_UNKNOWN));
        assertThat(store("a.cms", HexFormat.of().parseHex("300506032A0304"))).isEqualTo(refused(Reason.TYPE_UNKNOWN));
    }

    @Test
    void the_marker_stands_at_the_start_and_a_file_is_of_one_kind() throws IOException {
        assertThat(store("a.pdf", joined(new byte[] {' '}, pdf(50)))).isEqualTo(refused(Reason.TYPE_UNKNOWN));
        var jpeg = image("jpg");
        var comment = joined(HexFormat.of().parseHex("FFD8FFFE000B"), "%PDF-1.4\n".getBytes(ISO_8859_1));
        assertThat(store("a.jpg", joined(comment, Arrays.copyOfRange(jpeg, 2, jpeg.length))))
                .isEqualTo(refused(Reason.MIXED));
        assertThat(store("a.png", joined(image("png"), zip()))).isEqualTo(refused(Reason.MIXED));
        assertThat(store("a.pdf", joined(pdf(StoredFiles.CHUNK - 30), zip()))).isEqualTo(refused(Reason.MIXED));
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Main.class"));
            zip.setComment("hidden");
        }
        return bytes.toByteArray();
    }

    @Test
    void an_image_that_would_unpack_to_gigabytes_is_refused_by_its_header() throws IOException {
        var png = image("png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        assertThat(store("a.png", png)).isEqualTo(refused(Reason.IMAGE_TOO_LARGE));
        ByteBuffer.wrap(png).putInt(16, -1).putInt(20, 1);
        assertThat(store("a.png", png)).isEqualTo(refused(Reason.IMAGE_TOO_LARGE));

        var jpeg = image("jpg");
        int frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 30_000).putShort(frame + 7, (short) 30_000);
        assertThat(store("a.jpg", jpeg)).isEqualTo(refused(Reason.IMAGE_TOO_LARGE));
        assertThat(store("a.jpg", Arrays.copyOf(jpeg, frame))).isEqualTo(refused(Reason.IMAGE_DAMAGED));
    }

    @Test
    void one_flipped_bit_is_a_failure_that_names_the_file() throws IOException {
        var file = kept("application/6", "a.pdf", pdf(2 * StoredFiles.CHUNK + 5));
        DATABASE.owner()
                .sql(
                        "update files.chunk set bytes = set_bit(bytes, 100, 1 - get_bit(bytes, 100)) where content = :c and number = 0")
                .param("c", file.content())
                .update();
        try (var read = files.open(file.id())) {
            assertThatThrownBy(read::readAllBytes)
                    .isInstanceOf(FileDamaged.class)
                    .hasMessageContaining("File " + file.id() + " of application/6");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_missing_chunk_is_a_failure(int number) throws IOException {
        var file = kept("application/7", "a.pdf", pdf(2 * StoredFiles.CHUNK + 6 + number));
        DATABASE.owner()
                .sql("delete from files.chunk where content = :c and number = :n")
                .param("c", file.content())
                .param("n", number)
                .update();
        try (var read = files.open(file.id())) {
            assertThatThrownBy(read::readAllBytes).isInstanceOf(FileDamaged.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_refusal_says_what_to_do_in_three_languages(Reason reason) {
        for (var language : new String[] {"kk", "ru", "en"}) {
            var words = ResourceBundle.getBundle(
                    "kz.qyzmet.files.messages",
                    Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(words.getLocale().getLanguage()).isEqualTo(language);
            assertThat(words.getString(new Stored.Refused(reason).messageKey())).isNotBlank();
        }
    }
}
