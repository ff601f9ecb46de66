package kz.qyzmet.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import kz.qyzmet.portal.PublicAddress;
import kz.qyzmet.regulation.RegulationFailure;
import kz.qyzmet.store.StoreFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./qyzmet start}: the whole system, until it is told to stop. */
@Command(name = "start", description = "Starts the whole system.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--demo", description = "a demo world of made-up people on a clock that begins on 2018-07-02")
    private boolean demo;

    @Option(names = "--port", defaultValue = "8080", description = "port of the pages (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "data directory (default: ~/.local/share/qyzmet)")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "a PostgreSQL of your own: jdbc:postgresql://host/db?user=…&password=…")
    private @Nullable String db;

    @Option(
            names = "--regulations",
            paramLabel = "DIR",
            description = "more files: DIR/regulations, DIR/standards and, for the demo, DIR/demo")
    private @Nullable Path regulations;

    @Option(
            names = "--acts",
            paramLabel = "FILE",
            arity = "1..*",
            description = "texts of acts: compiled, and their services offered in the demo")
    private List<Path> acts = List.of();

    @Option(names = "--ephemeral", description = "keeps nothing: a fresh data directory, deleted at the end")
    private boolean ephemeral;

    @Option(
            names = "--public-address",
            paramLabel = "URL",
            description = "https://… under which phones reach the portal: people may sign with eGov mobile")
    private @Nullable String publicAddress;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        try {
            refuseWrongAddress();
            refuseBusyPort(port);
            if (!acts.isEmpty() && !demo) throw new ParameterException(spec.commandLine(), "--acts needs --demo.");
            var options = options();
            if (!acts.isEmpty()) AddedActs.compile(acts, AddedActs.in(options.data()), given(), line -> say(out, line));
            if (!demo) TrustDirectory.refuseUnusable(options.data());
            var running = Running.start(options, line -> say(out, line));
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                running.close();
                stopped.countDown();
            }));
            running.welcome().forEach(line -> say(out, line));
            stopped.await();
            return 0;
        } catch (StoreFailure | RegulationFailure | IOException failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return 1;
        }
    }

    private Options options() throws IOException {
        var folder = ephemeral ? Running.temporary() : Running.dataOr(data);
        var kept = AddedActs.in(folder);
        boolean read = demo && (!acts.isEmpty() || Files.isDirectory(kept));
        var regulated = read ? Stream.concat(given().stream(), Stream.of(kept)).toList() : given();
        return new Options(demo, port, folder, db, regulated, ephemeral, publicAddress);
    }

    private List<Path> given() {
        return regulations == null ? List.of() : List.of(regulations);
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }

    private void refuseWrongAddress() {
        if (publicAddress == null || PublicAddress.wellFormed(publicAddress)) return;
        throw new ParameterException(
                spec.commandLine(),
                "--public-address " + publicAddress
                        + ": it must be like https://portal.example, with a port if need be and without a path.");
    }

    private static void refuseBusyPort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException busy) {
            throw new StoreFailure(
                    "Port " + port + " is taken by another program: stop it, or choose another with --port.", busy);
        }
    }
}
