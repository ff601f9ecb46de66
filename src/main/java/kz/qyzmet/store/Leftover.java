package kz.qyzmet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The server of a cluster that still runs, found by the pid it wrote down, never by name. */
final class Leftover {
    private static final long PATIENCE_SECONDS = 60;

    private Leftover() {}

    /** Stops it in the "fast" way: clients are disconnected, nothing committed is lost. */
    static void stop(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var lines = Files.readAllLines(file);
        if (lines.isEmpty()) return;
        long pid = Long.parseLong(lines.getFirst().strip());
        var process = ProcessHandle.of(pid).filter(handle -> serves(handle, cluster));
        if (process.isEmpty()) return; // PostgreSQL itself replaces a stale file
        signalFastShutdown(pid);
        awaitEnd(process.get(), cluster);
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        try {
            var words = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .split("\0");
            return words.length > 0
                    && words[0].endsWith("postgres")
                    && java.util.List.of(words).contains(cluster.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private static void signalFastShutdown(long pid) throws IOException {
        new ProcessBuilder("kill", "-INT", String.valueOf(pid))
                .start(); // ProcessHandle knows only TERM, the patient way
    }

    private static void awaitEnd(ProcessHandle process, Path cluster) throws IOException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL was stopping", interrupted);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException slow) {
            throw new IOException(
                    "the PostgreSQL of " + cluster + " (process " + process.pid() + ") does not stop", slow);
        }
    }
}
