package kz.qyzmet.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import org.junit.jupiter.api.Test;

/** A service that no act knows, from files alone: archivist, blank, deputy, akimat, calendar days, a window by grade, paper legs. */
class ThirteenthServiceTest {
    private static final Path FILES = Path.of("src/test/regulations/thirteenth");
    private static final LocalDate BEGINNING = LocalDate.of(2018, 7, 2);

    @Test
    void a_service_added_as_files_runs_through_three_channels_to_every_ending() {
        try (var system = TestSystem.demo(FILES)) {
            var offering = system.module(Library.class).catalogue(BEGINNING).stream()
                    .filter(one -> one.service().equals("olympiad-diploma"))
                    .toList();

            var played = new Play(system.url(), List.of(FILES)).these(offering, BEGINNING, _ -> {});

            assertThat(played.stream().filter(path -> !path.ok()).map(PlayedPath::line))
                    .isEmpty();
            assertThat(played.stream().map(path -> path.channel() + " " + path.ending()))
                    .containsExactly(
                            "PORTAL RESULT",
                            "PORTAL RETURNED_WITH_REMARK",
                            "PORTAL REASONED_REFUSAL",
                            "PORTAL DOCUMENTS_DEFECTIVE",
                            "PORTAL EDS_NOT_CONFIRMED",
                            "PORTAL SIGN_IN_REFUSED",
                            "STATE_CORPORATION RESULT",
                            "STATE_CORPORATION RETURNED_WITH_REMARK",
                            "STATE_CORPORATION REASONED_REFUSAL",
                            "STATE_CORPORATION PACKAGE_INCOMPLETE",
                            "PROVIDER_OFFICE RESULT",
                            "PROVIDER_OFFICE RETURNED_WITH_REMARK",
                            "PROVIDER_OFFICE REASONED_REFUSAL",
                            "PROVIDER_OFFICE PACKAGE_INCOMPLETE");
            assertThat(steps(result(played, Channel.PROVIDER_OFFICE)))
                    .containsExactly(
                            "4 RECIPIENT",
                            "5.1 OFFICE_CLERK",
                            "5.2 HEAD",
                            "5.3 ARCHIVIST",
                            "5.4 ARCHIVIST",
                            "5.4 ARCHIVIST",
                            "5.5 DEPUTY_HEAD",
                            "5.6 AKIMAT",
                            "5.8 OFFICE_CLERK",
                            "6.8 RECIPIENT");
            assertThat(steps(result(played, Channel.STATE_CORPORATION)))
                    .startsWith("10.1 STATE_CORP_WORKER", "10.2 STATE_CORP_WORKER", "5.1 OFFICE_CLERK")
                    .endsWith("5.7 OFFICE_CLERK", "10.3 STATE_CORP_WORKER", "10.4 STATE_CORP_WORKER");
            oneTermForBlankAndDraft(result(played, Channel.PORTAL));
        }
    }

    /** Item 5.4 is one item: obtaining the blank and drafting share its eight calendar days. */
    private static void oneTermForBlankAndDraft(PlayedPath path) {
        var told = path.steps().stream()
                .filter(step -> step.ref().equals("5.4"))
                .map(PlayedStep::due)
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).isEqualTo(told.getLast());
        var requested = path.steps().stream()
                .filter(step -> step.ref().equals("5.3"))
                .map(PlayedStep::at)
                .map(OffsetDateTime::parse)
                .findFirst()
                .orElseThrow()
                .toLocalDate();
        assertThat(OffsetDateTime.parse(told.getFirst()).toLocalDate())
                .isBetween(requested.plusDays(8), requested.plusDays(11));
    }

    private static PlayedPath result(List<PlayedPath> played, Channel channel) {
        return played.stream()
                .filter(path -> path.channel() == channel && path.ending() == Ending.RESULT)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> steps(PlayedPath path) {
        return path.steps().stream()
                .map(step -> step.ref().split(" ", 2)[0] + " " + step.role())
                .toList();
    }
}
