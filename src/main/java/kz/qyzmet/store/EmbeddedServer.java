package kz.qyzmet.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL in a directory of ours: durable (fsync, checksums), on loopback only, with passwords.
 * It survives our own death: whoever starts next in the same directory stops what was left and goes on from its log.
 */
public final class EmbeddedServer implements AutoCloseable {
    static final int MAJOR = 18;
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int ATTEMPTS = 5;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "qyzmet_owner";
    static final String APPLICATION = "qyzmet";
    static final String NAME = "qyzmet";

    private final DataFolder folder;
    private final Process postgres;
    private final int port;

    private EmbeddedServer(DataFolder folder, Process postgres, int port) {
        this.folder = folder;
        this.postgres = postgres;
        this.port = port;
    }

    /** Where data lie when nobody says otherwise: below the home that the shell knows, which need not be the account's. */
    public static Path usualFolder() {
        var home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        return Path.of(home, ".local", "share", "qyzmet");
    }

    /**
     * Starts the server of this data directory, making it on first use, with its roles and its database.
     *
     * @throws StoreFailure when the directory is in use or of another version, or PostgreSQL does not start
     */
    public static EmbeddedServer start(Path data) {
        try {
            return start(DataFolder.take(data.toAbsolutePath()));
        } catch (IOException failed) {
            throw new StoreFailure(
                    "The data directory " + data + " cannot be used: " + failed.getMessage() + ".", failed);
        }
    }

    private static EmbeddedServer start(DataFolder folder) throws IOException {
        try {
            var programs = new Programs(Binaries.in(folder.programs()));
            if (Files.exists(folder.cluster().resolve("PG_VERSION"))) refuseOtherVersion(folder);
            else makeCluster(folder, programs);
            Leftover.stop(folder.cluster());
            var server = serve(folder, programs);
            server.makeRolesAndDatabase();
            return server;
        } catch (IOException | RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    /** Tries again: the children of a killed server hold its memory for a moment, and another program may be first at the port. */
    private static EmbeddedServer serve(DataFolder folder, Programs programs) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            var server = new EmbeddedServer(folder, programs.serve(folder, port), port);
            if (server.ready()) return server;
            pause(BETWEEN_ATTEMPTS);
        }
        throw new StoreFailure("PostgreSQL did not start: its own words are in " + folder.log() + ".");
    }

    private static void refuseOtherVersion(DataFolder folder) throws IOException {
        var version = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(String.valueOf(MAJOR))) {
            throw new StoreFailure(
                    "The data in " + folder.cluster() + " belong to PostgreSQL " + version + ", this program brings "
                            + MAJOR
                            + ": dump them with the old version (pg_dump) and load them into a new --data DIR, or start with --db.");
        }
    }

    private static void makeCluster(DataFolder folder, Programs programs) throws IOException {
        Folders.delete(folder.cluster()); // a first start that was cut off leaves a half without PG_VERSION
        programs.initdb(folder, folder.login(SUPERUSER));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Waits until it answers; false when it ended instead.
     *
     * @throws StoreFailure when it runs and does not answer in time
     */
    private boolean ready() throws IOException {
        var superuser = folder.login(SUPERUSER);
        long until = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < until) {
            if (!postgres.isAlive()) break;
            try (var _ = DriverManager.getConnection(url("postgres"), superuser.role(), superuser.password())) {
                return true;
            } catch (SQLException notReady) {
                pause(BETWEEN_LOOKS);
            }
        }
        if (postgres.isAlive()) {
            postgres.destroy();
            throw new StoreFailure("PostgreSQL does not answer: its own words are in " + folder.log() + ".");
        }
        return false;
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreFailure("Interrupted while PostgreSQL was starting.", interrupted);
        }
    }

    private void makeRolesAndDatabase() throws IOException {
        var statements = new ArrayList<String>();
        for (var role : List.of(OWNER, APPLICATION)) {
            statements.add("alter role " + role + " login password '"
                    + folder.login(role).password() + "'");
        }
        var superuser = folder.login(SUPERUSER);
        try (var connection = DriverManager.getConnection(url("postgres"), superuser.role(), superuser.password());
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select 1 from pg_roles where rolname = 'qyzmet_application'")) {
                if (!rows.next()) {
                    statements.addFirst("create role " + OWNER);
                    statements.add(1, "create role " + APPLICATION);
                    // Last: its existence says that the two above exist.
                    statements.add("create role qyzmet_application nologin role " + APPLICATION);
                }
            }
            connection.setAutoCommit(false);
            for (var sql : statements) statement.execute(sql);
            connection.commit();
            connection.setAutoCommit(true);
            try (var rows = statement.executeQuery("select 1 from pg_database where datname = 'qyzmet'")) {
                if (rows.next()) return;
            }
            statement.execute("create database qyzmet owner " + OWNER);
        } catch (SQLException failed) {
            throw new StoreFailure("The roles of the database could not be made: " + failed.getMessage() + ".", failed);
        }
    }

    /** The database of the application, with the logins of both its roles. */
    public Database database() {
        return database(NAME);
    }

    Database database(String name) {
        try {
            return new Database(url(name), folder.login(APPLICATION), folder.login(OWNER));
        } catch (IOException failed) {
            throw new StoreFailure(
                    "The passwords in the data directory cannot be read: " + failed.getMessage() + ".", failed);
        }
    }

    Login superuser() throws IOException {
        return folder.login(SUPERUSER);
    }

    String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** The process id of the server, for whoever measures it. */
    public long pid() {
        return postgres.pid();
    }

    /** Stops the server after its clients are told, and lets go of the directory. */
    @Override
    public void close() {
        try {
            Leftover.stop(folder.cluster());
            folder.close();
        } catch (IOException failed) {
            throw new StoreFailure("PostgreSQL could not be stopped: " + failed.getMessage() + ".", failed);
        }
    }
}
