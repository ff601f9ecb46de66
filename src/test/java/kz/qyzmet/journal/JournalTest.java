package kz.qyzmet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class JournalTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Instant MONDAY = Instant.parse("2018-07-02T03:00:00.123456789Z");

    private final Journal journal = new Journal(DATABASE.jdbc());

    private static Entry entry(String stream, String kind) {
        return new Entry(stream, MONDAY, kind, "account/9", "8.1", Map.of("number", 7), Map.of("name", "Әсел"));
    }

    private void append(Entry... entries) {
        DATABASE.transactions().executeWithoutResult(_ -> journal.append(entries));
    }

    @Test
    void a_line_comes_back_as_it_was_written() {
        append(
                entry("case/1", "case.registered"),
                new Entry("case/1", MONDAY, "case.resolved", "system", null, Map.of(), Map.of()));

        var lines = journal.of("case/1");

        assertThat(lines).extracting(Line::sequence).containsExactly(1L, 2L);
        var first = lines.getFirst();
        assertThat(first.at()).isEqualTo("2018-07-02T03:00:00.123456Z");
        assertThat(first.paragraph()).isEqualTo("8.1");
        assertThat(first.facts()).isEqualTo(Map.of("number", 7));
        assertThat(first.personal()).isEqualTo(Map.of("name", "Әсел"));
        assertThat(lines.getLast().paragraph()).isNull();
        assertThat(lines.getLast().erased()).isFalse();
    }

    @Test
    void entries_of_several_streams_go_each_to_its_own_chain() {
        append(entry("office/1", "a.b"), entry("case/2", "a.b"), entry("office/1", "a.c"));
        append(entry("case/2", "a.d"));

        assertThat(journal.of("office/1")).extracting(Line::kind).containsExactly("a.b", "a.c");
        assertThat(journal.of("case/2")).extracting(Line::sequence).containsExactly(1L, 2L);
    }

    @Test
    void what_the_caller_rolls_back_was_never_written() {
        DATABASE.transactions().executeWithoutResult(status -> {
            journal.append(entry("case/3", "a.b"));
            status.setRollbackOnly();
        });
        assertThat(journal.of("case/3")).isEmpty();
    }

    @Test
    void twenty_who_write_at_once_make_one_gapless_chain() throws Exception {
        try (var threads = Executors.newFixedThreadPool(20)) {
            var writers = IntStream.range(0, 20)
                    .mapToObj(_ -> threads.submit(() -> {
                        for (int i = 0; i < 5; i++) append(entry("case/4", "a.b"), entry("case/4", "a.c"));
                    }))
                    .toList();
            for (var writer : writers) writer.get();
        }
        assertThat(journal.of("case/4"))
                .extracting(Line::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(CheckedJournal.faults(DATABASE)).isEmpty();
    }

    @Test
    void the_application_can_neither_change_nor_delete_nor_antedate() {
        append(entry("case/5", "a.b"));
        for (var sql : List.of(
                "update journal.entry set actor = 'x'",
                "delete from journal.entry",
                "truncate journal.entry cascade",
                "update journal.payload set personal = '{}'",
                "delete from journal.payload",
                "delete from journal.head",
                "update journal.checkpoint set statement = ''",
                "delete from journal.covered",
                "insert into journal.entry (stream, sequence, at, kind, actor, facts, previous, hash, recorded)"
                        + " values ('case/5', 2, now(), 'a.b', 'x', '{}', '', '', now())")) {
            assertThatThrownBy(() -> DATABASE.jdbc().sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void personal_data_are_erased_and_the_stream_says_so() {
        append(entry("case/6", "a.b"), entry("case/6", "a.c"));

        DATABASE.transactions().executeWithoutResult(_ -> journal.erase("case/6", 1, MONDAY, "account/1", "12"));

        var lines = journal.of("case/6");
        assertThat(lines.getFirst().erased()).isTrue();
        assertThat(lines.getFirst().personal()).isEmpty();
        assertThat(lines.get(1).personal()).isNotEmpty();
        assertThat(lines.getLast().kind()).isEqualTo("journal.erased");
        assertThat(CheckedJournal.faults(DATABASE)).isEmpty();
    }

    @Test
    void nothing_is_erased_without_an_entry_that_says_so() {
        append(entry("case/7", "a.b"));
        assertThat(DATABASE.jdbc()
                        .sql("select journal.erase('case/7', 1)")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(journal.of("case/7").getFirst().personal()).isNotEmpty();
        assertThatThrownBy(() -> DATABASE.transactions()
                        .executeWithoutResult(_ -> journal.erase("case/7", 5, MONDAY, "account/1", "12")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(journal.of("case/7")).hasSize(1);
    }
}
