package kz.qyzmet.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {
    private final Loaded shipped = Loader.load(RegulationFiles.under(Path.of("src/main/resources")));

    ShippedFilesTest() throws IOException {}

    @Test
    void the_shipped_files_have_no_finding() {
        assertThat(shipped.findings()).isEmpty();
    }

    @Test
    void the_twelve_regulations_are_in_force_with_their_windows_open_when_the_demo_begins() {
        var beginning = LocalDate.of(2018, 7, 2);
        assertThat(shipped.offerings())
                .hasSize(12)
                .allSatisfy(offering -> assertThat(offering.inForce(beginning)).isTrue())
                .flatExtracting(offering -> offering.regulation().windows())
                .allSatisfy(
                        window -> assertThat(window.open().isOpen(beginning)).isTrue());
    }

    @Test
    void no_service_and_no_oblast_is_named_in_the_code() throws IOException {
        var names = shipped.offerings().stream()
                .flatMap(offering -> Stream.of(offering.service(), offering.oblast()))
                .distinct()
                .toList();
        try (var code = Files.walk(Path.of("src/main/java"))) {
            assertThat(code.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                            .doesNotContain(names));
        }
    }

    @Test
    void every_shipped_edition_has_a_path_for_every_channel_of_intake() {
        assertThat(shipped.offerings())
                .isNotEmpty()
                .allSatisfy(offering -> offering.regulation()
                        .intake()
                        .value()
                        .forEach(channel -> assertThat(
                                        offering.regulation().path(channel).all())
                                .as("%s in %s, %s", offering.service(), offering.oblast(), channel)
                                .isNotEmpty()));
    }

    @Test
    void Zhambyl_externat_through_the_State_Corporation_goes_as_paragraphs_5_to_10_say() {
        var path = externat().path(Channel.STATE_CORPORATION);

        assertThat(path.all())
                .extracting(Step::paragraph, Step::actor, Step::action, Step::within)
                .containsExactly(
                        step("9", Role.STATE_CORP_WORKER, Action.RECEIVE_AND_CHECK, new Term.Minutes(15)),
                        step("8.1", Role.STATE_CORP_WORKER, Action.HAND_OVER, null),
                        step("", Role.SYSTEM, Action.DELIVER, null),
                        step("5.1", Role.OFFICE_CLERK, Action.REGISTER, new Term.Minutes(15)),
                        step("5.2", Role.HEAD, Action.RESOLVE, new Term.WorkingDays(1)),
                        step("5.3", Role.RESPONSIBLE_EXECUTOR, Action.PREPARE, new Term.WorkingDays(12)),
                        step("5.4", Role.HEAD, Action.SIGN, new Term.WorkingDays(1)),
                        step("5.5", Role.OFFICE_CLERK, Action.SEND, new Term.WorkingDays(1)),
                        step("10", Role.STATE_CORP_WORKER, Action.ISSUE, new Term.Minutes(15)));
        assertThat(path.refusal(RefusalPoint.Kind.PACKAGE_INCOMPLETE)).hasValueSatisfying(point -> {
            assertThat(point.paragraph()).isEqualTo("9");
            assertThat(point.annex()).isEqualTo("3");
        });
    }

    @Test
    void on_the_portal_the_result_reaches_the_cabinet_without_being_sent_to_the_State_Corporation() {
        var path = externat().path(Channel.PORTAL);

        assertThat(path.before()).extracting(Step::paragraph).containsExactly("11.5", "11.6", "11.8", "11.9");
        assertThat(path.provider()).extracting(Step::paragraph).containsExactly("5.1", "5.2", "5.3", "5.4");
        assertThat(path.after()).extracting(Step::paragraph).containsExactly("11.12");
        assertThat(path.refusals())
                .extracting(RefusalPoint::kind, RefusalPoint::paragraph)
                .containsExactly(
                        tuple(RefusalPoint.Kind.SIGN_IN_REFUSED, "11.4"),
                        tuple(RefusalPoint.Kind.EDS_NOT_CONFIRMED, "11.7"),
                        tuple(RefusalPoint.Kind.DOCUMENTS_DEFECTIVE, "11.11"),
                        tuple(RefusalPoint.Kind.REASONED_REFUSAL, ""));
    }

    @Test
    void the_eleven_processes_and_conditions_of_paragraph_11_stand_in_its_order() {
        var front = Objects.requireNonNull(externat().fronts().get(Channel.PORTAL));

        assertThat(front.processes())
                .extracting(process -> process.at().getFirst())
                .containsExactly(
                        "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.8", "11.9", "11.10", "11.11", "11.12");
    }

    @Test
    void Zhambyl_externat_is_in_force_from_2016_until_its_repeal() {
        var offering = offering("externat", "zhambyl");

        assertThat(offering.inForce(LocalDate.parse("2016-05-07"))).isFalse();
        assertThat(offering.inForce(LocalDate.parse("2016-05-08"))).isTrue();
        assertThat(offering.inForce(LocalDate.parse("2020-09-09"))).isTrue();
        assertThat(offering.inForce(LocalDate.parse("2020-09-10"))).isFalse();
    }

    @Test
    void the_steps_of_Zhambyl_externat_use_up_the_whole_term_of_the_standard() {
        var days = externat().procedure().stream()
                .mapToInt(step -> step.within() instanceof Term.WorkingDays(int count) ? count : 0)
                .sum();

        assertThat(offering("externat", "zhambyl").standard().total().value()).isEqualTo(new Term.WorkingDays(days));
    }

    private Regulation externat() {
        return offering("externat", "zhambyl").regulation();
    }

    private Offering offering(String service, String oblast) {
        List<Offering> found = shipped.offerings().stream()
                .filter(offering ->
                        offering.service().equals(service) && offering.oblast().equals(oblast))
                .toList();
        return found.getLast();
    }

    private static Tuple step(String paragraph, Role actor, Action action, @Nullable Term within) {
        return tuple(paragraph, actor, action, within);
    }
}
