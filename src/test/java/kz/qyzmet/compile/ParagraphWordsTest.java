package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.acttext.Reading.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An act whose paragraphs are called by their word, «п. 5.», «5-тармақ.», is the act whose paragraphs have only their number. */
class ParagraphWordsTest {
    static List<Path> good() {
        return Truth.texts(Path.of("src/test/acts/good")).toList();
    }

    @ParameterizedTest
    @MethodSource("good")
    void paragraphs_called_by_their_word_tell_the_same_steps(Path file) throws IOException {
        var act = read(Files.readString(file));
        var word = act.language().tag().equals("kk") ? "$1-тармақ. " : "п. $1. ";
        var called = act.text().replaceAll("(?m)^(\\d{1,2})\\. (?=\\p{Lu}\\p{Ll})", word);
        assertThat(steps(read(called))).isEqualTo(steps(act)).isNotEmpty();
    }

    private static ActText read(String act) {
        return ((Read) ActReader.read("act.txt", act.getBytes(StandardCharsets.UTF_8))).text();
    }

    private static List<String> steps(ActText act) {
        return Compiler.compile(act).regulations().stream()
                .flatMap(regulation -> regulation.procedure().stream())
                .map(step ->
                        step.ref() + " " + step.also() + " " + StepSorts.role(step) + " " + StepSorts.actions(step))
                .toList();
    }
}
