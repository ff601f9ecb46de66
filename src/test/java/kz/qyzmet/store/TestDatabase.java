package kz.qyzmet.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own for a test class, copied from a migrated template on one real server shared by the whole run. */
public final class TestDatabase {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final EmbeddedServer SERVER = startOnce();

    private final Database database;
    private final HikariDataSource pool;

    private TestDatabase(Database database) {
        this.database = database;
        this.pool = pool(database.url(), database.application());
    }

    public static TestDatabase fresh() {
        var name = "test" + SERIAL.incrementAndGet();
        asSuperuser("create database " + name + " template migrated owner qyzmet_owner");
        return new TestDatabase(SERVER.database(name));
    }

    /** As the role that serves people. */
    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    /** As the owner of the tables: for what an insider could do. */
    public JdbcClient owner() {
        var owner = java.util.Objects.requireNonNull(database.owner());
        return JdbcClient.create(pool(database.url(), owner));
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    public DataSource dataSource() {
        return pool;
    }

    public Database database() {
        return database;
    }

    private static HikariDataSource pool(String url, Login login) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(login.role());
        config.setPassword(login.password());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    private static EmbeddedServer startOnce() {
        var folder =
                Path.of("target", "test-database-" + ProcessHandle.current().pid());
        var server = EmbeddedServer.start(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            delete(folder);
        }));
        var template = server.database("migrated");
        asSuperuser(server, "create database migrated owner qyzmet_owner");
        Migrations.run(template.url(), java.util.Objects.requireNonNull(template.owner()));
        return server;
    }

    private static void asSuperuser(String sql) {
        asSuperuser(SERVER, sql);
    }

    private static void asSuperuser(EmbeddedServer server, String sql) {
        try {
            var superuser = server.superuser();
            try (var connection = DriverManager.getConnection(
                            server.url("postgres"), superuser.role(), superuser.password());
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
