package kz.qyzmet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A look into a data directory, whether or not the system is running on it: the running server is used where there is one, and left running;
 * otherwise the server is started for as long as the visit lasts.
 */
public final class Visit implements AutoCloseable {
    private static final int LINE_OF_PORT = 3;

    private final Database database;
    private final AutoCloseable end;

    private Visit(Database database, AutoCloseable end) {
        this.database = database;
        this.end = end;
    }

    /**
     * Begins a visit.
     *
     * @throws StoreFailure when there is nothing to look into, or it cannot be used
     */
    public static Visit to(Path data) {
        if (!Files.isDirectory(data))
            throw new StoreFailure("There is no data directory " + data + ": name it with --data DIR.");
        try {
            return DataFolder.isTaken(data) ? running(data) : started(data);
        } catch (IOException failed) {
            throw new StoreFailure(
                    "The data directory " + data + " cannot be used: " + failed.getMessage() + ".", failed);
        }
    }

    private static Visit started(Path data) {
        var server = EmbeddedServer.start(data);
        return new Visit(server.database(), server);
    }

    private static Visit running(Path data) throws IOException {
        var lines = Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"));
        var url = "jdbc:postgresql://127.0.0.1:" + lines.get(LINE_OF_PORT) + "/" + EmbeddedServer.NAME;
        return new Visit(new Database(url, DataFolder.login(data, EmbeddedServer.APPLICATION), null), () -> {});
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (Exception failed) { // AutoCloseable's signature; a StoreFailure has its sentence already
            throw failed instanceof StoreFailure told
                    ? told
                    : new StoreFailure("PostgreSQL could not be stopped: " + failed.getMessage() + ".", failed);
        }
    }
}
