package kz.qyzmet.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Brings the tables to the shape this version needs; run by the owner, never by the application's role. */
public final class Migrations {
    private Migrations() {}

    /** Returns how many migrations were applied. */
    public static int run(String url, Login owner) {
        try {
            return Flyway.configure()
                    .dataSource(url, nullIfEmpty(owner.role()), nullIfEmpty(owner.password()))
                    .locations("classpath:db/migration")
                    .defaultSchema("store")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failed) {
            throw new StoreFailure("The tables could not be brought up to date: " + failed.getMessage(), failed);
        }
    }

    /** A role given in the URL itself is not given a second time. */
    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Refuses a role that could rewrite what was written: the journal is append-only by grants, not by promise. */
    public static void refuseRoleThatCouldChangeTheJournal(Database database) {
        var login = database.application();
        try (var connection = DriverManager.getConnection(database.url(), login.role(), login.password());
                var rows = connection.createStatement().executeQuery("""
                        select has_table_privilege('journal.entry', 'update')
                            or has_table_privilege('journal.entry', 'delete')
                            or has_table_privilege('journal.entry', 'truncate')
                        """)) {
            if (rows.next() && rows.getBoolean(1)) {
                throw new StoreFailure("The database role " + login.role()
                        + " could change the journal: start with the application's role, not with the owner's.");
            }
        } catch (SQLException unreachable) {
            throw new StoreFailure(
                    "The database at " + database.url() + " cannot be used: " + unreachable.getMessage() + ".",
                    unreachable);
        }
    }
}
