package kz.qyzmet.compile;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.RegulationFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is told around the steps in the real acts, against the files that people wrote after them. */
class HeadsOnSeedsTest {
    /** In the order of the acts and of the regulations in them. */
    private static final List<List<String>> FILES = List.of(
            List.of("west-kazakhstan/externat", "west-kazakhstan/duplicates-secondary"),
            List.of("mangystau/school-admission", "mangystau/externat", "mangystau/duplicates-secondary"),
            List.of("west-kazakhstan/tve-admission", "west-kazakhstan/tve-dormitory", "west-kazakhstan/tve-duplicates"),
            List.of("karaganda/guardianship", "karaganda/minors-property"),
            List.of("zhambyl/externat", "zhambyl/duplicates-secondary"));

    private static final Map<String, Pair> PAIRS = new LinkedHashMap<>();

    private record Pair(Regulation shipped, Compiled compiled, CompiledRegulation told) {}

    @BeforeAll
    static void compile() throws IOException {
        var seeds = Seeds.files();
        var shipped = Loader.load(RegulationFiles.under(Path.of("src/main/resources"))).offerings().stream()
                .map(offering -> offering.regulation())
                .collect(toMap(
                        regulation -> regulation.oblast() + "/" + regulation.service(), regulation -> regulation));
        for (int act = 0; act < seeds.size(); act++) {
            var compiled = compiled(seeds.get(act));
            for (int at = 0; at < FILES.get(act).size(); at++) {
                var key = FILES.get(act).get(at);
                PAIRS.put(
                        key,
                        new Pair(
                                requireNonNull(shipped.get(key)),
                                compiled,
                                compiled.regulations().get(at)));
            }
        }
    }

    private static Compiled compiled(Path seed) throws IOException {
        var reading = ActReader.read(seed.getFileName().toString(), Files.readAllBytes(seed));
        return Compiler.compile(((Reading.Read) reading).text());
    }

    private interface Check {
        void of(Pair pair);
    }

