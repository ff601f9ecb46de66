package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.play.Play;
import kz.qyzmet.regulation.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of acts that nothing in the program knows: other oblasts, another sector. */
class AddedActsTest {
    private static final Path RUSSIAN = Path.of("src/test/acts/run/hayfield_ru.txt");
    private static final Path KAZAKH = Path.of("src/test/acts/run/orchard_kk.txt");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    void two_unseen_acts_are_offered_and_played_through_every_channel_to_every_ending() throws IOException {
        AddedActs.compile(List.of(RUSSIAN, KAZAKH), folder, List.of(), said::add);
        assertThat(said).hasSize(2).allMatch(line -> line.contains("is offered in"));

        try (var system = TestSystem.demo(folder)) {
            var added = system.module(Library.class).catalogue(AddedActs.BEGINNING).stream()
                    .filter(one -> List.of("kostanay", "pavlodar").contains(one.oblast()))
                    .toList();
            var played = new Play(system.url(), List.of(folder)).these(added, AddedActs.BEGINNING, _ -> {});

            assertThat(played.stream()
                            .filter(path -> path.failure() != null)
                            .map(path -> path.channel() + " " + path.ending() + ": " + path.failure()))
                    .isEmpty();
            assertThat(played.stream().map(path -> path.oblast() + " " + path.channel() + " " + path.ending()))
                    .contains(
                            "kostanay PORTAL RESULT",
                            "kostanay PORTAL REASONED_REFUSAL",
                            "kostanay PORTAL DOCUMENTS_DEFECTIVE",
                            "kostanay PORTAL EDS_NOT_CONFIRMED",
                            "kostanay PORTAL SIGN_IN_REFUSED",
                            "kostanay STATE_CORPORATION RESULT",
                            "kostanay STATE_CORPORATION PACKAGE_INCOMPLETE",
                            "kostanay PROVIDER_OFFICE RETURNED_WITH_REMARK",
                            "pavlodar PROVIDER_OFFICE RESULT",
                            "pavlodar STATE_CORPORATION RESULT",
                            "pavlodar STATE_CORPORATION REASONED_REFUSAL");
        }
    }

    @Test
    void an_act_with_an_error_is_not_offered_and_the_sentence_says_why() throws IOException {
        var spoilt = folder.resolve("spoilt.txt");
        Files.writeString(spoilt, Files.readString(RUSSIAN).replace("6 (шесть)", "6 (семь)"));
        AddedActs.compile(List.of(spoilt), folder, List.of(), said::add);
        assertThat(said).singleElement().asString().contains("is not offered", "5.3 NUMERAL_WORD_MISMATCH");
        assertThat(files()).isEmpty();
    }

    @Test
    void an_act_of_later_years_is_offered_and_it_is_said_that_its_day_is_assumed() throws IOException {
        var later = folder.resolve("later.txt");
        Files.writeString(later, Files.readString(KAZAKH).replace("2018 жылғы", "2019 жылғы"));
        AddedActs.compile(List.of(later), folder, List.of(), said::add);
        assertThat(said).singleElement().asString().contains("is offered in pavlodar", "is assumed for the demo");
        assertThat(files())
                .allMatch(file -> file.toString().endsWith("2018-07-02.yaml")
                        || file.toString().contains("demo"));
    }

    @Test
    void an_act_that_the_program_comes_with_is_not_offered_twice() throws IOException {
        AddedActs.compile(List.of(RUSSIAN, RUSSIAN), folder, List.of(), said::add);
        assertThat(said).hasSize(2);
        assertThat(said.getLast()).contains("is not offered", "offered already");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
