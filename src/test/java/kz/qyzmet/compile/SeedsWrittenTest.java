package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading.Read;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RegulationFiles;
import kz.qyzmet.regulation.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real acts written by the compiler run, with no more said by a person than what an act truly leaves out. */
class SeedsWrittenTest {
    /** What the acts do not tell anywhere: seed and regulation, then what a person says of it. */
    private static final Map<String, List<Correction>> SAID = Map.of(
            "001/2",
            List.of(new Correction(
                    "2/procedure/5.5/role", null, "office-clerk"))); // neither 5.5 nor 8.5 names who sends

    private static final Map<String, String> UNSAID = Map.of("001/2", "STEP_WITHOUT_ACTOR 5.5");

    private static final List<SourceFile> SHIPPED = shipped();

    @TestFactory
    Stream<DynamicTest> each_of_the_twelve_is_written_and_loads_and_takes_the_steps_of_the_shipped_file()
            throws IOException {
        return Seeds.files().stream().flatMap(SeedsWrittenTest::tests);
    }

    private static Stream<DynamicTest> tests(Path seed) {
        int count = compiled(seed, List.of()).regulations().size();
        return IntStream.rangeClosed(1, count).mapToObj(number -> {
            var key = seed.getFileName().toString().substring(0, 3) + "/" + number;
            return DynamicTest.dynamicTest(
                    key + " " + SAID.getOrDefault(key, List.of()), () -> test(seed, key, number));
        });
    }

    private static void test(Path seed, String key, int number) {
        var said = SAID.getOrDefault(key, List.of());
        if (!said.isEmpty())
            assertThat(obstacles(written(seed, number, List.of()))).containsExactly(UNSAID.get(key));
        var offering = offering(written(seed, number, said));
        var shipped = Loader.load(SHIPPED).offerings().stream()
                .filter(one ->
                        one.regulation().service().equals(offering.regulation().service()))
                .filter(one ->
                        one.regulation().oblast().equals(offering.regulation().oblast()))
                .findFirst()
                .orElseThrow();
        assertThat(edition(offering)).isEqualTo(edition(shipped));
        for (var channel : shipped.regulation().intake().value())
            assertThat(steps(offering, channel)).as("%s %s", key, channel).isEqualTo(steps(shipped, channel));
    }

    private static String edition(Offering offering) {
        var edition = offering.regulation().edition();
        return edition == null || edition.number() == null ? "" : edition.number() + " of " + edition.date();
    }

    /** How a result goes back to the channels is told by few acts: there the files of people follow their reading of each. */
    private static List<String> steps(Offering offering, Channel channel) {
        return offering.regulation().path(channel).provider().stream()
                .filter(step -> step.action() != Action.SEND)
                .map(step -> step.paragraph() + " " + step.actor() + " " + step.action() + " " + step.within())
                .toList();
    }

    private static List<String> obstacles(Written written) {
        return ((Written.Refused) written)
                .obstacles().stream()
                        .map(obstacle -> obstacle.kind() + " " + obstacle.ref())
                        .toList();
    }

    private static Offering offering(Written written) {
        assertThat(written).isInstanceOf(Written.Files.class);
        var standards = SHIPPED.stream().filter(file -> file.path().startsWith("standards/"));
        var loaded = Loader.load(Stream.concat(standards, ((Written.Files) written).files().stream())
                .toList());
        assertThat(loaded.findings()).isEmpty();
        return loaded.offerings().getFirst();
    }

    private static Written written(Path seed, int number, List<Correction> said) {
        var standards = Loader.load(SHIPPED).offerings().stream()
                .map(Offering::standard)
                .distinct()
                .toList();
        var compiled = compiled(seed, said);
        return RegulationWriter.write(
                compiled, compiled.regulations().get(number - 1), standards, RegulationWriter.Setting.AS_TOLD);
    }

    private static Compiled compiled(Path seed, List<Correction> said) {
        try {
            var reading = ActReader.read(Objects.toString(seed.getFileName()), Files.readAllBytes(seed));
            return Compiler.compile(((Read) reading).text(), said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<SourceFile> shipped() {
        try {
            return RegulationFiles.under(Path.of("src/main/resources"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
