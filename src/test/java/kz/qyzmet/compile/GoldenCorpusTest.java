package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The made-up acts of {@code src/test/acts}: the compiler finds in them what their reader found. */
class GoldenCorpusTest {
    private static final Path GOOD = Path.of("src/test/acts/good");
    /** Worded with the least of forms: good too, but so much stands in one paragraph only that slips contradict nothing. */
    private static final Path LOOSE = Path.of("src/test/acts/loose");

    private static final Path BAD = Path.of("src/test/acts/bad");

    static List<Path> good() {
        return Stream.of(GOOD, LOOSE).flatMap(Truth::texts).toList();
    }

    static List<Path> bad() {
        return Truth.texts(BAD).toList();
    }

    @Test
    void all_of_them_are_understood_as_by_their_reader() {
        var score = Score.of(good().stream());
        for (var measure : EnumSet.allOf(Score.Measure.class))
            assertThat(score.share(measure)).as(score.toString()).isEqualTo(1);
        assertThat(score.invented()).as(score.toString()).isZero();
    }

    /** Acts the lexicon was never taught, and those of later sets that it still reads with a gap: what they were scored at must not get worse. */
    @Test
    void acts_it_was_not_taught_by_are_understood_as_far_as_was_promised() {
        var score = Score.of(Truth.texts(Path.of("src/test/acts/scored")));
        assertThat(score.share(Score.Measure.STEPS)).as(score.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.invented()).as(score.toString()).isLessThanOrEqualTo(0.03);
        assertThat(score.share(Score.Measure.ROLES)).as(score.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.share(Score.Measure.TERMS)).as(score.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.share(Score.Measure.CHANNELS)).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @MethodSource("good")
    void nothing_keeps_a_good_text_from_being_offered(Path text) {
        var compiled = Score.compiled(text);
        assertThat(compiled.clean()).as("%s", compiled.findings()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void every_slip_of_a_bad_text_is_reported_where_it_is_and_no_other_keeps_it_from_being_offered(Path text) {
        var truth = Truth.of(text).findings();
        var found = Score.compiled(text).findings();
        for (var slip : truth) assertThat(found).as("%s", slip).anyMatch(slip::is);
        assertThat(found)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> truth.stream().anyMatch(slip -> slip.is(finding)));
    }
}
