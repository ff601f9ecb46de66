package kz.qyzmet.acttext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Acts made up for these tests, and what reading makes of them. */
final class Acts {
    private Acts() {}

    /** A regulation as meant: every heading, paragraph and item on its line. */
    static String library() {
        try (var file = Objects.requireNonNull(Acts.class.getResourceAsStream("library-kk.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ActText read(byte[] bytes) {
        var reading = ActReader.read("act", bytes);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).text();
    }

    static ActText read(String found) {
        return read(found.getBytes(StandardCharsets.UTF_8));
    }

    static String cleaned(String found) {
        return read(found).text();
    }
}
