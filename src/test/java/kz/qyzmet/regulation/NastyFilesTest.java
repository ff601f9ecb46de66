package kz.qyzmet.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NastyFilesTest {
    private static final String PATH = "regulations/made-up/tutoring/2030-02-01.yaml";

    @Test
    void an_empty_file_is_a_finding() {
        assertThat(codes(new byte[0])).containsExactly("regulation.empty");
    }

    @Test
    void a_file_of_fifty_megabytes_is_a_finding_and_is_not_read() throws IOException {
        var huge = new ByteArrayInputStream(new byte[50_000_000]);

        var file = SourceFile.read(PATH, huge);

        assertThat(huge.available()).isGreaterThan(48_000_000);
        assertThat(codes(file)).containsExactly("regulation.too-large");
    }

    @Test
    void a_file_in_windows_1251_is_a_finding() {
        assertThat(codes("service: услуга\n".getBytes(Charset.forName("windows-1251"))))
                .containsExactly("regulation.not-utf-8");
    }

    @Test
    void a_hundred_thousand_brackets_are_a_finding() {
        assertThat(codes("[".repeat(100_000).getBytes(StandardCharsets.UTF_8))).containsExactly("regulation.too-deep");
        assertThat(codes("{a: ".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("regulation.too-deep");
        assertThat(codes("- ".repeat(100_000).getBytes(StandardCharsets.UTF_8))).containsExactly("regulation.too-deep");
    }

    @Test
    void a_character_that_cannot_be_printed_is_found_in_its_line() {
        var file = GoodFiles.file(PATH, "service: tutoring\noblast: made\u0007up\n");

        assertThat(Loader.load(List.of(file)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(2))
                .satisfies(finding -> assertThat(finding.message()).contains("U+0007"));
    }

    @Test
    void whatever_a_slip_of_the_hand_makes_of_a_file_gives_findings_and_no_failure() throws IOException {
        var good = GoodFiles.all();
        var random = new Random(179);
        for (int round = 0; round < 400; round++) {
            var slipped = good.stream().map(file -> slipped(file, random)).toList();
            assertThat(Loader.load(slipped).findings())
                    .allSatisfy(finding -> assertThat(finding.line()).isPositive());
        }
    }

    private static SourceFile slipped(SourceFile file, Random random) {
        var bytes = file.content().clone();
        for (int slip = random.nextInt(3); slip >= 0; slip--)
            bytes[random.nextInt(bytes.length)] = (byte) " :-{}[]\"'\n#,0a~&*!|>".charAt(random.nextInt(20));
        return new SourceFile(file.path(), bytes);
    }

    private static List<String> codes(byte[] content) {
        try {
            return codes(SourceFile.read(PATH, new ByteArrayInputStream(content)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> codes(SourceFile file) {
        return Loader.load(List.of(file)).findings().stream().map(Finding::code).toList();
    }
}
