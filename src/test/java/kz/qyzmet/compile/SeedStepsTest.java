package kz.qyzmet.compile;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading.Read;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.RegulationFiles;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the compiler reads in the real acts against the files people wrote from them: each item of the content paragraph, with who acts
 * and within what time.
 */
class SeedStepsTest {
    /** The regulations of each seed in their order. */
    private static final Map<String, List<String>> SEEDS = Map.of(
            "000", List.of("west-kazakhstan/externat", "west-kazakhstan/duplicates-secondary"),
            "001", List.of("mangystau/school-admission", "mangystau/externat", "mangystau/duplicates-secondary"),
            "002",
                    List.of(
                            "west-kazakhstan/tve-admission",
                            "west-kazakhstan/tve-dormitory",
                            "west-kazakhstan/tve-duplicates"),
            "003", List.of("karaganda/guardianship", "karaganda/minors-property"),
            "004", List.of("zhambyl/externat", "zhambyl/duplicates-secondary"));

    private static final String CONTENT = "5.";

    @TestFactory
    Stream<DynamicTest> the_steps_of_the_seeds_are_those_of_the_shipped_files() throws IOException {
        var shipped = shipped();
        return Seeds.files().stream()
                .map(seed -> DynamicTest.dynamicTest(seed.getFileName().toString(), () -> {
                    var expected = Objects.requireNonNull(
                            SEEDS.get(seed.getFileName().toString().substring(0, 3)));
                    var compiled = Compiler.compile(read(seed));
                    assertThat(compiled.regulations()).hasSize(expected.size());
                    for (int at = 0; at < expected.size(); at++) {
                        var written = Objects.requireNonNull(shipped.get(expected.get(at)), expected.get(at));
                        assertThat(told(compiled.regulations().get(at), written))
                                .as(expected.get(at))
                                .isEqualTo(written(written));
                    }
                    assertThat(compiled.findings())
                            .filteredOn(finding -> finding.severity() == Severity.ERROR)
                            .allMatch(finding -> finding.code() == Code.STEP_WITHOUT_ACTOR
                                    && assumed(
                                            Objects.requireNonNull(shipped.get(expected.get(finding.regulation() - 1))),
                                            finding.place().ref()));
                }));
    }

    /** As {@code 5.3 HEAD 1 working day}. */
    private static SortedSet<String> told(CompiledRegulation compiled, Regulation shipped) {
        return compiled.procedure().stream()
                .map(step -> line(
                        step.ref(),
                        step.role() == null || assumed(shipped, step.ref())
                                ? null
                                : step.role().value(),
                        step.term() == null ? null : step.term().value()))
                .collect(toCollection(TreeSet::new));
    }

    /**
     * What a file adds to the item is left out: the second half of an item told as two steps, a way back that is assumed beside the
     * told one, the mark on receipt, which stands among the outcomes. Of a step that is assumed altogether the act does not tell who.
     */
    private static SortedSet<String> written(Regulation shipped) {
        return steps(shipped)
                .filter(step -> ref(step).startsWith(CONTENT))
                .filter(step -> step.continues() == null && step.action() != Action.MARK_RECEIVED)
                .filter(step -> step.assumed() == null || assumed(shipped, ref(step)))
                .map(step -> line(ref(step), step.assumed() == null ? step.actor() : null, step.within()))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean assumed(Regulation shipped, String ref) {
        var told = steps(shipped).filter(step -> ref(step).equals(ref)).toList();
        return !told.isEmpty() && told.stream().allMatch(step -> step.assumed() != null);
    }

    private static String line(String ref, @Nullable Role role, @Nullable Term term) {
        return ref + " " + (role == null ? "-" : role) + " " + (term == null ? "-" : term);
    }

    private static String ref(Step step) {
        return step.paragraph();
    }

    private static Stream<Step> steps(Regulation regulation) {
        return Stream.concat(
                regulation.procedure().stream(),
                regulation.fronts().values().stream()
                        .flatMap(front -> Stream.concat(front.before().stream(), front.after().stream())));
    }

    private static kz.qyzmet.acttext.ActText read(Path seed) throws IOException {
        return ((Read) ActReader.read(seed.getFileName().toString(), Files.readAllBytes(seed))).text();
    }

    private static Map<String, Regulation> shipped() throws IOException {
        return Loader.load(RegulationFiles.under(Path.of("src/main/resources"))).offerings().stream()
                .map(Offering::regulation)
                .collect(java.util.stream.Collectors.toMap(
                        regulation -> regulation.oblast() + "/" + regulation.service(), regulation -> regulation));
    }
}
