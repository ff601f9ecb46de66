package kz.qyzmet.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an insider with the owner's rights changes, the check finds and names. */
class JournalCheckTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient OWNER = DATABASE.owner();
    private static final Instant MONDAY = Instant.parse("2018-07-02T03:00:00Z");

    @TempDir
    Path data;

    private final Journal journal = new Journal(DATABASE.jdbc());

    /** Three streams of five entries; the middle one is tampered with. */
    @BeforeEach
    void write() {
        write(3);
    }

    private void write(int streams) {
        OWNER.sql("truncate journal.entry, journal.payload, journal.head, journal.checkpoint, journal.covered")
                .update();
        for (int i = 1; i <= streams; i++) append("case/" + i, 5);
    }

    private void append(String stream, int count) {
        var entries = IntStream.range(0, count)
                .mapToObj(n -> new Entry(
                        stream, MONDAY, "case.step", "account/9", "8.1", Map.of("n", n), Map.of("name", "Әсел")))
                .toList();
        DATABASE.transactions().executeWithoutResult(_ -> journal.append(entries));
    }

    private Checkpoint checkpoint() {
        var checkpoints = new Checkpoints(DATABASE.jdbc(), DATABASE.transactions(), CheckpointKey.in(data));
        return checkpoints.take(MONDAY).orElseThrow();
    }

    private List<Fault> faults(String... exported) {
        return CheckedJournal.faults(DATABASE, data, Stream.of(exported));
    }

    /** Foreign keys are no obstacle to an owner. */
    private static void tamper(String sql) {
        OWNER.sql("alter table journal.payload drop constraint if exists payload_stream_sequence_fkey")
                .update();
        assertThat(OWNER.sql(sql).update()).isPositive();
    }

    @Test
    void what_nobody_touched_is_clean() {
        checkpoint();
        var counts = new JournalCheck(DATABASE.jdbc(), DATABASE.transactions())
                .run(
                        TrustedKeys.in(data),
                        Stream.empty(),
                        fault -> assertThat(fault).isNull());
        assertThat(counts).isEqualTo(new JournalCheck.Counts(3, 15, 0, 1, 0));
        assertThat(counts.clean()).isTrue();
    }

    /** Entry n is changed in stream n, so that one check answers for five entries. */
    @Test
    void a_changed_byte_in_any_column_of_any_entry_is_found_and_named() {
        var columns = OWNER.sql("""
                select table_name, column_name, data_type from information_schema.columns
                 where table_schema = 'journal' and table_name in ('entry', 'payload')
                """)
                .query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        assertThat(columns).hasSize(16);
        for (var column : columns) {
            write(5);
            tamper("update journal." + column.get(0) + " set " + column.get(1) + " = "
                    + changed(column.get(1), column.get(2)) + " where stream = 'case/' || sequence");
            var named = faults().stream()
                    .map(fault -> fault.place() + "#" + fault.sequence())
                    .toList();
            assertThat(named).as("%s", column).contains("case/1#1", "case/2#2", "case/3#3", "case/4#4", "case/5#5");
        }
    }

    /** The smallest change a type allows. */
    private static String changed(String column, String type) {
        return switch (type) {
            case "text" -> "overlay(" + column + " placing chr(ascii(" + column + ") + 1) from 1 for 1)";
            case "bigint" -> column + " + 100";
            case "bytea" -> "set_bit(" + column + ", 3, 1 - get_bit(" + column + ", 3))";
            case "timestamp with time zone" -> column + " + interval '1 microsecond'";
            case "xid8" -> "(" + column + "::text::bigint + 1)::text::xid8";
            default -> throw new IllegalArgumentException(column + " is " + type);
        };
    }

    @Test
    void an_added_space_in_the_facts_is_found() {
        tamper("update journal.entry set facts = facts || ' ' where stream = 'case/2' and sequence = 3");
        assertThat(faults())
                .extracting(Fault::kind, Fault::place, Fault::sequence)
                .containsExactly(tuple(Fault.Kind.CHANGED_ENTRY, "case/2", 3L));
    }

    @Test
    void a_removed_paragraph_is_found() {
        tamper("update journal.entry set paragraph = null where stream = 'case/2' and sequence = 5");
        assertThat(faults())
                .singleElement()
                .hasToString("CHANGED_ENTRY case/2 #5 at 2018-07-02T03:00:00Z: its content does not give its hash");
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "5"})
    void a_deleted_entry_is_missing_by_its_number(int sequence) {
        tamper("delete from journal.entry where stream = 'case/2' and sequence = " + sequence);
        assertThat(faults())
                .singleElement()
                .hasToString("MISSING_ENTRY case/2 #" + sequence + ": the entry is missing");
    }

    @Test
    void a_stream_without_entries_has_lost_them() {
        tamper("delete from journal.entry where stream = 'case/2'");
        assertThat(faults())
                .singleElement()
                .hasToString("MISSING_ENTRY case/2 #1: all entries of the stream up to #5 are missing");
    }

    @Test
    void swapped_entries_are_both_named() {
        var move = "update journal.entry set sequence = %d where stream = 'case/2' and sequence = %d";
        tamper(move.formatted(99, 2));
        tamper(move.formatted(2, 3));
        tamper(move.formatted(3, 99));
        assertThat(faults()).extracting(Fault::sequence).contains(2L, 3L);
    }

    @Test
    void a_payload_deleted_without_an_entry_that_says_so_is_found() {
        tamper("delete from journal.payload where stream = 'case/2' and sequence = 4");
        assertThat(faults())
                .extracting(Fault::kind, Fault::sequence)
                .containsExactly(tuple(Fault.Kind.PAYLOAD_MISSING, 4L));
    }

    @Test
    void a_lawfully_erased_payload_is_clean() {
        checkpoint();
        DATABASE.transactions().executeWithoutResult(_ -> journal.erase("case/2", 4, MONDAY, "account/1", "12"));
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update journal.head set sequence = 4 where stream = 'case/2' | HEAD_DIFFERS",
                "update journal.head set sequence = 6 where stream = 'case/2' | MISSING_ENTRY",
                "update journal.head set hash = set_bit(hash, 0, 1 - get_bit(hash, 0)) where stream = 'case/2' | HEAD_DIFFERS",
                "delete from journal.head where stream = 'case/2' | HEAD_DIFFERS"
            })
    void a_changed_head_is_found(String sql, Fault.Kind kind) {
        tamper(sql);
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.place()).isEqualTo("case/2");
        });
    }

    @Test
    void the_newest_entries_deleted_with_their_head_are_missed_by_the_checkpoint() {
        checkpoint();
        tamper("delete from journal.entry where stream = 'case/2' and sequence > 3");
        tamper("""
                update journal.head h set sequence = 3, hash = e.hash from journal.entry e
                 where h.stream = 'case/2' and e.stream = 'case/2' and e.sequence = 3
                """);
        assertThat(faults())
                .singleElement()
                .hasToString("MISSING_ENTRY case/2 #5: checkpoint 1 covers this entry, which is missing");
    }

    @Test
    void a_chain_rewritten_without_a_flaw_is_found_by_the_checkpoint() {
        checkpoint();
        OWNER.sql("delete from journal.payload where stream = 'case/2'").update();
        tamper("delete from journal.entry where stream = 'case/2'");
        tamper("delete from journal.head where stream = 'case/2'");
        append("case/2", 5);

        assertThat(CheckedJournal.faults(DATABASE, data, Stream.empty()))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.CHECKPOINT_DIFFERS);
                    assertThat(fault.place()).isEqualTo("case/2");
                    assertThat(fault.sequence()).isEqualTo(5);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update journal.checkpoint set statement = replace(statement, '\"streams\":3', '\"streams\":2')",
                "update journal.checkpoint set signature = set_bit(signature, 7, 1 - get_bit(signature, 7))",
                "update journal.checkpoint set signature = 'x'",
                "update journal.checkpoint set statement = '['",
                "delete from journal.covered where stream = 'case/2'",
                "update journal.covered set sequence = 4 where stream = 'case/2'",
                "update journal.covered set hash = set_bit(hash, 0, 1 - get_bit(hash, 0)) where stream = 'case/2'"
            })
    void a_changed_checkpoint_is_found(String sql) {
        checkpoint();
        tamper(sql);
        assertThat(faults()).anyMatch(fault -> fault.place().equals("checkpoint") && fault.sequence() == 1);
    }

    @Test
    void a_deleted_newest_checkpoint_is_missed_by_its_export() {
        var first = checkpoint();
        append("case/2", 1);
        var second = checkpoint();
        OWNER.sql("delete from journal.covered where checkpoint = 2").update();
        tamper("delete from journal.checkpoint where number = 2");

        assertThat(faults()).isEmpty();
        assertThat(faults(first.exported(), second.exported()))
                .singleElement()
                .hasToString("CHECKPOINT_DIFFERS checkpoint #2: it was exported and is missing from the database");
        assertThat(faults(first.exported().replace('3', '4')))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.CHECKPOINT_UNTRUSTED);
    }

    @Test
    void a_deleted_older_checkpoint_is_missed_by_the_next() {
        checkpoint();
        append("case/2", 1);
        checkpoint();
        OWNER.sql("delete from journal.covered where checkpoint = 1").update();
        tamper("delete from journal.checkpoint where number = 1");
        assertThat(faults()).extracting(Fault::kind).containsExactly(Fault.Kind.CHECKPOINT_DIFFERS);
    }

    @Test
    void a_checkpoint_signed_with_a_strangers_key_is_not_believed(@TempDir Path stranger) {
        new Checkpoints(DATABASE.jdbc(), DATABASE.transactions(), CheckpointKey.in(stranger)).take(MONDAY);
        CheckpointKey.in(data);
        assertThat(faults()).extracting(Fault::kind).containsExactly(Fault.Kind.CHECKPOINT_UNTRUSTED);
    }

    @Test
    void a_checkpoint_covers_only_streams_that_grew_by_transactions_that_are_over() {
        checkpoint();
        DATABASE.transactions().executeWithoutResult(_ -> {
            journal.append(new Entry("case/3", MONDAY, "case.step", "system", null, Map.of(), Map.of()));
            elsewhere(() -> append("case/1", 2));
            elsewhere(() -> assertThat(new Checkpoints(DATABASE.jdbc(), DATABASE.transactions(), CheckpointKey.in(data))
                            .take(MONDAY))
                    .as("the open transaction is older than the new entries")
                    .isEmpty());
        });
        assertThat(checkpoint().stated("streams")).isEqualTo("2");
        assertThat(covered(2)).containsExactly("case/1#7", "case/3#6");
        assertThat(new Checkpoints(DATABASE.jdbc(), DATABASE.transactions(), CheckpointKey.in(data)).take(MONDAY))
                .isEmpty();
        assertThat(faults()).isEmpty();
    }

    private static List<String> covered(long checkpoint) {
        return OWNER.sql("select stream || '#' || sequence from journal.covered where checkpoint = :n order by stream")
                .param("n", checkpoint)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** On another connection, while the caller's transaction stays open. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    @Test
    void the_key_is_for_its_owner_only_and_stays() throws Exception {
        var key = CheckpointKey.in(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("checkpoint.key"))))
                .isEqualTo("rw-------");
        assertThat(CheckpointKey.in(data).id()).isEqualTo(key.id());
    }
}
