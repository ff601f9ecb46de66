package kz.qyzmet.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pages show the steps, roles, terms and due dates that somebody wrote down from the acts by hand. */
class PlayTest {
    /** Machine seconds that pass while people click. */
    private static final Duration HASTE = Duration.ofMinutes(3);

    private static final LocalDate BEGINNING = LocalDate.of(2018, 7, 2);

    @Test
    void every_path_of_every_regulation_goes_as_its_act_says() throws IOException {
        var tables = HandTable.all();
        try (var system = TestSystem.demo()) {
            var library = system.module(Library.class);
            var played = new Play(system.url(), List.of()).everything(library, BEGINNING, _ -> {});

            assertThat(played.stream().filter(path -> !path.ok()).map(PlayedPath::line))
                    .isEmpty();
            assertThat(names(played)).containsExactlyInAnyOrderElementsOf(names(tables));
            var agreed = new SoftAssertions();
            for (var path : played)
                new Comparison(path, table(tables, path)).differences().forEach(agreed::fail);
            agreed.assertAll();
        }
    }

    private static HandTable table(List<HandTable> tables, PlayedPath path) {
        return tables.stream().filter(one -> one.isOf(path)).findFirst().orElseThrow();
    }

    private static List<String> names(List<?> of) {
        var names = new ArrayList<String>();
        for (var one : of)
            switch (one) {
                case PlayedPath path ->
                    names.add(path.service() + " " + path.oblast() + " " + path.channel() + " " + path.ending());
                case HandTable table -> {
                    for (var way : table.ways())
                        for (var ending : way.endings().keySet())
                            names.add(table.service() + " " + table.oblast() + " " + way.channel() + " " + ending);
                }
                default -> throw new AssertionError(one);
            }
        return names;
    }

    /** One path against its table. */
    private record Comparison(PlayedPath path, HandTable table) {
        List<String> differences() {
            var found = new ArrayList<String>();
            var expected = expected();
            var shown = path.steps().stream()
                    .map(step -> first(step.ref()) + " " + step.role())
                    .toList();
            var told = expected.stream()
                    .map(row -> row.paragraph() + " " + row.role())
                    .toList();
            if (!shown.equals(told)) return List.of(name() + " shows " + shown + " instead of " + told);
            for (int i = 0; i < expected.size(); i++) compare(i, expected, found);
            total(found);
            return found;
        }

        private String name() {
            return path.service() + " " + path.oblast() + " " + path.channel() + " " + path.ending() + ":";
        }

        /** The rows this ending goes through, one that is taken twice twice. */
        private List<HandTable.Row> expected() {
            var rows = table.way(path.channel().name()).steps();
            return switch (path.ending()) {
                case RESULT, REASONED_REFUSAL -> withoutSkipped(rows);
                case RETURNED_WITH_REMARK -> returned(rows);
                case DOCUMENTS_DEFECTIVE -> defective(rows);
                case PACKAGE_INCOMPLETE -> checked(rows);
                case EDS_NOT_CONFIRMED, REGISTER_DATA_UNOBTAINABLE, SIGN_IN_REFUSED -> List.of();
            };
        }

        /** A refusal is drafted by whoever examines, so that nothing is obtained and prepared for it. */
        private List<HandTable.Row> withoutSkipped(List<HandTable.Row> rows) {
            if (path.ending() != Ending.REASONED_REFUSAL) return rows;
            int first = executorsFirst(rows);
            int last = executorsLast(rows);
            var kept = new ArrayList<>(rows.subList(0, first + 1));
            kept.addAll(rows.subList(last + 1, rows.size()));
            return kept;
        }

        private List<HandTable.Row> returned(List<HandTable.Row> rows) {
            int prepared = executorsLast(rows);
            int signed = lastSigner(rows);
            var taken = new ArrayList<>(rows.subList(0, signed + 1));
            taken.addAll(rows.subList(prepared, rows.size()));
            return taken;
        }

