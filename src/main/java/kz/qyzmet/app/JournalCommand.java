package kz.qyzmet.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.qyzmet.journal.CheckpointExport;
import kz.qyzmet.journal.JournalCheck;
import kz.qyzmet.journal.TrustedKeys;
import kz.qyzmet.store.EmbeddedServer;
import kz.qyzmet.store.StoreFailure;
import kz.qyzmet.store.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./qyzmet journal …} */
@Command(
        name = "journal",
        description = "The append-only journal.",
        mixinStandardHelpOptions = true,
        subcommands = JournalCommand.Verify.class)
public final class JournalCommand {

    @Command(
            name = "verify",
            description =
                    "Checks every chain and every checkpoint: exit 0 clean, 1 with faults, 2 when it cannot be read.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        static final int CLEAN = 0;
        static final int FAULTS = 1;
        static final int UNREADABLE = 2;

        @Option(names = "--db", paramLabel = "URL", description = "jdbc:postgresql://HOST/NAME?user=…&password=…")
        @Nullable
        String db;

        @Option(
                names = "--data",
                paramLabel = "DIR",
                description = "Keys, exported checkpoints and the embedded database.")
        Path data = EmbeddedServer.usualFolder();

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the call
        CommandSpec spec;

        @Override
        public Integer call() {
            var out = spec.commandLine().getOut();
            var err = spec.commandLine().getErr();
            try {
                return db == null ? embedded(out) : check(new DriverManagerDataSource(db), out);
            } catch (StoreFailure | IOException unusable) {
                err.println(unusable.getMessage());
            } catch (DataAccessException | TransactionException unreadable) {
                err.println("The journal cannot be read: "
                        + NestedExceptionUtils.getMostSpecificCause(unreadable).getMessage());
            }
            return UNREADABLE;
        }

        private int embedded(PrintWriter out) throws IOException {
            try (var visit = Visit.to(data)) {
                var database = visit.database();
                var login = database.application();
                return check(new DriverManagerDataSource(database.url(), login.role(), login.password()), out);
            }
        }

        private int check(DataSource source, PrintWriter out) throws IOException {
            var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
            var check = new JournalCheck(JdbcClient.create(source), transactions);
            var file = CheckpointExport.in(data);
            if (!Files.exists(file)) return report(check, Stream.empty(), out);
            try (var exported = Files.lines(file)) {
                return report(check, exported, out);
            }
        }

        private int report(JournalCheck check, Stream<String> exported, PrintWriter out) {
            var counts = check.run(TrustedKeys.in(data), exported, out::println);
            var verdict = counts.clean() ? "clean" : counts.faults() + " faults";
            out.printf(
                    "%d streams, %d entries, %d erased payloads, %d checkpoints: %s%n",
                    counts.streams(), counts.entries(), counts.erased(), counts.checkpoints(), verdict);
            return counts.clean() ? CLEAN : FAULTS;
        }
    }
}
