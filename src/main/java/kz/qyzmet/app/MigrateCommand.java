package kz.qyzmet.app;

import java.util.concurrent.Callable;
import kz.qyzmet.store.Login;
import kz.qyzmet.store.Migrations;
import kz.qyzmet.store.StoreFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./qyzmet migrate}: the owner brings the tables of a PostgreSQL of his own up to date. */
@Command(
        name = "migrate",
        description = "Brings the tables up to date, with the owner's account.",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--db",
            required = true,
            paramLabel = "URL",
            description = "jdbc:postgresql://host/db?user=qyzmet_owner&password=…")
    @SuppressWarnings("NullAway.Init")
    private String db;

    @Override
    public Integer call() {
        try {
            spec.commandLine().getOut().println(Migrations.run(db, new Login("", "")) + " migrations applied.");
            return 0;
        } catch (StoreFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return 1;
        }
    }
}