        private List<HandTable.Row> defective(List<HandTable.Row> rows) {
            int examined = executorsFirst(rows);
            var taken = new ArrayList<>(rows.subList(0, examined));
            var refusing = Objects.requireNonNull(
                    table.way(path.channel().name()).endings().get(path.ending().name()));
            taken.add(new HandTable.Row(
                    refusing, rows.get(examined).role(), rows.get(examined).term()));
            return taken;
        }

        private static List<HandTable.Row> checked(List<HandTable.Row> rows) {
            return rows.stream()
                    .filter(row ->
                            !row.role().equals("RECIPIENT") && !row.role().equals("SYSTEM"))
                    .limit(1)
                    .toList();
        }

        private static boolean executes(HandTable.Row row) {
            return row.role().equals("RESPONSIBLE_EXECUTOR") || row.role().equals("ARCHIVIST");
        }

        private static int executorsFirst(List<HandTable.Row> rows) {
            for (int i = 0; i < rows.size(); i++) if (executes(rows.get(i))) return i;
            throw new AssertionError("nobody executes");
        }

        private static int executorsLast(List<HandTable.Row> rows) {
            for (int i = rows.size() - 1; i >= 0; i--) if (executes(rows.get(i))) return i;
            throw new AssertionError("nobody executes");
        }

        /** The last head or akimat after the executor. */
        private static int lastSigner(List<HandTable.Row> rows) {
            for (int i = rows.size() - 1; i > executorsLast(rows); i--)
                if (rows.get(i).role().equals("HEAD") || rows.get(i).role().equals("AKIMAT")) return i;
            throw new AssertionError("nobody signs");
        }

        private void compare(int place, List<HandTable.Row> expected, List<String> found) {
            var row = expected.get(place);
            var shown = path.steps().get(place);
            var due = due(place, expected);
            var told = shown.due() == null ? null : local(shown.due());
            if (due == null ? told != null : told == null || told.isBefore(due) || told.isAfter(due.plus(HASTE)))
                found.add(name() + " " + row.paragraph() + " " + row.role() + " is due " + told + " instead of " + due);
        }

        private @Nullable LocalDateTime due(int place, List<HandTable.Row> expected) {
            var row = expected.get(place);
            int earlier = expected.subList(0, place).lastIndexOf(row);
            // a redraft keeps the day by which the draft had to be ready; the clock does not stop
            if (earlier >= 0 && executes(row)) return due(earlier, expected);
            return switch (row.term()) {
                case "-" -> null;
                case "with-previous" -> due(place - 1, expected);
                default -> WallCalendar.of(row.role()).due(begun(place, expected), row.term());
            };
        }

        /** A step begins when the one before it is done; giving out, when the recipient has come. */
        private LocalDateTime begun(int place, List<HandTable.Row> expected) {
            boolean front = path.channel() == Channel.PROVIDER_OFFICE
                    || expected.get(place).role().equals("STATE_CORP_WORKER");
            boolean givesOut = front && place > lastOfProvider(expected);
            var at =
                    path.steps().get(place == 0 || givesOut ? place : place - 1).at();
            return local(at).withSecond(0).withNano(0);
        }

        private int lastOfProvider(List<HandTable.Row> expected) {
            for (int i = expected.size() - 1; i >= 0; i--)
                if (List.of("HEAD", "AKIMAT", "DEPUTY_HEAD")
                        .contains(expected.get(i).role())) return i;
            return expected.size();
        }

        private void total(List<String> found) {
            if (path.due() == null) return;
            var accepted = path.steps().stream()
                    .filter(step -> !step.role().name().equals("SYSTEM"))
                    .findFirst()
                    .orElseThrow();
            var due = WallCalendar.of("HEAD")
                    .due(local(accepted.at()).withSecond(0).withNano(0), table.total());
            var told = local(path.due());
            if (told.isBefore(due) || told.isAfter(due.plus(HASTE)))
                found.add(name() + " the total term ends " + told + " instead of " + due);
        }

        private static String first(String refs) {
            return refs.isEmpty() ? "-" : refs.split(" ", 2)[0];
        }

        private static LocalDateTime local(String shown) {
            return OffsetDateTime.parse(shown).toLocalDateTime();
        }
    }
}
