package kz.qyzmet.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.regulation.Library;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pages show the steps, roles, terms and due dates that somebody wrote down from the act by hand. */
class PlayTest {
    /** Machine seconds that pass while people click. */
    private static final Duration HASTE = Duration.ofMinutes(3);

    @Test
    void every_path_of_Zhambyls_externat_goes_as_the_act_says() throws IOException {
        var expected = table();
        try (var system = TestSystem.demo()) {
            var played =
                    new Play(system.url()).everything(system.module(Library.class), LocalDate.of(2018, 7, 2), _ -> {});

            assertThat(played).allSatisfy(path -> assertThat(path.failure()).isNull());
            assertThat(played.stream()
                            .map(path -> path.channel() + " " + path.ending())
                            .toList())
                    .isEqualTo(expected.stream().map(Row::path).toList());
            for (int i = 0; i < played.size(); i++) compare(played.get(i), expected.get(i));
        }
    }

    private record Row(String path, @Nullable LocalDateTime due, List<Step> steps) {}

    private record Step(
            String ref,
            String role,
            LocalDateTime done,
            @Nullable LocalDateTime due) {}

    private static void compare(PlayedPath played, Row expected) {
        assertThat(local(played.due())).as(expected.path()).isEqualTo(expected.due());
        assertThat(played.steps().stream()
                        .map(step -> first(step.ref()) + " " + step.role())
                        .toList())
                .as(expected.path())
                .isEqualTo(expected.steps().stream()
                        .map(step -> step.ref() + " " + step.role())
                        .toList());
        for (int i = 0; i < expected.steps().size(); i++)
            compare(expected.path(), played.steps().get(i), expected.steps().get(i));
    }

    private static void compare(String path, PlayedStep played, Step expected) {
        assertNear(path + " " + expected.ref() + " done", local(played.at()), expected.done());
        assertNear(path + " " + expected.ref() + " due", local(played.due()), expected.due());
    }

    private static void assertNear(String what, @Nullable LocalDateTime shown, @Nullable LocalDateTime expected) {
        if (expected == null) assertThat(shown).as(what).isNull();
        else assertThat(Objects.requireNonNull(shown, what)).as(what).isBetween(expected, expected.plus(HASTE));
    }

    private static String first(String refs) {
        return refs.isEmpty() ? "-" : refs.split(" ", 2)[0];
    }

    private static @Nullable LocalDateTime local(@Nullable String shown) {
        return shown == null || shown.isEmpty()
                ? null
                : OffsetDateTime.parse(shown).toLocalDateTime();
    }

    private static List<Row> table() throws IOException {
        var rows = new ArrayList<Row>();
        try (var file = Objects.requireNonNull(PlayTest.class.getResourceAsStream("/play/zhambyl-externat.txt"))) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList()) {
                var words = line.strip().split(" +", -1);
                if (line.startsWith(" "))
                    rows.getLast()
                            .steps()
                            .add(new Step(words[0], words[1], LocalDateTime.parse(words[2]), moment(words[3])));
                else rows.add(new Row(words[0] + " " + words[1], moment(words[2]), new ArrayList<>()));
            }
        }
        return rows;
    }

    private static @Nullable LocalDateTime moment(String written) {
        return written.equals("-") ? null : LocalDateTime.parse(written);
    }
}
