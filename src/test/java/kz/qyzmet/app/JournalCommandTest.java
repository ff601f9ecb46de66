package kz.qyzmet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import kz.qyzmet.journal.CheckpointExport;
import kz.qyzmet.journal.CheckpointKey;
import kz.qyzmet.journal.Checkpoints;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class JournalCommandTest {
    private static final Instant MONDAY = Instant.parse("2018-07-02T03:00:00Z");

    @TempDir
    Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int verify(String... options) {
        var line = new CommandLine(new JournalCommand());
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var args = new String[options.length + 2];
        args[0] = "verify";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = "--data=" + data;
        return line.execute(args);
    }

    private static String url(TestDatabase database) {
        var login = database.database().application();
        return database.database().url() + "?user=" + login.role() + "&password=" + login.password();
    }

    @Test
    void a_clean_journal_ends_with_0_and_its_counts_and_a_tampered_one_with_1_and_its_faults() throws Exception {
        var database = TestDatabase.fresh();
        var entry =
                new Entry("case/1", MONDAY, "case.registered", "account/9", "8.1", Map.of(), Map.of("name", "Әсел"));
        database.transactions().executeWithoutResult(_ -> new Journal(database.jdbc()).append(entry, entry));
        var checkpoints = new Checkpoints(database.jdbc(), database.transactions(), CheckpointKey.in(data));
        checkpoints.take(MONDAY);
        CheckpointExport.update(CheckpointExport.in(data), checkpoints);
        CheckpointExport.update(CheckpointExport.in(data), checkpoints);

        assertThat(verify("--db", url(database))).isZero();
        assertThat(out.toString()).isEqualTo("1 streams, 2 entries, 0 erased payloads, 1 checkpoints: clean\n");

        database.owner()
                .sql("update journal.entry set actor = 'x' where sequence = 2")
                .update();
        database.owner().sql("delete from journal.covered").update();
        database.owner().sql("delete from journal.checkpoint").update();

        assertThat(verify("--db", url(database))).isEqualTo(1);
        assertThat(out.toString())
                .contains("CHANGED_ENTRY case/1 #2 at 2018-07-02T03:00:00Z: its content does not give its hash\n")
                .contains("CHECKPOINT_DIFFERS checkpoint #1: it was exported and is missing from the database\n")
                .endsWith("1 streams, 2 entries, 0 erased payloads, 0 checkpoints: 2 faults\n");
    }

    @Test
    void a_database_out_of_reach_ends_with_2_and_one_sentence() {
        assertThat(verify("--db", "jdbc:postgresql://127.0.0.1:1/none?user=a&password=hidden"))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("The journal cannot be read: ").doesNotContain("hidden");
    }

    @Test
    void a_data_directory_that_is_not_there_ends_with_2_and_is_not_made() {
        var absent = data.resolve("absent");
        data = absent;
        assertThat(verify()).isEqualTo(2);
        assertThat(err.toString()).contains("There is no data directory");
        assertThat(absent).doesNotExist();
    }
}
