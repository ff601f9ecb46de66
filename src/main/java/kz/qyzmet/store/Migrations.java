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
        try (var connection = DriverManager.getConnection(
                        database.url(), nullIfEmpty(login.role()), nullIfEmpty(login.password()));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select current_user, to_regclass('journal.entry') is null,
                               coalesce(has_table_privilege(to_regclass('journal.entry'), 'update')
                                     or has_table_privilege(to_regclass('journal.entry'), 'delete')
                                     or has_table_privilege(to_regclass('journal.entry'), 'truncate'), false)
                        """)) {
            rows.next();
            if (rows.getBoolean(2))
                throw new StoreFailure(
                        "The tables are missing: make them with ./qyzmet migrate --db URL and the owner's account.");
            if (rows.getBoolean(3))
                throw new StoreFailure("The database role " + rows.getString(1)
                        + " could change the journal: start with the application's role, not with the owner's.");
        } catch (SQLException unreachable) {
            throw new StoreFailure(
                    "The database at " + address(database.url()) + " cannot be used: " + unreachable.getMessage() + ".",
                    unreachable);
        }
    }

    /** Without the password that a URL may carry. */
    private static String address(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