    private static Stream<DynamicTest> each(Check check) {
        return PAIRS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check.of(entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> oblast() {
        return each(pair -> assertThat(requireNonNull(pair.told().oblast()).value())
                .isEqualTo(pair.shipped().oblast()));
    }

    @TestFactory
    Stream<DynamicTest> the_act_with_its_registration() {
        return each(pair -> {
            var act = pair.shipped().act();
            if (act.number() == null) return; // its heading is lost
            assertThat(adopting(pair)).isEqualTo(reference(act));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_act_whose_wording_it_is() {
        return each(pair -> {
            var edition = pair.shipped().edition();
            if (edition == null || edition.number() != null)
                assertThat(edition(pair)).isEqualTo(edition == null ? null : reference(edition));
        });
    }

    @TestFactory
    Stream<DynamicTest> paragraphs_worded_anew() {
        return each(pair -> {
            var expected = pair.shipped().amendments().stream()
                    .flatMap(amendment -> amendment.replaced().stream()
                            .map(paragraph -> paragraph + " " + amendment.by().number() + " "
                                    + amendment.by().date()))
                    .toList();
            var key = pair.told().number() + "/amended/";
            assertThat(pair.compiled().act().amendments().stream()
                            .filter(told -> told.fact().startsWith(key))
                            .map(told -> told.fact().substring(key.length()) + " "
                                    + told.value().number() + " " + told.value().date()))
                    .isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> repeal() {
        return each(pair -> {
            var repealed = pair.shipped().repealed();
            var told = pair.compiled().act().repealedBy();
            assertThat(told == null ? null : told.value())
                    .isEqualTo(repealed == null ? null : reference(repealed.by()));
            assertThat(pair.compiled().act().repealedItems()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> providers() {
        return each(pair -> assertThat(Set.copyOf(pair.told().providers()))
                .isEqualTo(pair.shipped().providers().value()));
    }

    @TestFactory
    Stream<DynamicTest> channels_of_intake_and_of_issue() {
        return each(pair -> {
            assertThat(values(pair.told().intake()))
                    .isEqualTo(pair.shipped().intake().value());
            assertThat(values(pair.told().issue()))
                    .isEqualTo(pair.shipped().issue().value());
            assertThat(pair.told().intake().stream().map(told -> told.place().ref()))
                    .isEqualTo(
                            pair.shipped().intake().at().size() == 1
                                    ? List.of("1")
                                            .subList(0, pair.told().intake().size())
                                    : pair.shipped().intake().at());
        });
    }

    @TestFactory
    Stream<DynamicTest> forms_of_service_and_of_result() {
        return each(pair -> {
            assertThat(values(pair.told().form()))
                    .isEqualTo(pair.shipped().form().value());
            var result = pair.shipped().resultForm();
            assertThat(values(pair.told().resultForm())).isEqualTo(result == null ? Set.of() : result.value());
        });
    }

    @TestFactory
    Stream<DynamicTest> windows_and_last_dates() {
        return each(pair -> assertThat(pair.told().windows().stream()
                        .map(window -> window.from() + " " + window.to() + " " + audience(pair, window.holdsFor())))
                .isEqualTo(pair.shipped().windows().stream()
                        .map(window ->
                                (window.lastDateOnly() ? null : window.open().from()) + " "
                                        + window.open().to() + " " + choice(window.field(), window.value()))
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> processes_and_conditions_of_each_channel() {
        return each(pair -> {
            var expected = new EnumMap<Channel, List<String>>(Channel.class);
            pair.shipped().fronts().forEach((channel, front) -> {
                if (!front.processes().isEmpty())
                    expected.put(
                            channel,
                            front.processes().stream()
                                    .map(process -> process.kind() + " " + process.number() + " "
                                            + process.at().getFirst() + " " + process.within() + " " + process.actor())
                                    .toList());
            });
            assertThat(told(pair)).isEqualTo(expected);
        });
    }

    private static Map<Channel, List<String>> told(Pair pair) {
        var told = new EnumMap<Channel, List<String>>(Channel.class);
        pair.told()
                .processes()
                .forEach((channel, processes) -> told.put(
                        channel,
                        processes.stream()
                                .map(process -> process.kind() + " " + process.number() + " " + process.ref() + " "
                                        + value(process.term()) + " " + value(process.actor()))
                                .toList()));
        return told;
    }

    @TestFactory
    Stream<DynamicTest> refusals_with_the_annex_of_their_paper() {
        return each(pair -> {
            var expected = new HashMap<Channel, Set<String>>();
            pair.shipped()
                    .fronts()
                    .forEach((channel, front) -> front.refusals().stream()
                            .filter(refusal -> refusal.assumed() == null
                                    || (refusal.kind() == RefusalPoint.Kind.REASONED_REFUSAL
                                            && !refusal.at().isEmpty()))
                            .forEach(refusal -> expected.computeIfAbsent(channel, _ -> new java.util.HashSet<>())
                                    .add(refusal.kind() + " " + refusal.paragraph() + " " + refusal.annex())));
            assertThat(pair.told().refusals().stream()
                            .collect(java.util.stream.Collectors.groupingBy(
                                    CompiledRegulation.ToldRefusal::channel,
                                    java.util.stream.Collectors.mapping(
                                            refusal -> refusal.kind() + " " + refusal.ref() + " " + refusal.annex(),
                                            toSet()))))
                    .isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> plain_steps_of_the_corporation_with_their_terms() {
        return each(pair -> {
            var front = pair.shipped().fronts().get(Channel.STATE_CORPORATION);
            var told = pair.told().fronts().getOrDefault(Channel.STATE_CORPORATION, List.of()).stream()
                    .filter(step -> step.term() != null && !step.ref().contains("."))
                    .map(step -> step.ref() + " " + step.actions().getFirst().value() + " " + value(step.role()) + " "
                            + value(step.term()))
                    .toList();
            var expected = front == null
                    ? List.of()
                    : Stream.concat(front.before().stream(), front.after().stream())
                            .filter(step -> step.within() != null && step.assumed() == null)
                            .filter(step -> !step.at().getFirst().contains("."))
                            .map(step -> step.at().getFirst() + " " + step.action() + " " + step.actor() + " "
                                    + step.within())
                            .toList();
            assertThat(told).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> where_complaints_go() {
        return each(pair -> {
            var part = pair.shipped().complaint();
            assertThat(value(pair.told().complaint())).isEqualTo(part == null ? null : part.value());
        });
    }

    @TestFactory
    Stream<DynamicTest> systems_by_key() {
        return each(pair -> {
            var expected = new ArrayList<>(pair.shipped().systems().keySet());
            expected.remove("regional-gateway"); // people named the gateway inside the workstation's name apart
            assertThat(pair.told().systems().keySet()).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    private static @Nullable ActReference adopting(Pair pair) {
        var act = pair.compiled().act();
        return value(act.amends() == null ? act.act() : act.amends());
    }

    private static @Nullable ActReference edition(Pair pair) {
        var act = pair.compiled().act();
        return act.amendments().stream()
                .filter(told -> told.fact().equals(pair.told().number() + "/edition"))
                .findFirst()
                .map(Told::value)
                .orElse(act.amends() == null ? null : value(act.act()));
    }

    private static ActReference reference(Regulation.Act act) {
        return new ActReference(act.body(), act.number(), act.date(), act.registered(), act.registeredOn());
    }

    private static <T> @Nullable T value(@Nullable Told<T> told) {
        return told == null ? null : told.value();
    }

    private static <T> Set<T> values(List<Told<T>> told) {
        return told.stream().map(Told::value).collect(toSet());
    }

    private static String audience(Pair pair, @Nullable String words) {
        return words == null
                ? ""
                : Audiences.value(pair.told().language(), words).orElse("?").toLowerCase(Locale.ROOT);
    }

    private static String choice(@Nullable String field, @Nullable String value) {
        if (value == null) return "";
        return "grade".equals(field) ? "grade-" + value : value;
    }

    @TestFactory
    Stream<DynamicTest> nothing_of_it_was_left_unread() {
        return each(pair ->
                assertThat(pair.compiled().findings()).extracting(Finding::code).doesNotContain(Code.NOT_UNDERSTOOD));
    }
}
