package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Items as acts of many kinds word them, each with who acts, what is done and within what time. */
class StepWordingTest {
    @TestFactory
    Stream<DynamicTest> each_item_is_understood() {
        return Stream.of(Language.KK, Language.RU)
                .flatMap(language -> lines(language).map(line -> test(language, line)));
    }

    private static DynamicTest test(Language language, String line) {
        int bar = line.indexOf('|');
        var item = line.substring(bar + 1).strip();
        return DynamicTest.dynamicTest(
                item,
                () -> assertThat(read(language, item))
                        .as(item)
                        .containsExactly(line.substring(0, bar).strip()));
    }

    private static Stream<String> lines(Language language) {
        try {
            return Files.readAllLines(Path.of("src/test/acts/steps/" + language.tag() + ".txt")).stream()
                    .filter(line -> line.contains("|") && !line.startsWith("#"));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static List<String> read(Language language, String item) {
        return OneItem.read(language, item).stream().map(StepWordingTest::told).toList();
    }

    private static String told(ReadStep step) {
        return (step.role() == null ? "-" : step.role())
                + ", "
                + (step.actions().isEmpty() ? "-" : step.actions().getFirst())
                + ", "
                + (step.term() == null ? "-" : step.term().term());
    }
}
