package kz.qyzmet.app;

import java.nio.file.Path;
import java.util.List;
import kz.qyzmet.store.Database;
import kz.qyzmet.store.TestDatabase;

/** The whole system on a free port of loopback, with a database of its own; for tests that knock at its pages. */
public final class TestSystem implements AutoCloseable {
    private static final Path DATA = Path.of("target", "test-data");

    private final Database database = TestDatabase.fresh().database();
    private final Options options;
    private Running running;

    private TestSystem(boolean demo, Path data, List<Path> regulations) {
        this(new Options(demo, 0, data, null, regulations, false, null));
    }

    private TestSystem(Options options) {
        this.options = options;
        this.running = Running.on(database, options);
    }

    /** With the demo's world and clock. */
    public static TestSystem demo() {
        return new TestSystem(true, DATA, List.of());
    }

    /** The same with more regulations, standards and people. */
    public static TestSystem demo(Path regulations) {
        return new TestSystem(true, DATA, List.of(regulations));
    }

    /** The same when phones reach it under that address. */
    public static TestSystem demoAt(String publicAddress) {
        return new TestSystem(new Options(true, 0, DATA, null, List.of(), false, publicAddress));
    }

    /** As an operator starts it: nobody there yet, real time. */
    public static TestSystem real() {
        return new TestSystem(false, DATA, List.of());
    }

    /** The same with whom its operator trusts in {@code data/trust}. */
    public static TestSystem real(Path data) {
        return new TestSystem(false, data, List.of());
    }

    /** Address without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + running.port();
    }

    /** A bean of the running system, for looking behind the pages. */
    public <T> T module(Class<T> type) {
        return running.module(type);
    }

    /** Stops everything but the database and starts it anew, at another address. */
    public void restart() {
        running.close();
        running = Running.on(database, options);
    }

    @Override
    public void close() {
        running.close();
    }
}
