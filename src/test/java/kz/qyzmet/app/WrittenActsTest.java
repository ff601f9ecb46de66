package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.compile.Compiler;
import kz.qyzmet.compile.RegulationWriter.Setting;
import kz.qyzmet.identity.Language;
import kz.qyzmet.imports.TestImports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenActsTest {
    @TempDir
    Path folder;

    @Test
    void a_second_act_of_the_same_service_and_day_is_told_and_does_not_take_the_place_of_the_first()
            throws IOException {
        var run = run();
        assertThat(write(run, "first.txt", TestImports.goodAct())).isEmpty();
        var first = written();
        var other = TestImports.goodAct().replace("3 (три)", "5 (пять)");
        assertThat(write(run, "second.txt", other))
                .hasSize(2)
                .allMatch(line -> line.startsWith("second.txt: regulation 1 is not written: another act of this run"));
        assertThat(written()).isEqualTo(first);
        assertThat(write(run(), "second.txt", other)).as("of another run").isEmpty();
        assertThat(written()).isNotEqualTo(first);
    }

    private WrittenActs run() {
        return new WrittenActs(folder, Setting.AS_TOLD, Shelf.of(List.of()));
    }

    private static List<String> write(WrittenActs acts, String name, String text) {
        var read = (Reading.Read) ActReader.read(name, text.getBytes(StandardCharsets.UTF_8));
        return acts.write(name, Compiler.compile(read.text()), Language.EN).toList();
    }

    private List<String> written() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .sorted()
                    .map(WrittenActsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
